import { expect, test } from 'vitest';

import { fragmentExact } from '../src/metrics/fragment-exact.js';
import { makePrf, nothing } from '../src/metrics/prf.js';
import { tokenRole } from '../src/metrics/token-role.js';
import { compareMade } from './made.js';

test('each piece of split content counts by itself', () => {
  const comparison = compareMade(
    [
      {
        source: [[4, 5]],
        cue: [[5, 6]],
        content: [
          [0, 4],
          [6, 10],
        ],
      },
    ],
    [
      {
        source: [[4, 5]],
        cue: [[5, 6]],
        content: [
          [0, 4],
          [6, 9],
        ],
      },
    ],
  );
  expect(fragmentExact(comparison, 'content')).toEqual(makePrf(1, 2, 2));
  expect(fragmentExact(comparison, 'source')).toEqual(makePrf(1, 1, 1));
  // 4 + 3 of the gold's 4 + 4.
  expect(tokenRole(comparison, 'content')).toEqual(makePrf(7, 7, 8));
});

test('a source that two attributions share counts once', () => {
  const shared = [
    { source: [[0, 1]], cue: [[1, 2]], content: [[2, 4]] },
    { source: [[0, 1]], cue: [[5, 6]], content: [[6, 8]] },
  ] as const;
  const comparison = compareMade(shared, [shared[0]]);
  expect(fragmentExact(comparison, 'source')).toEqual(makePrf(1, 1, 1));
  expect(tokenRole(comparison, 'source')).toEqual(makePrf(1, 1, 1));
  expect(fragmentExact(comparison, 'cue')).toEqual(makePrf(1, 1, 2));
});

test('a prediction repeated gains and costs nothing', () => {
  const one = { cue: [[1, 2]], content: [[2, 4]] } as const;
  expect(fragmentExact(compareMade([one], [one, one]), 'content')).toEqual(makePrf(1, 1, 1));
});

test('empty roles on both sides leave nothing to count', () => {
  const comparison = compareMade([{ content: [[2, 4]] }], [{ content: [[2, 4]] }]);
  expect(fragmentExact(comparison, 'source')).toEqual(nothing);
  expect(tokenRole(comparison, 'cue')).toEqual(nothing);
});
