import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentLines } from './segment-helpers.js';

const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    '.',
    '...',
    '?',
    '!',
    ',',
    ' ',
    ' ',
    ' ',
    '\n',
    '(',
    ')',
    '-',
  ],
  ...[
    '--',
    '—',
    'Mr.',
    'U.S.',
    'said',
    'Lin',
    "n't",
    's',
    '5',
    '%',
    '\ud800',
    '👍',
    '\u0301',
    '\u0000',
    'http://a',
    '@',
  ],
);
const newsLike = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece).map((pieces) => pieces.join('')),
);

describe('any text', () => {
  test('tokens are in order, within paragraphs, and leave out only white space', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { tokens, paragraphs } = segmentLines(text);
        for (const { paragraph, firstToken, endToken } of paragraphs) {
          let last = paragraph.start;
          for (let token = firstToken; token <= endToken; token++) {
            const start = token === endToken ? paragraph.end : tokens.start[token]!;
            expect(text.slice(last, start)).toMatch(/^[\s\p{Cc}\p{Cf}\u2800]*$/u);
            if (token === endToken) break;
            expect(tokens.end[token]!).toBeGreaterThan(start);
            last = tokens.end[token]!;
          }
          expect(last).toBeLessThanOrEqual(paragraph.end);
        }
        expect(paragraphs.at(-1)?.endToken ?? 0).toBe(tokens.count);
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('sentences hold every token once; stretches nest and stay in their paragraph', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { tokens, paragraphs, sentences, stretches } = segmentLines(text);
        let next = 0;
        for (const { firstToken, endToken } of sentences) {
          expect(firstToken).toBe(next);
          expect(endToken).toBeGreaterThan(firstToken);
          next = endToken;
        }
        expect(next).toBe(tokens.count);
        const open: number[] = [];
        for (const { firstToken, endToken, paragraphIndex, depth } of stretches) {
          const paragraph = paragraphs[paragraphIndex]!;
          expect(firstToken).toBeGreaterThanOrEqual(paragraph.firstToken);
          expect(endToken).toBeLessThanOrEqual(paragraph.endToken);
          while (open.length > 0 && open.at(-1)! <= firstToken) open.pop();
          expect(depth).toBe(open.length);
          if (open.length > 0) expect(endToken).toBeLessThanOrEqual(open.at(-1)!);
          open.push(endToken);
        }
      }),
      { seed: 2, numRuns: 400 },
    );
  });
});

describe('cost is linear on hostile text', () => {
  const families: readonly (readonly [string, string])[] = [
    ['opening marks', '“'],
    ['opening marks with spaces', '“ '],
    ['straight marks', '"'],
    ['single marks', " 'a"],
    ['full stops', '. '],
    ['initials', 'A. '],
    ['abbreviations in one word', 'a.b-'],
    ['open questions', '?” A. '],
    ['letters', 'a'],
    ['apostrophes', "n't"],
    ['addresses', 'a://b.'],
    ['skin tones', '👍🏽\u200d'],
    ['unclosed after unclosed', '“a ‘b '],
  ];
  test.each(families)('%s', (_, unit) => {
    const time = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      let best = Infinity;
      for (let run = 0; run < 3; run++) {
        const before = performance.now();
        segmentLines(text);
        best = Math.min(best, performance.now() - before);
      }
      return best;
    };
    time(20_000);
    // Generous, as the machine may be busy: quadratic cost would be a factor of 64.
    expect(time(400_000)).toBeLessThan(20 * time(50_000) + 100);
  });
});
