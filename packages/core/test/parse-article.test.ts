import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InquitError } from '../src/errors.js';
import { parseArticle } from '../src/parse/parse-article.js';
import { readInput } from '../src/parse/read-input.js';
import type { ParseOptions } from '../src/types.js';

const codes = (input: string | Uint8Array): string[] =>
  parseArticle(input).diagnostics.map(({ code }) => code);

describe('parseArticle', () => {
  test('line ends become \\n, a byte order mark goes, the rest stays', () => {
    expect(parseArticle('\ufeffOne.\r\nTwo.\rThree.\u2028Four.\u2029Five.\u0085 Six…\t').text).toBe(
      'One.\nTwo.\nThree.\nFour.\nFive.\n Six…\t',
    );
  });

  test('an unknown format is the caller’s mistake', () => {
    expect(() => parseArticle('x', { format: 'docx' } as unknown as ParseOptions)).toThrow(
      expect.objectContaining({
        code: 'unknown-format',
        message: expect.stringContaining('"text"') as string,
      }),
    );
  });

  test('so is an input that is neither string nor bytes', () => {
    expect(() => parseArticle(null as unknown as string)).toThrow(InquitError);
  });

  test('the address is recorded', () => {
    expect(parseArticle('x', { format: 'text', url: 'https://a.example/' }).metadata.url).toBe(
      'https://a.example/',
    );
  });

  test('diagnostics', () => {
    expect(codes('All is well.')).toEqual([]);
    expect(codes('')).toEqual(['empty-article']);
    expect(codes(' \n\u200b\n')).toEqual(['empty-article']);
    expect(codes('One\u0000 sentence that is otherwise text.')).toEqual(['control-characters']);
    expect(codes('One \ud800 and \udc00 two.')).toEqual(['lone-surrogate']);
    expect(codes('A pair 👍 is fine.')).toEqual([]);
    expect(codes('\u0000\u0001\u0002PNG\u0003\u0004\u0005')).toEqual(['binary-input']);
    expect(parseArticle('ab\u0001c').diagnostics[0]?.span).toEqual({ start: 2, end: 3, text: '\u0001' });
  });

  test('an input over the limit is cut at a line end', () => {
    const cut = (input: string | Uint8Array, limit: number): readonly unknown[] => {
      const { text, diagnostics } = readInput(input, limit);
      return [text, ...diagnostics.map(({ code }) => code)];
    };
    expect(cut('One.\nTwo.\nThree.', 12)).toEqual(['One.\nTwo.\n', 'input-truncated']);
    expect(cut('abcd', 4)).toEqual(['abcd']);
    expect(cut('abc👍', 4)).toEqual(['abc', 'input-truncated']);
    expect(cut(new TextEncoder().encode('ab€'), 4)).toEqual(['ab', 'input-truncated']);
    expect(cut(new TextEncoder().encode('One.\nTwo.\nThree.'), 12)).toEqual([
      'One.\nTwo.\n',
      'input-truncated',
    ]);
  });

  test('33 MB are read up to 32, with a diagnostic', () => {
    const article = parseArticle(`${'x'.repeat(1023)}\n`.repeat(33 * 1024));
    expect(article.text).toHaveLength(32 * 1024 * 1024);
    expect(article.diagnostics.map(({ code }) => code)).toContain('input-truncated');
  });
});

describe('bytes', () => {
  const decode = (...bytes: number[]): string => parseArticle(Uint8Array.from(bytes)).text;

  test('UTF-8, with and without byte order mark', () => {
    expect(parseArticle(new TextEncoder().encode('“Ja”, sa hon på 5 €')).text).toBe('“Ja”, sa hon på 5 €');
    expect(decode(0xef, 0xbb, 0xbf, 0x61)).toBe('a');
  });
  test('UTF-16 by its byte order mark', () => {
    expect(decode(0xff, 0xfe, 0x61, 0x00, 0x1c, 0x20)).toBe('a“');
    expect(decode(0xfe, 0xff, 0x00, 0x61, 0x20, 0x1c)).toBe('a“');
  });
  test('windows-1252 where it is not UTF-8', () => {
    expect(decode(0x93, 0x4a, 0x61, 0x94, 0x20, 0x96, 0x20, 0xe9, 0x20, 0x92, 0x80)).toBe('“Ja” – é ’€');
  });
  test('damaged UTF-8 stays UTF-8', () => {
    const bytes = [...new TextEncoder().encode('“One” “two” “three”'), 0xff];
    expect(parseArticle(Uint8Array.from(bytes)).text).toBe('“One” “two” “three”\ufffd');
  });
});

describe('any input', () => {
  const pieces = fc.constantFrom(
    ...[
      'By ',
      'Nora Teale',
      '\n',
      '\n\n',
      'PARIS',
      ' (AFP)',
      ' — ',
      '“',
      'said',
      '.',
      ', ',
      'March 3, 2021',
      '\r',
      '©',
    ],
    ...[
      '(Reporting by ',
      ')',
      'Related Story',
      '\u0000',
      '\ud800',
      '   ',
      '• ',
      'The council met and talked for hours',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((each) => each.join('')),
  );

  test('paragraphs slice true, are in order, and leave out only white space', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { text: parsed, paragraphs } = parseArticle(input);
        let last = 0;
        for (const { start, end, text: slice } of paragraphs) {
          expect(parsed.slice(start, end)).toBe(slice);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(parsed.slice(last, start)).toMatch(/^[\s\p{Cc}\p{Cf}\u2800]*$/u);
          expect(slice).toMatch(/[^\s\p{Cc}]/u);
          last = end;
        }
        expect(parsed.slice(last)).toMatch(/^[\s\p{Cc}\p{Cf}\u2800]*$/u);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseArticle(bytes)).toEqual(parseArticle(bytes));
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
