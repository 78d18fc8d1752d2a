import { describe, expect, test } from 'vitest';

import { colorDepth } from '../src/terminal/color-depth.js';
import { columnWidth } from '../src/terminal/column-width.js';
import { escapeControls, escapeLine } from '../src/terminal/escape.js';
import { createPaint, speakerColors256 } from '../src/terminal/style.js';
import { wrap } from '../src/terminal/wrap.js';

describe('escaping', () => {
  test.each([
    ['a colour', '\x1b[31m', '\\x1b[31m'],
    ['the clipboard', '\x1b]52;c;aGk=\x07', '\\x1b]52;c;aGk=\\x07'],
    ['C1', '\x9b2J\x90', '\\x9b2J\\x90'],
    ['NUL, backspace, DEL', '\0\b\x7f', '\\x00\\x08\\x7f'],
    ['bidi', '\u202eevil\u2066\u200f\u061c', '\\u202eevil\\u2066\\u200f\\u061c'],
    ['tags', '\u{e0041}', '\\u{e0041}'],
    ['half a pair', 'a\ud83d', 'a\\ud83d'],
  ])('%s', (_name, hostile, shown) => {
    expect(escapeControls(hostile)).toBe(shown);
  });

  test('leaves letters of every script, emoji and white space', () => {
    const text = 'Żółć, naïve, שלום, 日本語, क्षि, 👩‍👩‍👧, e\u0301\n\t“x”';
    expect(escapeControls(text)).toBe(text);
    expect(escapeLine('a\nb\tc\x85')).toBe('a\\x0ab\\x09c\\x85');
  });
});

describe('wrapping', () => {
  const linesOf = (text: string, width: number): string[] =>
    wrap([{ text }], width).map((line) => line.map((run) => run.text).join(''));

  test('fills lines and never passes the width', () => {
    expect(linesOf('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
    expect(linesOf('  a  ', 9)).toEqual(['a']);
    expect(linesOf('', 9)).toEqual([]);
  });

  test('cuts what has no white space, by columns', () => {
    expect(linesOf('ab abcdefghij k', 4)).toEqual(['ab', 'abcd', 'efgh', 'ij k']);
    expect(linesOf('日本語日本', 5)).toEqual(['日本', '語日', '本']);
    expect(linesOf('e\u0301'.repeat(4), 2)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
  });

  test('keeps a word of several styles together, and no-break spaces', () => {
    const runs = [{ text: 'aa b' }, { text: 'bb', style: { bold: true } }, { text: 'b cc' }];
    expect(wrap(runs, 6).map((line) => line.map((run) => run.text).join(''))).toEqual(['aa', 'bbbb', 'cc']);
    expect(linesOf('aa 5\u00a0km', 5)).toEqual(['aa', '5\u00a0km']);
  });

  test('takes time in proportion to the text, also without white space', () => {
    const started = performance.now();
    expect(linesOf('x'.repeat(1_000_000), 80)).toHaveLength(12_500);
    expect(linesOf('x '.repeat(500_000), 80)).toHaveLength(12_500);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('columns of letters', () => {
    expect(['abc', 'né', 'ne\u0301', '日本', '😀', '¹²', '\u200d'].map(columnWidth)).toEqual([
      3, 2, 2, 4, 2, 2, 0,
    ]);
  });
});

describe('colour', () => {
  const depth = (environment: Record<string, string>, isTerminal = true, wanted = true): number =>
    colorDepth(wanted, { environment, output: { isTerminal, write: async () => undefined } });

  test('as the terminal and the user want it', () => {
    expect(depth({ TERM: 'xterm-256color' })).toBe(256);
    expect(depth({ TERM: 'xterm' })).toBe(16);
    expect(depth({ TERM: 'xterm', COLORTERM: 'truecolor' })).toBe(256);
    expect(depth({ TERM: 'dumb', COLORTERM: 'truecolor' })).toBe(0);
    expect(depth({ TERM: 'xterm-256color', NO_COLOR: '1' })).toBe(0);
    expect(depth({ TERM: 'xterm-256color', NO_COLOR: '' })).toBe(256);
    expect(depth({ TERM: 'xterm-256color' }, false)).toBe(0);
    expect(depth({ FORCE_COLOR: '1' }, false)).toBe(16);
    expect(depth({ FORCE_COLOR: '2', NO_COLOR: '1' }, false)).toBe(256);
    expect(depth({ TERM: 'xterm-256color', FORCE_COLOR: '0' })).toBe(0);
    expect(depth({ TERM: 'xterm-256color', FORCE_COLOR: '3' }, true, false)).toBe(0);
  });

  test('speakers can be read on white and on black', () => {
    for (const color of speakerColors256) {
      const luminance = luminanceOf(color);
      expect(1.05 / (luminance + 0.05)).toBeGreaterThan(3.2);
      expect((luminance + 0.05) / 0.05).toBeGreaterThan(3.2);
    }
  });

  test('a style ends with its run, and equal neighbours share one', () => {
    const bold = { bold: true };
    const runs = [
      { text: 'a ' },
      { text: 'b', style: bold },
      { text: 'c', style: { ...bold } },
      { text: 'd' },
    ];
    expect(createPaint(256)(runs)).toBe('a \x1b[1mbc\x1b[0md');
    expect(createPaint(0)(runs)).toBe('a bcd');
    expect(createPaint(16)([{ text: 'x', style: { speaker: 6, underline: true } }])).toBe(
      '\x1b[4;36mx\x1b[0m',
    );
  });
});

/** Relative luminance of a colour of the 6×6×6 cube, by the formula of WCAG 2. */
function luminanceOf(color: number): number {
  const levels = [0, 95, 135, 175, 215, 255];
  const place = color - 16;
  const [red, green, blue] = [Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6].map((index) => {
    const value = levels[index]! / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
