import type { Extraction, Speaker } from '@inquit/core';
import { toneOfSpeaker } from './speaker-tones.js';

/** A line of the speaker list. `speaker` is absent on the line of the unattributed quotations. */
export interface SpeakerEntry {
  readonly speaker?: Speaker;
  readonly tone: string;
  readonly quoteIndices: readonly number[];
}

/** The speakers of quotations, in the order of their first one; then the unattributed, if there are any. */
export function speakerEntries(
  extraction: Extraction,
  tones: ReadonlyMap<string, string>,
): readonly SpeakerEntry[] {
  const quotesOf = new Map<string | undefined, number[]>();
  extraction.quotes.forEach((quote, quoteIndex) => {
    const ids = quote.speakers.length > 0 ? quote.speakers.map((speaker) => speaker.id) : [undefined];
    for (const id of ids) quotesOf.set(id, [...(quotesOf.get(id) ?? []), quoteIndex]);
  });
  const entries: SpeakerEntry[] = extraction.speakers
    .map((speaker) => ({
      speaker,
      tone: toneOfSpeaker(speaker.id, tones),
      quoteIndices: quotesOf.get(speaker.id) ?? [],
    }))
    .filter((entry) => entry.quoteIndices.length > 0);
  const unattributed = quotesOf.get(undefined);
  if (unattributed) entries.push({ tone: toneOfSpeaker(undefined, tones), quoteIndices: unattributed });
  return entries;
}
