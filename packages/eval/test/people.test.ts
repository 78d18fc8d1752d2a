import { expect, test } from 'vitest';

import { comparePeople } from '../src/annotations/comparison.js';
import type { Attributed } from '../src/corpora/sample.js';
import { makePrf, sumPrf } from '../src/metrics/prf.js';
import { tripleExact } from '../src/metrics/triple-exact.js';
import { articleOf, countedWords } from './made.js';

test('everybody is compared with everybody else, both ways', () => {
  const read = (end: number): Attributed => ({ source: [], cue: [], content: [{ start: 0, end }] });
  const comparisons = comparePeople({
    id: 'made',
    article: articleOf(countedWords(10)),
    gold: {
      attributions: [{ id: 'E1', isSure: true, ...read(8) }],
      others: [
        { name: 'one', attributions: [read(8), { ...read(8), content: [{ start: 9, end: 11 }] }] },
        { name: 'two', attributions: [read(11)] },
      ],
      notQuotations: [],
    },
  });
  expect(comparisons).toHaveLength(6);
  // Only the first two agree, on one attribution; predicted and gold are 1 + 2 + 1, each twice.
  expect(sumPrf(comparisons.map(tripleExact))).toEqual(makePrf(2, 8, 8));
});
