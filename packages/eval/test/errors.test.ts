import { expect, test } from 'vitest';

import { classifyErrors } from '../src/errors/classify.js';
import { showError } from '../src/errors/show-error.js';
import { judgeMade } from './made.js';
import type { ByToken } from './made.js';

const gold = { source: [[0, 2]], cue: [[2, 4]], content: [[4, 12]] } as const;

function kindsOf(predicted: readonly ByToken[], golds: readonly ByToken[] = [gold]): string[] {
  return classifyErrors(judgeMade(golds, predicted)).map(({ kind }) => kind);
}

test.each<[string, readonly ByToken[]]>([
  ['missed: cue not seen', []],
  ['wrong start of content', [{ ...gold, content: [[5, 12]] }]],
  ['wrong end of content', [{ ...gold, content: [[4, 11]] }]],
  ['wrong start and end of content', [{ ...gold, content: [[5, 13]] }]],
  [
    'a piece of content too many',
    [
      {
        ...gold,
        content: [
          [4, 12],
          [14, 16],
        ],
      },
    ],
  ],
  ['split over several', [{ ...gold, content: [[4, 7]] }, { content: [[8, 12]] }]],
  ['source missing', [{ ...gold, source: [] }]],
  ['wrong source', [{ ...gold, source: [[14, 15]] }]],
  ['bounds of source', [{ ...gold, source: [[1, 2]] }]],
  ['cue missing', [{ ...gold, cue: [] }]],
  ['wrong cue', [{ ...gold, cue: [[14, 15]] }]],
  ['bounds of cue', [{ ...gold, cue: [[3, 4]] }]],
])('%s', (kind, predicted) => {
  expect(kindsOf(predicted)).toEqual([kind]);
});

test('what is right has no error, and only the gravest is named', () => {
  expect(kindsOf([gold])).toEqual([]);
  expect(kindsOf([{ source: [], cue: [], content: [[4, 11]] }])).toEqual(['wrong end of content']);
});

test('two in one, one of several pieces, and what nobody said', () => {
  const second = { ...gold, content: [[14, 18]] } as const;
  expect(kindsOf([{ ...gold, content: [[4, 18]] }], [gold, second])).toEqual([
    'joined with another',
    'joined with another',
  ]);
  expect(
    kindsOf(
      [gold],
      [
        {
          ...gold,
          content: [
            [4, 12],
            [14, 16],
          ],
        },
      ],
    ),
  ).toEqual(['a piece of content missing']);
  expect(kindsOf([gold, { content: [[30, 32]] }])).toEqual(['spurious']);
  expect(kindsOf([{ ...gold, content: [[20, 24]] }])).toEqual(['missed: cue seen, content not', 'spurious']);
});

test('an error is shown in its text', () => {
  const judged = judgeMade([{ source: [[10, 11]], cue: [[11, 12]], content: [[12, 14]] }], []);
  expect(showError(judged.document, classifyErrors(judged)[0]!)).toBe(
    '  gold  … w2 w3 w4 w5 w6 w7 w8 w9 {w10} [w11] <w12 w13> w14 w15 w16 w17 w18 w19 w20 w21 …',
  );
});
