import type { Document, TaggedSpan } from '../../document.js';

/**
 * Handles: Two years later a report said … (the source is "a report"). / A warning from Gwen Ash, the head, that …
 * Must not: Two years later is too late, the report said. (No source holds these words.)
 *
 * Sources as the model tagged them, without a time that stands before them, and never a bare article. Who gave the
 * warning, or made the claim, stands behind a noun and an aside or two, so that the rule for such nouns sees it
 * better: its source stands in for whatever weak spans the model had there. All lists are in text order.
 */
export function withSourceBounds(
  document: Document,
  spans: readonly TaggedSpan[],
  ruled: readonly TaggedSpan[],
): TaggedSpan[] {
  const isTaken = new Uint8Array(document.tokens.count);
  for (const { firstToken, endToken, isWeak } of spans) if (!isWeak) isTaken.fill(1, firstToken, endToken);
  const authors = ruled
    .filter(
      ({ role, taggedBy, firstToken, endToken }) =>
        role === 'source' &&
        taggedBy === 'rules/nominal-cue' &&
        !isTaken.subarray(firstToken, endToken).includes(1),
    )
    .map((span): TaggedSpan => ({ ...span, probability: ruleProbability, isWeak: true }));
  for (const { firstToken, endToken } of authors) isTaken.fill(2, firstToken, endToken);
  const kept = spans
    .filter((span) => !isBareArticle(document, span) && !overlapsAuthor(isTaken, span))
    .map((span) => withoutTime(document, span));
  return [...kept, ...authors].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

/** What such a source is worth: about the share of the rule's quotations that are right. */
const ruleProbability = 0.6;

function overlapsAuthor(isTaken: Uint8Array, { isWeak, firstToken, endToken }: TaggedSpan): boolean {
  return isWeak === true && isTaken.subarray(firstToken, endToken).includes(2);
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function isBareArticle({ words }: Document, { role, firstToken, endToken }: TaggedSpan): boolean {
  return role === 'source' && endToken === firstToken + 1 && articles.has(words[firstToken]!);
}

const units: ReadonlySet<string> = new Set(
  'minute minutes hour hours day days week weeks month months year years decade decades'.split(' '),
);
const directions: ReadonlySet<string> = new Set(['later', 'earlier', 'ago', 'before', 'after']);

/** "Two years later a report": the time is no part of who speaks. */
function withoutTime({ words }: Document, span: TaggedSpan): TaggedSpan {
  const unit = span.firstToken + 1;
  const isTime =
    span.role === 'source' &&
    span.endToken > unit + 2 &&
    units.has(words[unit]!) &&
    directions.has(words[unit + 1]!);
  return isTime ? { ...span, firstToken: unit + 2 + (words[unit + 2] === ',' ? 1 : 0) } : span;
}
