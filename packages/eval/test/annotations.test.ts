import { segment } from '@inquit/core/internal';
import { expect, test } from 'vitest';

import { annotate } from '../src/annotations/annotation.js';
import { countShared, jaccard, rangesToTokens } from '../src/annotations/pieces.js';
import { articleOf } from './made.js';

const piece = (firstToken: number, endToken: number) => ({ firstToken, endToken });

function find(text: string, ...words: readonly string[]) {
  return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}

test('marks and stops at the edges do not count; inside they do', () => {
  const text = '“We won. We ate,” said Ada.';
  const document = segment(articleOf(text));
  const annotation = annotate(document, {
    source: find(text, 'Ada.'),
    cue: find(text, 'said'),
    content: find(text, '“We won. We ate,”'),
  });
  // “ We won . We ate , ” said Ada .
  expect(annotation.content).toEqual([piece(1, 6)]);
  expect(annotation.asWritten.content).toEqual([piece(0, 8)]);
  expect(annotation.source).toEqual([piece(9, 10)]);
  expect(annotation.kind).toBe('direct');
});

test('a cue of punctuation alone stays', () => {
  const text = 'Treasury: no new taxes.';
  const document = segment(articleOf(text));
  const { cue } = annotate(document, {
    source: [],
    cue: find(text, ':'),
    content: find(text, 'no new taxes'),
  });
  expect(cue).toEqual([piece(1, 2)]);
});

test('pieces that touch are one, whatever white space is between; others are not', () => {
  const text = 'It rained. It blew. Ada said. It froze.';
  const { tokens } = segment(articleOf(text));
  expect(rangesToTokens(tokens, find(text, 'It rained.', 'It blew.', 'It froze'))).toEqual([
    piece(0, 6),
    piece(9, 11),
  ]);
  expect(rangesToTokens(tokens, find(text, 'It froze', 'It rained.', 'rained. It blew.'))).toEqual([
    piece(0, 6),
    piece(9, 11),
  ]);
});

test('a range that cuts through a token covers it; one of white space covers none', () => {
  const text = 'Quill said so';
  const { tokens } = segment(articleOf(text));
  expect(rangesToTokens(tokens, [{ start: 2, end: 7 }])).toEqual([piece(0, 2)]);
  expect(rangesToTokens(tokens, [{ start: 5, end: 6 }])).toEqual([]);
});

test('offsets are UTF-16 code units: a character beyond the first plane takes two', () => {
  const text = '😀 😀 Ada said it rained';
  const { tokens } = segment(articleOf(text));
  expect(text.indexOf('Ada')).toBe(6);
  expect(rangesToTokens(tokens, [{ start: 6, end: 9 }])).toEqual([piece(2, 3)]);
});

test('Jaccard counts tokens over all pieces', () => {
  expect(countShared([piece(0, 4), piece(8, 12)], [piece(2, 10)])).toBe(4);
  // 4 shared of 8 + 8 − 4.
  expect(jaccard([piece(0, 4), piece(8, 12)], [piece(2, 10)])).toBeCloseTo(1 / 3, 12);
  expect(jaccard([], [])).toBe(0);
});
