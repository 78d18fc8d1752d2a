import type { Result } from '../record.js';

/** In the order of the help. */
export const formatNames = [
  'pretty',
  'json',
  'ndjson',
  'csv',
  'tsv',
  'parquet',
  'markdown',
  'html',
  'web-annotation',
  'json-ld',
  'tei',
  'brat',
  'citron',
] as const;

export type FormatName = (typeof formatNames)[number];

/** What is written next: text, but for Parquet, which is bytes. */
export type Chunk = string | Uint8Array;

/** What one result adds to the totals. */
export interface Counts {
  /** 0 for an article that could not be read. */
  readonly articles: number;
  readonly quotations: number;
}

/** How much was written so far, for what stands at the end and for a run that goes on. */
export interface Totals extends Counts {
  /** Results that gave something to write. */
  readonly results: number;
}

/** One of the files of an article, for formats that want a file, or a pair of them, for each. */
export interface FormatFile {
  /** What the name ends in: ".ann". */
  readonly extension: string;
  readonly text: string;
}

/**
 * One way of writing results, as they come: nothing is held but what a block of Parquet needs. No I/O here.
 *
 * The output is `begin`, then what `write` gives for each result with `separator` between, then `end`. A result for
 * which `write` gives nothing gets no separator. `FormatStream` does just this and is how a command calls it.
 *
 * - **Workers**: where `pure`, `write` depends on its result alone, so that a worker may call it on a format of its
 *   own and send the chunk; hand that to `FormatStream.push` in the order of the input.
 * - **Resume**: where `pure`, cut the file after the last whole result, and go on with
 *   `openStream(format, { written: totals })`, which leaves out `begin`. The bytes are those of an undisturbed run.
 *   Parquet cannot be gone on with, since its end lists all that comes before: keep shards, or write it again.
 * - **Shards**: each shard is a whole output with its own begin and end. All formats can be written so.
 * - **A file for each article**: where `files` is present, an output folder may hold those instead.
 */
export interface Format {
  readonly name: FormatName;
  /** What the names of files in it end in: ".csv". */
  readonly extension: string;
  readonly pure: boolean;
  /** Whether an article that could not be read has a place in the output. */
  readonly holdsErrors: boolean;
  readonly begin: string;
  readonly separator: string;
  write(result: Result): Chunk;
  end(totals: Totals): Chunk;
  /** The files of one article, all of the same name but for the extension. None for an article that can't be read. */
  files?(result: Result): readonly FormatFile[];
}
