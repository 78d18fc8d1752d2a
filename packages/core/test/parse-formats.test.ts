/**
 * One document a file, as agencies and sites send them, and beside it what is to be read of it: `harbour-bridge.xml` and
 * `harbour-bridge.outline.txt`. Articles are divided by a line of "===".
 */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { parseArticle } from '../src/parse/parse-article.js';
import { parseArticles } from '../src/parse/parse-articles.js';
import { sniffFormat } from '../src/parse/sniff-format.js';
import type { ArticleFormat } from '../src/types.js';
import { outline } from './article-outline.js';

const root = new URL('articles/', import.meta.url);
const formats: readonly ArticleFormat[] = [
  'text',
  'markdown',
  'json-ld',
  'ninjs',
  'json-feed',
  'newsml-g2',
  'nitf',
  'rss',
  'atom',
  'ndjson',
];
const documents = formats.flatMap((format) => {
  const folder = new URL(`${format}/`, root);
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.outline.txt'))
    .map((name) => ({ format, name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
});

function expectedOf(format: string, name: string): string {
  return readFileSync(new URL(`${format}/${name.replace(/\.\w+$/, '')}.outline.txt`, root), 'utf8').trimEnd();
}

test('every format has a document', () => {
  expect(formats.filter((format) => !documents.some((document) => document.format === format))).toEqual([]);
});

describe.each(documents)('$format: $name', ({ format, name, bytes }) => {
  const text = new TextDecoder().decode(bytes);
  const articles = [...parseArticles(bytes)];

  test('is what it is', () => {
    expect(sniffFormat(text)).toBe(format);
  });

  test('is read as it should be', () => {
    expect(articles.map(outline).join('\n===\n')).toBe(expectedOf(format, name));
  });

  test('is read alike as a string, with its format given, and with line ends of another system', () => {
    expect([...parseArticles(text, { format })]).toEqual(articles);
    // Ranges count two characters a line end; the rest is the same.
    const withCarriageReturns = [...parseArticles(text.replaceAll('\n', '\r\n'))];
    expect(withCarriageReturns.map(outline)).toEqual(articles.map(outline));
  });

  test('parseArticle gives its first article, and says if there are more', () => {
    const first = parseArticle(bytes);
    expect(first.text).toBe(articles[0]!.text);
    const codes = first.diagnostics.map(({ code }) => code);
    expect(codes.includes('several-articles')).toBe(articles.length > 1);
  });

  test('all spans slice true', () => {
    for (const article of articles) {
      for (const { start, end, text: slice } of [...article.paragraphs, ...(article.hints ?? [])])
        expect(article.text.slice(start, end)).toBe(slice);
    }
  });

  test('ranges of the input hold the words of their paragraph', () => {
    for (const { paragraphs } of articles) {
      for (const { inputRange, text: words } of paragraphs) {
        if (!inputRange) continue;
        const source = text.slice(inputRange.start, inputRange.end);
        const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words;
        expect(source).toContain(first);
      }
    }
  });
});

test('XML and Markdown say where their paragraphs stood', () => {
  for (const { format, bytes } of documents) {
    if (format !== 'nitf' && format !== 'markdown') continue;
    const { paragraphs } = parseArticle(bytes);
    expect(paragraphs.filter(({ inputRange }) => !inputRange).map(({ role }) => role)).toEqual(
      paragraphs[0]!.inputRange ? [] : ['headline'],
    );
  }
});
