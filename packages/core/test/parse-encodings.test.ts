import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../src/parse/decode-bytes.js';
import { parseArticle } from '../src/parse/parse-article.js';

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** A label, the bytes of a text in that encoding, and the text. */
const labels: readonly (readonly [label: string, bytes: readonly number[], text: string])[] = [
  ['utf-8', [0xe2, 0x80, 0x9c, 0x4a, 0x61, 0xe2, 0x80, 0x9d], '“Ja”'],
  ['UTF8', [0xc3, 0xa9], 'é'],
  ['windows-1252', [0x93, 0x4a, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80], '“Ja” – €'],
  ['ISO-8859-1', [0x91, 0x4a, 0x61, 0x92, 0xe9], '‘Ja’é'],
  ['us-ascii', [0x4a, 0x85], 'J…'],
  ['latin1', [0xdf], 'ß'],
  ['iso-8859-2', [0xb3, 0xf3, 0x64, 0xbc], 'łódź'],
  ['iso-8859-15', [0xa4], '€'],
  ['windows-1250', [0x84, 0x8c, 0x94], '„Ś”'],
  ['windows-1251', [0xab, 0xc4, 0xe0, 0xbb], '«Да»'],
  ['koi8-r', [0xe4, 0xc1], 'Да'],
  ['shift_jis', [0x81, 0x75, 0x93, 0xfa, 0x81, 0x76], '「日」'],
  ['euc-jp', [0xc6, 0xfc], '日'],
  ['gb18030', [0xc8, 0xd5], '日'],
  ['big5', [0xa4, 0xe9], '日'],
  ['euc-kr', [0xc0, 0xcf], '일'],
  ['utf-16le', [0x1c, 0x20, 0x4a, 0x00], '“J'],
  ['utf-16be', [0x20, 0x1c, 0x00, 0x4a], '“J'],
];

test.each(labels)('%s', (label, bytes, text) => {
  expect(decodeBytes(bytesOf(...bytes), label)).toEqual({ text, diagnostics: [] });
  expect(decodeBytes(bytesOf(...bytes), `text/plain; Charset="${label}"`).text).toBe(text);
});

describe('the order of evidence', () => {
  const latin = (declaration: string): Uint8Array => bytesOf(...ascii(declaration), 0x93, 0x4a, 0x94);

  test('a byte order mark is stronger than the label that came with the bytes', () => {
    expect(decodeBytes(bytesOf(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'windows-1252').text).toBe('é');
    expect(decodeBytes(bytesOf(0xff, 0xfe, 0x1c, 0x20), 'utf-8').text).toBe('“');
  });

  test('that label is stronger than what the bytes say', () => {
    expect(decodeBytes(latin('<meta charset="utf-16">'), 'windows-1252').text).toContain('“J”');
    expect(
      decodeBytes(bytesOf(...ascii('<meta charset=windows-1252>'), 0xc4, 0xe0), 'windows-1251').text,
    ).toContain('Да');
  });

  test('what the bytes say counts in markup only', () => {
    const cyrillic = [0xc4, 0xe0];
    const read = (declaration: string): string =>
      decodeBytes(bytesOf(...ascii(declaration), ...cyrillic)).text;
    expect(read('<html><head><meta charset="windows-1251">')).toContain('Да');
    expect(read('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')).toContain(
      'Да',
    );
    expect(read('<?xml version="1.0" encoding="windows-1251"?>')).toContain('Да');
    expect(read('He wrote <meta charset="windows-1251"> on the wall. ')).toContain('Äà');
  });

  test('a label UTF-8 that is wrong does not spoil the quotation marks', () => {
    expect(decodeBytes(bytesOf(0x93, 0x4a, 0x94), 'utf-8').text).toBe('“J”');
    expect(decodeBytes(latin('<meta charset="utf-8">')).text).toContain('“J”');
  });

  test('nor does a label Latin-1 on bytes that are UTF-8', () => {
    const bytes = new TextEncoder().encode('“Ja”, sa hon på 5 €');
    for (const label of ['iso-8859-1', 'windows-1252', 'us-ascii'])
      expect(decodeBytes(bytes, label).text).toBe('“Ja”, sa hon på 5 €');
    expect(decodeBytes(bytesOf(...ascii('<meta charset=latin1>'), ...bytes)).text).toContain('“Ja”');
    // Two letters of Latin-1 that are no UTF-8.
    expect(decodeBytes(bytesOf(0xe9, 0x74, 0xe9), 'iso-8859-1').text).toBe('été');
  });

  test('a label that nobody knows is reported, and the bytes are looked at', () => {
    const { text, diagnostics } = decodeBytes(bytesOf(0xc3, 0xa9), 'klingon-8');
    expect(text).toBe('é');
    expect(diagnostics).toMatchObject([{ code: 'unknown-encoding', severity: 'warning' }]);
    expect(diagnostics[0]!.message).toContain('"klingon-8"');
    const page = bytesOf(...ascii('<p>One.</p><meta charset="x-nothing">'));
    expect(parseArticle(page).diagnostics.map(({ code }) => code)).toContain('unknown-encoding');
  });

  test('an empty label, or a content type without one, says nothing', () => {
    for (const charset of ['', ' ', 'text/html', 'text/html; charset=']) {
      expect(decodeBytes(bytesOf(0xc3, 0xa9), charset)).toEqual({ text: 'é', diagnostics: [] });
    }
  });

  test('the option reaches the decoder', () => {
    expect(parseArticle(bytesOf(0xc4, 0xe0, 0x2e), { charset: 'windows-1251' }).text).toBe('Да.');
  });
});
