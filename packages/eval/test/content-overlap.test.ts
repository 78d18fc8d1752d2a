import { expect, test } from 'vitest';

import {
  contentOverlap,
  contentOverlapWithSource,
  sourceWhereContentFound,
} from '../src/metrics/content-overlap.js';
import { directContentRecall } from '../src/metrics/direct-content-recall.js';
import { pairByContent } from '../src/metrics/pair-by-content.js';
import { makePrf } from '../src/metrics/prf.js';
import { tripleExact } from '../src/metrics/triple-exact.js';
import { articleOf, compareMade } from './made.js';

test('a half of the tokens of both is enough, less is not', () => {
  // 4 shared of 8; 3 shared of 8.
  expect(contentOverlap(compareMade([{ content: [[0, 8]] }], [{ content: [[4, 8]] }]))).toEqual(
    makePrf(1, 1, 1),
  );
  expect(contentOverlap(compareMade([{ content: [[0, 8]] }], [{ content: [[5, 8]] }]))).toEqual(
    makePrf(0, 1, 1),
  );
});

test('pairs are one to one, the most alike first', () => {
  const { gold, predicted } = compareMade(
    [{ content: [[0, 8]] }],
    [{ content: [[0, 6]] }, { content: [[0, 7]] }],
  );
  expect(pairByContent(gold, predicted)).toEqual([{ gold: gold[0], prediction: predicted[1] }]);
});

test('the pieces of split content count together', () => {
  // 10 shared of 12: one attribution found, though no piece of it is whole.
  const comparison = compareMade(
    [
      {
        content: [
          [0, 6],
          [8, 14],
        ],
      },
    ],
    [
      {
        content: [
          [0, 5],
          [9, 14],
        ],
      },
    ],
  );
  expect(contentOverlap(comparison)).toEqual(makePrf(1, 1, 1));
});

test('a source is right if it overlaps, or if both have none', () => {
  const comparison = compareMade(
    [
      { source: [[0, 3]], content: [[5, 9]] },
      { content: [[10, 14]] },
      { source: [[15, 16]], content: [[20, 24]] },
      { content: [[30, 34]] },
    ],
    [
      { source: [[2, 4]], content: [[5, 9]] },
      { content: [[10, 14]] },
      { source: [[17, 18]], content: [[20, 24]] },
      { source: [[28, 29]], content: [[30, 34]] },
    ],
  );
  expect(contentOverlap(comparison)).toEqual(makePrf(4, 4, 4));
  expect(contentOverlapWithSource(comparison)).toEqual(makePrf(2, 4, 4));
  expect(sourceWhereContentFound(comparison)).toEqual({ hits: 2, of: 4 });
});

test('a triple is exact in all pieces of all roles, and each gold one is found once', () => {
  const whole = {
    source: [[4, 5]],
    cue: [[5, 6]],
    content: [
      [0, 4],
      [6, 10],
    ],
  } as const;
  expect(tripleExact(compareMade([whole], [whole, whole]))).toEqual(makePrf(1, 2, 1));
  expect(tripleExact(compareMade([whole, whole], [whole]))).toEqual(makePrf(1, 1, 2));
  expect(tripleExact(compareMade([whole], [{ ...whole, content: [[0, 4]] }]))).toEqual(makePrf(0, 1, 1));
  expect(
    tripleExact(
      compareMade(
        [whole],
        [
          {
            cue: [[5, 6]],
            content: [
              [0, 4],
              [6, 10],
            ],
          },
        ],
      ),
    ),
  ).toEqual(makePrf(0, 1, 1));
});

test('direct content recall asks for what is all in marks', () => {
  // “ We won , ” said Ada . She was “ glad ” .
  const article = articleOf('“We won,” said Ada. She was “glad”.');
  const comparison = compareMade(
    [{ content: [[0, 5]] }, { content: [[9, 13]] }],
    [{ content: [[1, 3]] }],
    article,
  );
  expect(comparison.gold.map(({ kind }) => kind)).toEqual(['direct', 'mixed']);
  expect(directContentRecall(comparison)).toEqual({ hits: 1, of: 1 });
});
