import { expect, test } from 'vitest';

import { contentOverlap } from '../src/metrics/content-overlap.js';
import { makePrf } from '../src/metrics/prf.js';
import { slice } from '../src/metrics/slices.js';
import { articleOf, compareMade } from './made.js';

// “ We won , ” Ada said . She hoped to rest . “ Perhaps ” soon , Bo knew .
//  0 1  2  3 4  5  6   7  8   9    10 11 12 13 14     15 16  17 18 19  20
const article = articleOf('“We won,” Ada said. She hoped to rest. “Perhaps” soon, Bo knew.');
const direct = { source: [[5, 6]], cue: [[6, 7]], content: [[0, 5]] } as const;
const indirect = { source: [[8, 9]], cue: [[9, 10]], content: [[10, 12]] } as const;
const mixed = { source: [[18, 19]], cue: [[19, 20]], content: [[13, 17]] } as const;
const gold = [direct, indirect, mixed];

test('kinds follow the marks of the gold', () => {
  const whole = compareMade(gold, gold, article);
  for (const kind of ['direct', 'indirect', 'mixed'] as const)
    expect(contentOverlap(slice(whole, kind))).toEqual(makePrf(1, 1, 1));
  expect(contentOverlap(slice(whole, 'quoted'))).toEqual(makePrf(2, 2, 2));
  expect(slice(whole, 'all')).toBe(whole);
});

test('speech is what has a cue of speech, or no words for a cue', () => {
  const comparison = compareMade([...gold, { content: [[2, 3]] }], [], article);
  expect(slice(comparison, 'speech').gold).toEqual([comparison.gold[0], comparison.gold[3]]);
});

test('a prediction is where its gold partner is, whatever it looks like itself', () => {
  // Without the word in marks the prediction is indirect, yet it is the mixed gold that it finds.
  const comparison = compareMade(
    [mixed],
    [
      {
        ...mixed,
        content: [
          [16, 17],
          [14, 15],
        ],
      },
    ],
    article,
  );
  expect(contentOverlap(slice(comparison, 'mixed'))).toEqual(makePrf(1, 1, 1));
  expect(contentOverlap(slice(comparison, 'direct'))).toEqual(makePrf(0, 0, 0));
});

test('a prediction without a partner is where it looks to be', () => {
  const comparison = compareMade([direct], [direct, indirect], article);
  expect(contentOverlap(slice(comparison, 'direct'))).toEqual(makePrf(1, 1, 1));
  expect(contentOverlap(slice(comparison, 'indirect'))).toEqual(makePrf(0, 1, 0));
});
