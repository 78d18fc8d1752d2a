import type { Extraction, Quote } from '@inquit/core';
import { expect, test } from 'vitest';
import { filterExtraction, isFiltered, noFilters, unattributed } from '../src/desk/filters.js';
import type { QuoteFilters } from '../src/desk/filters.js';
import { nextOrder, quoteRows, sortRows, textOrder } from '../src/table/quote-rows.js';

const diaz = {
  id: 's1',
  name: 'Maria Diaz',
  kind: 'person',
  aliases: [],
  mentions: [],
  role: 'mayor',
} as const;
const lin = { id: 's2', name: 'Tom Lin', kind: 'person', aliases: [], mentions: [] } as const;

const extraction: Extraction = {
  quotes: [
    quote('We won', { speakers: [lin], confidence: 0.9 }),
    quote('it rained all day', { kind: 'indirect', speakers: [diaz], confidence: 0.5 }),
    quote('rain would stop', { kind: 'indirect', attitude: 'belief', speakers: [diaz] }),
    quote('the ferry sank', { kind: 'mixed' }),
  ],
  speakers: [lin, diaz],
  diagnostics: [],
};

test.each<[string, Partial<QuoteFilters>, string[]]>([
  ['nothing but speech at first', {}, ['We won', 'it rained all day', 'the ferry sank']],
  ['beliefs when asked for', { scope: 'attribution', query: 'rain stop' }, ['rain would stop']],
  ['by a word of the speaker’s name', { query: 'DIAZ' }, ['it rained all day']],
  ['by kind', { kinds: new Set(['mixed'] as const) }, ['the ferry sank']],
  ['by confidence', { minConfidence: 0.6 }, ['We won', 'the ferry sank']],
  ['by speaker', { speakerId: 's2' }, ['We won']],
  ['those that nobody is known to have said', { speakerId: unattributed }, ['the ferry sank']],
])('%s', (_, part, expected) => {
  const shown = filterExtraction(extraction, { ...noFilters, ...part });
  expect(shown.quotes.map(({ text }) => text)).toEqual(expected);
});

test('the speakers are those of the quotations shown', () => {
  const shown = filterExtraction(extraction, { ...noFilters, query: 'rained' });
  expect(shown.speakers).toEqual([diaz]);
});

test('the scope alone is no filter to take back', () => {
  expect(isFiltered({ ...noFilters, scope: 'attribution' })).toBe(false);
  expect(isFiltered({ ...noFilters, query: 'x' })).toBe(true);
});

test('rows sort by a column, then the other way round, and equal ones stay in text order', () => {
  const rows = quoteRows(extraction);
  const bySpeaker = nextOrder(textOrder, 'speaker');
  const numbers = (order: typeof bySpeaker) => sortRows(rows, order).map(({ quoteIndex }) => quoteIndex);
  expect(numbers(bySpeaker)).toEqual([1, 2, 0, 3]);
  expect(numbers(nextOrder(bySpeaker, 'speaker'))).toEqual([3, 0, 1, 2]);
  expect(rows[1]!.role).toBe('mayor');
});

function quote(text: string, part: Partial<Quote>): Quote {
  return {
    id: text,
    kind: 'direct',
    text,
    content: [{ start: 0, end: text.length, text }],
    speakers: [],
    attitude: 'assertion',
    confidence: 1,
    evidence: { taggedBy: 'test', linkedBy: 'test' },
    ...part,
  };
}
