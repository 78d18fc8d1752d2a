import { extractQuotes, parseArticle } from '@inquit/core';
import { segment } from '@inquit/core/internal';

import { cpuMilliseconds, median } from './cpu-time.js';

/** Work done in a second of CPU time. */
export interface Rate {
  readonly articles: number;
  readonly tokens: number;
  readonly megabytes: number;
}

export interface Throughput {
  readonly parse: Rate;
  readonly extract: Rate;
  /** How many times as long extracting takes as parsing: much the same on every machine. */
  readonly extractInParsings: number;
}

const rounds = 7;
/** Parsing is quick: it is timed over several passes. */
const parsePasses = 10;

/** Parsing and extracting apart, over all texts together, turn about so that a busy moment slows down both. */
export function measureThroughput(texts: readonly string[]): Throughput {
  const articles = texts.map((text) => parseArticle(text, { format: 'text' }));
  const parseAll = (): void => {
    for (let pass = 0; pass < parsePasses; pass++)
      for (const text of texts) parseArticle(text, { format: 'text' });
  };
  const extractAll = (): void => {
    for (const article of articles) extractQuotes(article, { scope: 'attribution' });
  };
  parseAll();
  extractAll();
  const times = Array.from({ length: rounds }, () => ({
    parse: cpuMilliseconds(parseAll) / parsePasses,
    extract: cpuMilliseconds(extractAll),
  }));
  const total = {
    articles: texts.length,
    tokens: articles.reduce((sum, article) => sum + segment(article).tokens.count, 0),
    megabytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6,
  };
  const rate = (milliseconds: number): Rate => ({
    articles: Math.round((total.articles / milliseconds) * 1000),
    tokens: Math.round((total.tokens / milliseconds) * 1000),
    megabytes: Math.round((total.megabytes / milliseconds) * 1e5) / 100,
  });
  return {
    parse: rate(median(times.map(({ parse }) => parse))),
    extract: rate(median(times.map(({ extract }) => extract))),
    extractInParsings: Math.round(median(times.map(({ parse, extract }) => extract / parse)) * 100) / 100,
  };
}
