import type { Extraction } from '@inquit/core';
import type { SpeakerEntry } from './speaker-entries.js';

/** How much of all that is quoted a speaker says. */
export interface SpeakerStats {
  readonly quotes: number;
  readonly words: number;
  /** Of all quotations, and of all quoted words, between 0 and 1. */
  readonly quoteShare: number;
  readonly wordShare: number;
}

/** One for each line of the speaker list. What two people say together counts for both. */
export function speakerStats(extraction: Extraction, entries: readonly SpeakerEntry[]): SpeakerStats[] {
  const words = extraction.quotes.map(({ text }) => countWords(text));
  const allWords = words.reduce((sum, count) => sum + count, 0);
  return entries.map(({ quoteIndices }) => {
    const own = quoteIndices.reduce((sum, quoteIndex) => sum + words[quoteIndex]!, 0);
    return {
      quotes: quoteIndices.length,
      words: own,
      quoteShare: quoteIndices.length / Math.max(1, extraction.quotes.length),
      wordShare: own / Math.max(1, allWords),
    };
  });
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
