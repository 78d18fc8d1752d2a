import type { Extraction, Quote } from '@inquit/core';
import { speakerNames } from '../speakers/speaker-names.js';

/** A quotation as a row. `quoteIndex` is its place among those shown. */
export interface QuoteRow {
  readonly quoteIndex: number;
  readonly quote: Quote;
  readonly speaker: string;
  readonly role: string;
}

export const sortableColumns = ['number', 'speaker', 'quotation', 'kind', 'cue', 'confidence'] as const;
export type SortableColumn = (typeof sortableColumns)[number];

export interface RowOrder {
  readonly column: SortableColumn;
  readonly isDescending: boolean;
}

export const textOrder: RowOrder = { column: 'number', isDescending: false };

export function quoteRows({ quotes, speakers }: Extraction): QuoteRow[] {
  const roles = new Map(speakers.map(({ id, role }) => [id, role]));
  return quotes.map((quote, quoteIndex) => ({
    quoteIndex,
    quote,
    speaker: speakerNames(quote),
    role: quote.speakers.flatMap(({ id }) => roles.get(id) ?? []).join('; '),
  }));
}

/** The rows in another order; rows that are equal in it stay in text order. */
export function sortRows(rows: readonly QuoteRow[], { column, isDescending }: RowOrder): QuoteRow[] {
  const compare = comparisons[column];
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b) || a.quoteIndex - b.quoteIndex);
}

/** Another column in its natural order; the same one again, the other way round. */
export function nextOrder(order: RowOrder, column: SortableColumn): RowOrder {
  return { column, isDescending: order.column === column && !order.isDescending };
}

const alphabet = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const comparisons: Readonly<Record<SortableColumn, (a: QuoteRow, b: QuoteRow) => number>> = {
  number: (a, b) => a.quoteIndex - b.quoteIndex,
  speaker: (a, b) => alphabet.compare(a.speaker, b.speaker),
  kind: (a, b) => alphabet.compare(a.quote.kind, b.quote.kind),
  quotation: (a, b) => alphabet.compare(a.quote.text, b.quote.text),
  cue: (a, b) => alphabet.compare(a.quote.cue?.text ?? '', b.quote.cue?.text ?? ''),
  confidence: (a, b) => a.quote.confidence - b.quote.confidence,
};
