import { describe, expect, test } from 'vitest';

import { citronExact } from '../src/metrics/citron-exact.js';
import { cofenet } from '../src/metrics/cofenet.js';
import { trackerQuotes, trackerSpeakers, trackerVerbs } from '../src/metrics/gender-gap-tracker.js';
import { paretiPartial, paretiStrict } from '../src/metrics/pareti.js';
import { makePrf } from '../src/metrics/prf.js';
import { articleOf, compareMade } from './made.js';

describe('Citron', () => {
  const gold = {
    source: [[0, 1]],
    cue: [[1, 3]],
    content: [
      [3, 6],
      [8, 10],
    ],
  } as const;

  test('sources and contents count where the cues touch, as lists', () => {
    // The cue begins where the gold cue ends: it touches, but is not the same.
    const touching = { ...gold, cue: [[3, 4]] } as const;
    const comparison = compareMade([gold], [touching]);
    expect(citronExact(comparison, 'cue')).toEqual(makePrf(0, 1, 1));
    expect(citronExact(comparison, 'source')).toEqual(makePrf(1, 1, 1));
    expect(citronExact(comparison, 'content')).toEqual(makePrf(1, 1, 1));
    expect(citronExact(comparison, 'whole')).toEqual(makePrf(0, 1, 1));
  });

  test('one token apart is apart, and a missing piece is another list', () => {
    expect(citronExact(compareMade([gold], [{ ...gold, cue: [[4, 5]] }]), 'source')).toEqual(
      makePrf(0, 1, 1),
    );
    expect(citronExact(compareMade([gold], [{ ...gold, content: [[3, 6]] }]), 'content')).toEqual(
      makePrf(0, 1, 1),
    );
  });

  test('two predictions may match one gold quotation', () => {
    expect(citronExact(compareMade([gold], [gold, gold]), 'whole')).toEqual({
      predicted: 2,
      gold: 1,
      correctPredicted: 2,
      correctGold: 1,
    });
  });

  test('two empty sources are the same list; without a cue nothing matches', () => {
    const sourceless = { cue: [[1, 3]], content: [[3, 6]] } as const;
    expect(citronExact(compareMade([sourceless], [sourceless]), 'source')).toEqual(makePrf(1, 1, 1));
    const cueless = { content: [[3, 6]] } as const;
    expect(citronExact(compareMade([cueless], [cueless]), 'content')).toEqual(makePrf(0, 1, 1));
  });
});

describe('Gender Gap Tracker', () => {
  // Ten words of two letters with spaces: 29 characters; the first four of them cover 11, the first nine 26.
  const article = articleOf('w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 xa xb xc xd');
  const gold = { source: [[10, 12]], cue: [[12, 13]], content: [[0, 10]] } as const;

  test('more than the threshold of the gold characters must lie in one prediction', () => {
    const four = compareMade([gold], [{ content: [[0, 4]] }], article);
    expect(trackerQuotes(four, 0.3)).toEqual(makePrf(1, 1, 1));
    expect(trackerQuotes(four, 0.8)).toEqual(makePrf(0, 1, 1));
    expect(trackerQuotes(compareMade([gold], [{ content: [[0, 9]] }], article), 0.8)).toEqual(
      makePrf(1, 1, 1),
    );
  });

  test('predictions that are too long are not punished', () => {
    expect(trackerQuotes(compareMade([{ content: [[2, 4]] }], [gold], article), 0.8)).toEqual(
      makePrf(1, 1, 1),
    );
  });

  test('each prediction serves one gold quotation, in text order', () => {
    const comparison = compareMade([{ content: [[0, 3]] }, { content: [[4, 8]] }], [gold], article);
    expect(trackerQuotes(comparison, 0.3)).toEqual(makePrf(1, 1, 2));
  });

  test('speakers overlap and verbs are the same string, of what was found', () => {
    const comparison = compareMade(
      [gold],
      [{ source: [[11, 12]], cue: [[13, 14]], content: [[0, 10]] }],
      article,
    );
    expect(trackerSpeakers(comparison, 0.3)).toEqual({ hits: 1, of: 1 });
    expect(trackerVerbs(comparison, 0.3)).toEqual({ hits: 0, of: 1 });
    expect(trackerVerbs(compareMade([gold], [gold], article), 0.8)).toEqual({ hits: 1, of: 1 });
    expect(
      trackerSpeakers(compareMade([{ content: [[0, 5]] }], [{ content: [[0, 5]] }], article), 0.3),
    ).toEqual({
      hits: 0,
      of: 1,
    });
  });
});

describe('Pareti', () => {
  test('strict: the same first and last token, piece by piece', () => {
    const comparison = compareMade(
      [
        {
          content: [
            [0, 4],
            [6, 10],
          ],
        },
      ],
      [
        {
          content: [
            [0, 4],
            [6, 9],
          ],
        },
      ],
    );
    expect(paretiStrict(comparison)).toEqual(makePrf(1, 2, 2));
  });

  test('partial: each span earns the share of itself that overlaps', () => {
    // Prediction of 8 tokens, 4 of them in gold; gold of 5 tokens, 4 of them found.
    const comparison = compareMade([{ content: [[0, 5]] }], [{ content: [[1, 9]] }]);
    expect(paretiPartial(comparison)).toEqual({
      predicted: 1,
      gold: 1,
      correctPredicted: 0.5,
      correctGold: 0.8,
    });
  });

  test('with a kind, each side looks at its own spans of that kind against all of the other', () => {
    // “ We won ” he said we ate – the first direct, the second indirect.
    const article = articleOf('“We won” he said we ate');
    const comparison = compareMade(
      [{ content: [[0, 4]] }, { content: [[6, 8]] }],
      [{ content: [[0, 6]] }, { content: [[6, 8]] }],
      article,
    );
    expect(comparison.predicted.map(({ kind }) => kind)).toEqual(['mixed', 'indirect']);
    expect(paretiStrict(comparison, 'indirect')).toEqual(makePrf(1, 1, 1));
    expect(paretiStrict(comparison, 'direct')).toEqual({ ...makePrf(0, 0, 1) });
    expect(paretiPartial(comparison, 'direct')).toEqual({
      predicted: 0,
      gold: 1,
      correctPredicted: 0,
      correctGold: 1,
    });
  });
});

describe('CofeNet', () => {
  test('content over two paragraphs is two items, and marks count', () => {
    // “ We won . ¶ “ We ate . ”
    const article = articleOf('“We won.', '“We ate.”');
    const comparison = compareMade(
      [{ content: [[0, 9]] }],
      [
        {
          content: [
            [0, 4],
            [4, 8],
          ],
        },
      ],
      article,
    );
    expect(cofenet(comparison, 'content', 'exact')).toEqual(makePrf(1, 2, 2));
    expect(cofenet(comparison, 'content', 'begin')).toEqual(makePrf(2, 2, 2));
    expect(
      cofenet(compareMade([{ content: [[0, 4]] }], [{ content: [[1, 4]] }], article), 'content', 'begin'),
    ).toEqual(makePrf(0, 1, 1));
  });

  test('a shared source is one item', () => {
    const shared = [
      { source: [[0, 1]], content: [[2, 4]] },
      { source: [[0, 1]], content: [[6, 8]] },
    ] as const;
    expect(cofenet(compareMade(shared, shared), 'source', 'exact')).toEqual(makePrf(1, 1, 1));
  });
});
