import type { Extraction, Quote, QuoteKind, Scope } from '@inquit/core';

/** Which quotations the reader wants to see. */
export interface QuoteFilters {
  /** Words that the quotation, its speaker or its cue must hold. */
  readonly query: string;
  readonly kinds: ReadonlySet<QuoteKind>;
  readonly scope: Scope;
  readonly minConfidence: number;
  /** A speaker's id, or `unattributed`; absent for everybody. */
  readonly speakerId: string | undefined;
}

/** Stands for the quotations without a speaker; no speaker's id looks so. */
export const unattributed = '(unattributed)';

export const noFilters: QuoteFilters = {
  query: '',
  kinds: new Set<QuoteKind>(['direct', 'indirect', 'mixed']),
  scope: 'speech',
  minConfidence: 0,
  speakerId: undefined,
};

/** The same extraction with those quotations alone that the filters let through, and the speakers of those. */
export function filterExtraction(extraction: Extraction, filters: QuoteFilters): Extraction {
  const quotes = extraction.quotes.filter((quote) => isShown(quote, filters));
  const speaking = new Set(quotes.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  return { ...extraction, quotes, speakers: extraction.speakers.filter(({ id }) => speaking.has(id)) };
}

/** Whether anything but the scope is narrowed down. */
export function isFiltered(filters: QuoteFilters): boolean {
  return filters.query.trim() !== '' || countFilters(filters) > 0;
}

/** How many filters, but for the words and the scope, narrow down what is shown. */
export function countFilters(filters: QuoteFilters): number {
  const narrowed = [
    filters.kinds.size < noFilters.kinds.size,
    filters.minConfidence > 0,
    filters.speakerId !== undefined,
  ];
  return narrowed.filter(Boolean).length;
}

function isShown(quote: Quote, filters: QuoteFilters): boolean {
  if (filters.scope === 'speech' && quote.attitude !== 'assertion') return false;
  if (!filters.kinds.has(quote.kind) || quote.confidence < filters.minConfidence) return false;
  if (filters.speakerId !== undefined && !isBy(quote, filters.speakerId)) return false;
  return holds(quote, filters.query);
}

function isBy(quote: Quote, speakerId: string): boolean {
  if (speakerId === unattributed) return quote.speakers.length === 0;
  return quote.speakers.some(({ id }) => id === speakerId);
}

function holds(quote: Quote, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const names = quote.speakers.map(({ name }) => name);
  const text = [quote.text, quote.cue?.text ?? '', quote.source?.text ?? '', ...names]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
