import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../src/parse/html/index.js';

/**
 * Every page in `articles/html` ends in a comment that says what must come of it: a line for each paragraph, its role
 * before the first colon. A page without such a comment fails.
 */
const folder = join(import.meta.dirname, 'articles', 'html');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    name: name.replace(/\.txt$/, ''),
    ...readPage(readFileSync(join(folder, name), 'utf8')),
  }));

function readPage(source: string): { readonly html: string; readonly expected: readonly string[] } {
  const start = source.lastIndexOf('<!-- expected');
  const expected = source
    .slice(start)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && line !== '-->');
  return { html: source.slice(0, start), expected: start < 0 ? [] : expected };
}

describe('parseHtml reads the pages of test/articles/html', () => {
  it('has at least 40 of them', () => {
    expect(pages.length).toBeGreaterThanOrEqual(40);
  });

  it.each(pages)('$name', ({ html, expected }) => {
    expect(expected.length).toBeGreaterThan(0);
    const { paragraphs } = parseHtml({ text: html, explain: false });
    expect(paragraphs.map(({ role, text }) => `${role}: ${text}`)).toEqual(expected);
  });

  it.each(pages)('$name: every span is a slice, every range is in the input', ({ html }) => {
    const { text, paragraphs } = parseHtml({ text: html, explain: false });
    let before = 0;
    for (const paragraph of paragraphs) {
      expect(paragraph.start).toBeGreaterThanOrEqual(before);
      expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
      before = paragraph.end;
      const { inputRange } = paragraph;
      if (!inputRange) continue;
      expect(inputRange.start).toBeLessThan(inputRange.end);
      expect(inputRange.end).toBeLessThanOrEqual(html.length);
    }
  });
});
