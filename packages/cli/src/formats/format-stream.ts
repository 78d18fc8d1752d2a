import type { Result } from '../record.js';
import type { Chunk, Counts, Format, Totals } from './format.js';

/** Writes results in a format: each call gives what to write next, possibly nothing. */
export interface FormatStream {
  readonly holdsErrors: boolean;
  /** What was written so far: what `openStream` wants of a run to go on with. */
  readonly totals: Totals;
  add(result: Result): Chunk;
  /** As `add`, for a result that a worker has written with `format.write`. */
  push(chunk: Chunk, counts: Counts): Chunk;
  /** What stands after the last result. */
  finish(): Chunk;
}

export interface StreamOptions {
  /** What an interrupted run had written, all of it whole results: the stream goes on after them. */
  readonly written?: Totals;
}

const nothing: Totals = { results: 0, articles: 0, quotations: 0 };

export function openStream(format: Format, { written = nothing }: StreamOptions = {}): FormatStream {
  let totals = written;
  const push = (chunk: Chunk, { articles, quotations }: Counts): Chunk => {
    const before = totals.results === 0 ? format.begin : format.separator;
    totals = {
      results: totals.results + (chunk.length === 0 ? 0 : 1),
      articles: totals.articles + articles,
      quotations: totals.quotations + quotations,
    };
    return chunk.length === 0 ? chunk : join(before, chunk);
  };
  return {
    holdsErrors: format.holdsErrors,
    get totals() {
      return totals;
    },
    push,
    add: (result) => push(format.write(result), countsOf(result)),
    finish: () => join(totals.results === 0 ? format.begin : '', format.end(totals)),
  };
}

export function countsOf(result: Result): Counts {
  return 'error' in result
    ? { articles: 0, quotations: 0 }
    : { articles: 1, quotations: result.extraction.quotes.length };
}

/** Only text has something before it. */
function join(before: string, chunk: Chunk): Chunk {
  return typeof chunk === 'string' ? before + chunk : chunk;
}
