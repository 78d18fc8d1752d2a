import type { Extraction, Quote, Speaker } from '@inquit/core';
import { expect, test } from 'vitest';
import { speakerEntries } from '../src/speakers/speaker-entries.js';
import { speakerTones, toneOf } from '../src/speakers/speaker-tones.js';

test('a speaker and their quotations share a colour; the unattributed come last, in none', () => {
  const extraction = extractionOf([['diaz'], [], ['lin'], ['diaz', 'lin']]);
  const tones = speakerTones(extraction);
  expect(
    speakerEntries(extraction, tones).map(({ speaker, quoteIndices, tone }) => [
      speaker?.id,
      quoteIndices,
      tone,
    ]),
  ).toEqual([
    ['diaz', [0, 3], 'tone tone-0'],
    ['lin', [2, 3], 'tone tone-1'],
    [undefined, [1], 'tone tone-none'],
  ]);
  expect(extraction.quotes.map((quote) => toneOf(quote, tones))).toEqual([
    'tone tone-0',
    'tone tone-none',
    'tone tone-1',
    'tone tone-0',
  ]);
});

test('sixteen speakers look different', () => {
  const extraction = extractionOf(Array.from({ length: 16 }, (_, index) => [`speaker-${index}`]));
  expect(new Set(speakerTones(extraction).values()).size).toBe(16);
});

/** One quotation for each list of speakers. */
function extractionOf(speakersOfQuotes: readonly (readonly string[])[]): Extraction {
  return {
    quotes: speakersOfQuotes.map((ids) => quoteBy(ids.map(speakerOf))),
    speakers: [...new Set(speakersOfQuotes.flat())].map(speakerOf),
    diagnostics: [],
  };
}

function speakerOf(id: string): Speaker {
  return { id, name: id, kind: 'person', aliases: [], mentions: [] };
}

function quoteBy(speakers: readonly Speaker[]): Quote {
  return {
    id: 'q',
    kind: 'direct',
    text: 'x',
    content: [{ start: 0, end: 1, text: 'x' }],
    speakers,
    attitude: 'assertion',
    confidence: 1,
    evidence: { taggedBy: 'test', linkedBy: 'test' },
  };
}
