import { extractQuotes } from '@inquit/core';
import type { Article, Quote, Span } from '@inquit/core';
import { countBefore, resolve, segment } from '@inquit/core/internal';
import type { Attribution, Document, Role, TaggedSpan } from '@inquit/core/internal';

import { cpuMilliseconds, median } from './cpu-time.js';

const rounds = 5;
/** Resolving is quick: it is timed over several passes. */
const passes = 3;

/** CPU time of resolving, as a share of the rest of extraction; on the attributions that extraction finds. */
export function measureResolveShare(articles: readonly Article[]): number {
  const found = articles.map((article) => {
    const document = segment(article);
    const { quotes } = extractQuotes(article, { scope: 'attribution' });
    return { document, attributions: quotes.map((quote) => attributionOf(document, quote)) };
  });
  const resolveAll = (): void => {
    for (let pass = 0; pass < passes; pass++)
      for (const { document, attributions } of found) resolve(document, attributions);
  };
  const extractAll = (): void => {
    for (const article of articles) extractQuotes(article, { scope: 'attribution' });
  };
  resolveAll();
  const shares = Array.from({ length: rounds }, () => {
    const resolving = cpuMilliseconds(resolveAll) / passes;
    return resolving / Math.max(1, cpuMilliseconds(extractAll) - resolving);
  });
  return Math.round(median(shares) * 1000) / 1000;
}

function attributionOf(
  document: Document,
  { content, cue, source, attitude, confidence }: Quote,
): Attribution {
  const tag = (span: Span, role: Role): TaggedSpan => ({
    ...tokensOf(document, span),
    role,
    taggedBy: 'given',
  });
  const [first, ...more] = content.map((span) => tag(span, 'content'));
  return {
    content: [first!, ...more],
    ...(cue && { cue: tag(cue, 'cue') }),
    ...(source && { source: tag(source, 'source') }),
    attitude,
    linkedBy: 'given',
    confidence,
  };
}

function tokensOf({ tokens }: Document, { start, end }: Span): { firstToken: number; endToken: number } {
  return {
    firstToken: countBefore(tokens.count, (token) => tokens.end[token]! <= start),
    endToken: countBefore(tokens.count, (token) => tokens.start[token]! < end),
  };
}
