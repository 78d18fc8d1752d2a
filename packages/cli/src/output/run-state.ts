import type { Totals } from '../formats/format.js';
import type { RunCounts } from './destination.js';

/**
 * The diary of a run that can be resumed: one line of JSON for what it does, and one for each stretch that was
 * written. A line is added only after its bytes are in the file, so each tells a true length.
 */
export interface RunState {
  /** Units that are in the output. */
  readonly units: number;
  /** Length of the output with them. */
  readonly bytes: number;
  readonly totals: Totals;
  readonly counts: RunCounts;
}

/** What a run reads and how. A run goes on only if all of it is as it was. */
export interface Fingerprint {
  readonly version: string;
  readonly options: string;
  readonly inputs: string;
}

export const emptyState: RunState = {
  units: 0,
  bytes: 0,
  totals: { results: 0, articles: 0, quotations: 0 },
  counts: { articles: 0, quotations: 0, failed: 0 },
};

export function toFirstLine(fingerprint: Fingerprint): string {
  return `${JSON.stringify({ inquit: 1, ...fingerprint })}\n`;
}

export function toLine(state: RunState): string {
  return `${JSON.stringify(state)}\n`;
}

/** The diary as it was read: of what run, and how far it was when the output had at most `length` bytes. */
export function parseState(
  text: string,
  length: number,
): { readonly fingerprint: Fingerprint; readonly state: RunState } | undefined {
  // What stands after the last line break was torn when the run was killed.
  const [first, ...lines] = text.split('\n').slice(0, -1);
  const fingerprint = parse<Fingerprint & { inquit: number }>(first);
  if (fingerprint?.inquit !== 1) return undefined;
  for (const line of lines.reverse()) {
    const state = parse<RunState>(line);
    if (state && state.bytes <= length) return { fingerprint, state };
  }
  return { fingerprint, state: emptyState };
}

/** In words, what of two runs differs; absent where nothing does. */
export function difference(before: Fingerprint, now: Fingerprint): string | undefined {
  if (before.version !== now.version) return 'another version of inquit';
  if (before.options !== now.options) return 'other options';
  return before.inputs === now.inputs ? undefined : 'other inputs, or inputs that have changed since';
}

function parse<Value>(line: string | undefined): Value | undefined {
  try {
    return JSON.parse(line ?? '') as Value;
  } catch {
    return undefined;
  }
}
