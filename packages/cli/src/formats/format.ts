import type { Result } from '../record.js';

export const formatNames = ['pretty', 'json', 'ndjson'] as const;

export type FormatName = (typeof formatNames)[number];

/** One way of writing results. Strings out, no I/O: what is written is written by the command. */
export interface Format {
  /** Whether an article that could not be read has a place in the output. */
  readonly holdsErrors: boolean;
  /** The next result. */
  add(result: Result): string;
  /** What stands after the last one. */
  finish(): string;
}
