/** Articles and attributions for tests whose results are worked out by hand: token n is the word "w<n>". */
import type { Article } from '@inquit/core';
import { segment } from '@inquit/core/internal';

import { annotate } from '../src/annotations/annotation.js';
import { judge } from '../src/annotations/comparison.js';
import type { Comparison, Judged } from '../src/annotations/comparison.js';
import type { Attributed, GoldAttribution, Range } from '../src/corpora/sample.js';
import type { PredictedQuote } from '../src/systems/system.js';

/** Token ranges by role, half-open; a role left out is empty. */
export type ByToken = Partial<
  Readonly<Record<'source' | 'cue' | 'content', readonly (readonly [number, number])[]>>
>;

/** An article of one body paragraph a string, exactly as written. */
export function articleOf(...paragraphs: readonly string[]): Article {
  let start = 0;
  return {
    text: paragraphs.join('\n'),
    paragraphs: paragraphs.map((text) => {
      const from = start;
      start += text.length + 1;
      return { start: from, end: from + text.length, text, role: 'body' };
    }),
    metadata: {},
    diagnostics: [],
  };
}

/** "w0 w1 … w<count-1>". */
export function countedWords(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
}

/** Compares attributions given by token numbers. Without a text, in forty counted words. */
export function compareMade(
  gold: readonly ByToken[],
  predicted: readonly ByToken[],
  article = articleOf(countedWords(40)),
): Comparison {
  const document = segment(article);
  const read = (all: readonly ByToken[]) => all.map((one) => annotate(document, toAttributed(article, one)));
  return { document, gold: read(gold), predicted: read(predicted) };
}

/** The same with all that corpora and systems say besides. */
export function judgeMade(
  gold: readonly (ByToken & Partial<Omit<GoldAttribution, keyof Attributed>>)[],
  predicted: readonly (ByToken & Partial<Omit<PredictedQuote, keyof Attributed>>)[],
  options: {
    readonly article?: Article;
    readonly notQuotations?: readonly (readonly [number, number])[];
  } = {},
): Judged {
  const article = options.article ?? articleOf(countedWords(40));
  const attributions = gold.map((one, index) => ({
    id: `E${index}`,
    isSure: true,
    ...one,
    ...toAttributed(article, one),
  }));
  const notQuotations = rangesOf(article, options.notQuotations ?? []);
  return judge(
    { id: 'made', article, gold: { attributions, others: [], notQuotations } },
    predicted.map((one) => ({ kind: 'indirect', speakers: [], ...one, ...toAttributed(article, one) })),
  );
}

function toAttributed(article: Article, { source = [], cue = [], content = [] }: ByToken): Attributed {
  return {
    source: rangesOf(article, source),
    cue: rangesOf(article, cue),
    content: rangesOf(article, content),
  };
}

function rangesOf(article: Article, pairs: readonly (readonly [number, number])[]): Range[] {
  const { tokens } = segment(article);
  return pairs.map(([first, end]) => ({ start: tokens.start[first]!, end: tokens.end[end - 1]! }));
}
