/** Strange text is no error: a result, a diagnostic where something was odd, in time linear in the input. */
import { describe, expect, test } from 'vitest';

import { extractQuotes, parseArticle } from '../src/index.js';
import type { DiagnosticCode, Extraction } from '../src/index.js';

const megabyte = 1_000_000;
const openingMarks = ['“', '‘', '«', '»', '„', '‚', '‹', '›', '"', "'", '``', "''", '`', '「', '”', '’'];

describe('text that is hardly text', () => {
  test('nothing at all', () => {
    for (const text of ['', ' ', '\n\n', '\t\r\n', '\u00a0', '\ufeff']) {
      expect(extractQuotes(text).quotes).toEqual([]);
      expect(codesOf(text)).toContain('empty-article');
    }
  });

  test('one word', () => {
    for (const word of ['said', 'Berg', '“', '”', '"', ':', '—', 'that']) {
      const { quotes, speakers } = extractQuotes(word);
      expect({ word, quotes, speakers }).toEqual({ word, quotes: [], speakers: [] });
    }
  });

  test('the bytes of a picture', () => {
    const header = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0';
    const noise = Array.from({ length: 20_000 }, (_, index) =>
      String.fromCharCode((index * 7919 + (index >> 3)) % 256),
    );
    expect(codesOf(header + noise.join(''))).toContain('binary-input');
  });

  test('NUL in the middle of a sentence', () => {
    const text = '“We saw\0 it,” Ada Berg said.';
    expect(codesOf(text)).toContain('control-characters');
    expect(contentOf(extractQuotes(text))).toEqual(['“We saw\0 it,”']);
  });

  test('halves of surrogate pairs', () => {
    for (const half of ['\ud83d', '\udc00', '\udc00\ud83d']) {
      const text = `“We saw ${half} it,” Ada Berg said.`;
      expect(codesOf(text)).toContain('lone-surrogate');
      expect(contentOf(extractQuotes(text))).toEqual([`“We saw ${half} it,”`]);
    }
  });

  test('whole surrogate pairs are nothing to report', () => {
    expect(codesOf('“We saw 😀 it,” Ada Berg said.')).toEqual([]);
  });

  test.each([
    ['a carriage return and a line feed', '\r\n'],
    ['a lone carriage return', '\r'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
  ])('lines that end in %s', (_, lineEnd) => {
    const text = `“The road is open,” Ada Berg said.${lineEnd}“The bridge is closed,” Tom Fox said.`;
    const { quotes } = extractQuotes(text);
    expect(quotes.map((quote) => [quote.content[0].text, quote.speakers[0]?.name])).toEqual([
      ['“The road is open,”', 'Ada Berg'],
      ['“The bridge is closed,”', 'Tom Fox'],
    ]);
  });
});

describe('text that is too much', () => {
  test.each(openingMarks)('a megabyte of %s', (mark) => {
    const extraction = extractQuotes(repeat(mark, megabyte));
    expect(extraction.quotes.length).toBeLessThanOrEqual(1);
    expect(extraction.diagnostics.length).toBeLessThan(1000);
  });

  test.each(['“', '«', '„', '``'])('a megabyte of %s is reported as unclosed', (mark) => {
    expect(codesOf(repeat(mark, megabyte))).toContain('unclosed-quote-mark');
  });

  test.each(['a', ' ', 'word ', '(', '. '])('a million characters of %j in one line', (unit) => {
    const text = repeat(unit, megabyte);
    expect(parseArticle(text).text.length).toBeLessThanOrEqual(megabyte);
    expect(extractQuotes(text).quotes).toEqual([]);
  });

  test('a million characters of quotations in one line: each is found', () => {
    const quotation = '“We saw it,” Ada Berg said. ';
    const { quotes, speakers } = extractQuotes(repeat(quotation, megabyte));
    expect(quotes.length).toBe(Math.floor(megabyte / quotation.length));
    expect(speakers.map((speaker) => speaker.name)).toEqual(['Ada Berg']);
  });
});

/** Each writes about `length` characters of something that invites quadratic work. */
const families: Record<string, (length: number) => string> = {
  'opening curly marks': (length) => repeat('“', length),
  'opening single marks before words': (length) => repeat('‘a ', length),
  'straight double marks': (length) => repeat('"', length),
  'straight double marks before words': (length) => repeat(' "a', length),
  'straight single marks before words': (length) => repeat(" 'a", length),
  'backtick marks': (length) => repeat('`` a ', length),
  'low marks and guillemets by turns': (length) => repeat('„a «b ', length),
  'closing marks': (length) => repeat('a” ', length),
  'unclosed paragraphs': (length) => repeat('“a\n', length),
  'one letter': (length) => repeat('a', length),
  'capital words': (length) => repeat('Berg ', length),
  'full stops': (length) => repeat('. ', length),
  abbreviations: (length) => repeat('Mr. ', length),
  'opening brackets': (length) => repeat('(', length),
  commas: (length) => repeat('a, ', length),
  dashes: (length) => repeat('— ', length),
  colons: (length) => repeat('Berg: ', length),
  spaces: (length) => repeat(' ', length),
  'line feeds': (length) => repeat('\n', length),
  'cues without anything else': (length) => repeat('said ', length),
  'cues with that': (length) => repeat('said that ', length),
  'according to': (length) => repeat('according to ', length),
  'relative pronouns': (length) => repeat('Ada Berg, who said, ', length),
  'coordinated names': (length) => repeat('Ada Berg and ', length),
  'titles before no name': (length) => repeat('Deputy Prime Minister ', length),
  'quotations of one speaker': (length) => repeat('“We saw it,” Ada Berg said. ', length),
  'quotations of a pronoun': (length) => repeat('“We saw it,” she said. ', length),
  'quotations of ever new speakers': (length) => numbered((name) => `“We saw it,” ${name} said.\n`, length),
  'pronouns after ever new names': (length) =>
    numbered((name) => `${name} left. She said it was late.\n`, length),
  descriptions: (length) => repeat('The minister said it was late. ', length),
  'continued quotations': (length) => `“No,” Ada Berg said. ${repeat('“We saw it.” ', length)}`,
  NUL: (length) => repeat('\0', length),
  'halves of surrogate pairs': (length) => repeat('\ud83d', length),
};

describe('time grows no faster than the text', () => {
  test.each(Object.entries(families))('%s', (_, write) => {
    let length = 1 << 13;
    while (length < 1 << 18 && fastestRun(write(length), 3) < 12_000) length *= 2;
    const [text, longText] = [write(length), write(length * 4)];
    let [once, long] = [Infinity, Infinity];
    // The fastest runs tell what the work costs; the rest is the garbage collector and the compiler.
    for (let round = 0; round < 8; round += 1) {
      once = Math.min(once, fastestRun(text, 2));
      long = Math.min(long, fastestRun(longText, 2));
      if (round > 0 && long <= 6 * once) break;
    }
    // Below two milliseconds the clock decides, not the text. Four is linear, sixteen quadratic; the rest is for caches
    // that a longer text no longer fits into, while others use them, too.
    const ratio = long / Math.max(once, 2_000);
    expect(ratio, `${length} characters: ${once} µs, four times as many: ${long} µs`).toBeLessThanOrEqual(9);
  });
});

/** Microseconds of processor time that the fastest of some runs took; other processes do not count. */
function fastestRun(text: string, runs: number): number {
  let fastest = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    extractQuotes(text);
    const { user, system } = process.cpuUsage(start);
    fastest = Math.min(fastest, user + system);
  }
  return fastest;
}

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.floor(length / unit.length));
}

/** Lines about people with different names: "Abc Mno", "Abd Mno", … */
function numbered(line: (name: string) => string, length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1)
    text += line(`A${letters(index)} M${letters(index * 31)}`);
  return text;
}

function letters(value: number): string {
  let rest = value;
  let word = '';
  for (let place = 0; place < 4; place += 1) {
    word += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return word;
}

function codesOf(text: string): DiagnosticCode[] {
  return extractQuotes(text).diagnostics.map((diagnostic) => diagnostic.code);
}

function contentOf(extraction: Extraction): string[] {
  return extraction.quotes.flatMap((quote) => quote.content.map((span) => span.text));
}
