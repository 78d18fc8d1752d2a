import type { Article, Quote } from '@inquit/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentArticle } from '../src/article/segments.js';
import type { Segment } from '../src/article/segments.js';

describe('segmentArticle', () => {
  test('cuts at the borders of content, cue and source', () => {
    const article = articleOf('“We won,” said Maria Diaz.');
    const quote = quoteOf(article, { content: ['“We won,”'], cue: 'said', source: 'Maria Diaz' });
    expect(drawn(article, [quote])).toEqual([
      ['[content0 “We won,”]0', ' ', '[cue0 said]', ' ', '[source0 Maria Diaz]', '.'],
    ]);
  });

  test('a quotation in two pieces ends once, after the second', () => {
    const article = articleOf('“We won,” she said, “at last.”');
    const quote = quoteOf(article, { content: ['“We won,”', '“at last.”'], cue: 'said', source: 'she' });
    expect(drawn(article, [quote])).toEqual([
      ['[content0 “We won,”]0…', ' ', '[source0 she]', ' ', '[cue0 said]', ', ', '[content0 “at last.”]0'],
    ]);
  });

  test('a nested quotation lies on top of the one that holds it', () => {
    const article = articleOf('Diaz said Lin said it rained.');
    const outer = quoteOf(article, { content: ['Lin said it rained'], source: 'Diaz' });
    const inner = quoteOf(article, { content: ['it rained'], source: 'Lin' });
    expect(drawn(article, [outer, inner])).toEqual([
      [
        '[source0 Diaz]',
        ' said ',
        '[content0 source1 Lin]',
        '[content0  said ]',
        '[content0 content1 it rained]0,1',
        '.',
      ],
    ]);
  });

  test('overlapping parts share the piece they have in common', () => {
    const article = articleOf('abcdef');
    const first = quoteOf(article, { content: ['abcd'] });
    const second = quoteOf(article, { content: ['cdef'] });
    expect(drawn(article, [first, second])).toEqual([
      ['[content0 ab]', '[content0 content1 cd]0', '[content1 ef]1'],
    ]);
  });

  test('content over two paragraphs is drawn in both and ends in the second', () => {
    const article = articleOf('“We won.\n“It rained,” she said.');
    const quote = quoteOf(article, { content: ['“We won.\n“It rained,”'] });
    expect(drawn(article, [quote])).toEqual([
      ['[content0 “We won.]0…'],
      ['[content0 “It rained,”]0', ' she said.'],
    ]);
  });

  test('content that ends between paragraphs still ends somewhere', () => {
    const article = articleOf('We won.\nIt rained.');
    expect(drawn(article, [quoteOf(article, { content: ['We won.\n'] })])).toEqual([
      ['[content0 We won.]0'],
      ['It rained.'],
    ]);
  });

  test('the line of a quotation runs below those of what it holds', () => {
    const article = articleOf('Diaz said Lin said it rained. It stopped.');
    const outer = quoteOf(article, { content: ['Lin said it rained'], source: 'Diaz' });
    const inner = quoteOf(article, { content: ['it rained'], cue: 'Lin said' });
    const other = quoteOf(article, { content: ['It stopped'] });
    const [paragraph] = segmentArticle(article, [outer, inner, other]);
    const depths = paragraph!.segments.flatMap(({ marks }) =>
      marks.map(({ role, quoteIndex, depth }) => `${role}${quoteIndex} ${depth}`),
    );
    expect(new Set(depths)).toEqual(
      new Set(['source0 0', 'content0 1', 'cue1 0', 'content1 0', 'content2 0']),
    );
  });

  test('whatever the spans are, the pieces join to the paragraphs and say what covers them', () => {
    const text = 'abcdefg\nhijkl\n\nmnopqrstuvwxyz';
    const article = articleOf(text);
    const range = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const ranges = fc.array(fc.array(range, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(ranges, (contents) => {
        const quotes = contents.map((spans) => quoteWith(article, spans));
        for (const { paragraph, segments } of segmentArticle(article, quotes)) {
          expect(segments.map((segment) => segment.text).join('')).toBe(paragraph.text);
          for (const segment of segments) {
            expect(segment.text).toBe(text.slice(segment.start, segment.end));
            expect(quotesAt(segment)).toEqual(quotesCovering(contents, segment));
          }
        }
      }),
      { seed: 1 },
    );
  });
});

interface Range {
  readonly start: number;
  readonly end: number;
}

function articleOf(text: string): Article {
  let start = 0;
  const paragraphs = text.split('\n').flatMap((line) => {
    const paragraph = { start, end: start + line.length, text: line, role: 'body' as const };
    start += line.length + 1;
    return line === '' ? [] : [paragraph];
  });
  return { text, paragraphs, metadata: {}, diagnostics: [] };
}

interface QuoteWords {
  readonly content: readonly string[];
  readonly cue?: string;
  readonly source?: string;
}

/** A quotation whose parts are the first places where the words stand. */
function quoteOf(article: Article, { content, cue, source }: QuoteWords): Quote {
  return {
    ...quoteWith(
      article,
      content.map((words) => rangeOf(article, words)),
    ),
    ...(cue !== undefined && { cue: spanOf(article, rangeOf(article, cue)) }),
    ...(source !== undefined && {
      source: { ...spanOf(article, rangeOf(article, source)), kind: 'name' as const },
    }),
  };
}

function quoteWith(article: Article, content: readonly Range[]): Quote {
  const [first, ...others] = content.map((range) => spanOf(article, range));
  return {
    id: 'q',
    kind: 'direct',
    text: '',
    content: [first!, ...others],
    speakers: [],
    attitude: 'assertion',
    confidence: 1,
    evidence: { taggedBy: 'test', linkedBy: 'test' },
  };
}

function rangeOf(article: Article, words: string): Range {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the article.`);
  return { start, end: start + words.length };
}

function spanOf(article: Article, { start, end }: Range) {
  return { start, end, text: article.text.slice(start, end) };
}

/** Pieces as text: `[role and quotation… words]`, then the quotations that end there, and with dots those that pause. */
function drawn(article: Article, quotes: readonly Quote[]): string[][] {
  return segmentArticle(article, quotes).map(({ segments }) =>
    segments.map(({ text, marks, endingQuotes, pausingQuotes }) => {
      if (marks.length === 0) return text;
      const ends = [...endingQuotes, ...pausingQuotes.map((quoteIndex) => `${quoteIndex}…`)].join(',');
      return `[${marks.map((mark) => `${mark.role}${mark.quoteIndex}`).join(' ')} ${text}]${ends}`;
    }),
  );
}

function quotesAt(segment: Segment): number[] {
  return [...new Set(segment.marks.map((mark) => mark.quoteIndex))].sort((a, b) => a - b);
}

function quotesCovering(contents: readonly (readonly Range[])[], { start, end }: Range): number[] {
  return contents.flatMap((ranges, index) =>
    ranges.some((range) => range.start <= start && end <= range.end && range.start < range.end)
      ? [index]
      : [],
  );
}
