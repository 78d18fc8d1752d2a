import { expect, test } from 'vitest';

import { addPrf, f1, makePrf, nothing, precision, recall, sumPrf } from '../src/metrics/prf.js';
import { rateOf, shareOf, sumShares } from '../src/metrics/share.js';

test('precision, recall and F1 of counts', () => {
  const counts = makePrf(6, 8, 12);
  expect(precision(counts)).toBe(0.75);
  expect(recall(counts)).toBe(0.5);
  expect(f1(counts)).toBeCloseTo(0.6, 12);
});

test('counts are added, not scores', () => {
  // One article all right with 1 of 1, one all wrong with 9 predicted and 9 gold: a tenth, not a half.
  expect(f1(sumPrf([makePrf(1, 1, 1), makePrf(0, 9, 9)]))).toBeCloseTo(0.1, 12);
  expect(addPrf(nothing, makePrf(1, 2, 3))).toEqual(makePrf(1, 2, 3));
});

test('what cannot be measured is absent, and what is all wrong is 0', () => {
  expect(precision(makePrf(0, 0, 5))).toBeUndefined();
  expect(recall(makePrf(0, 5, 0))).toBeUndefined();
  expect(f1(nothing)).toBeUndefined();
  expect(f1(makePrf(0, 0, 5))).toBe(0);
  expect(f1(makePrf(0, 5, 5))).toBe(0);
});

test('correct predictions and correct gold may be counted apart', () => {
  const counts = { predicted: 4, gold: 2, correctPredicted: 3, correctGold: 1 };
  expect(f1(counts)).toBeCloseTo((2 * 0.75 * 0.5) / 1.25, 12);
});

test('shares', () => {
  expect(rateOf(shareOf([1, 2, 3, 4], (value) => value > 3))).toBe(0.25);
  expect(
    rateOf(
      sumShares([
        { hits: 1, of: 1 },
        { hits: 0, of: 3 },
      ]),
    ),
  ).toBe(0.25);
  expect(rateOf(sumShares([]))).toBeUndefined();
});
