import type { Chunk, Counts, FormatFile } from '../formats/format.js';
import type { Step } from '../inputs/step.js';
import type { LineError } from '../ndjson.js';
import type { Result } from '../record.js';

/** What came of one article. `chunk`, `files` or `result`, as the settings ask. */
export interface Outcome {
  /** For people: a path, or a path and a line. */
  readonly name: string;
  readonly chunk?: Chunk;
  readonly files?: readonly FormatFile[];
  readonly result?: Result;
  readonly counts: Counts;
  readonly failure?: LineError;
  /** What a reader should be warned of. */
  readonly warnings: readonly string[];
}

/** What came of a step, in the order of the steps. */
export type Answer =
  | {
      readonly kind: 'unit';
      /** Of NDJSON, which is answered line by line. */
      readonly isLine: boolean;
      readonly outcomes: readonly Outcome[];
    }
  | Exclude<Step, { kind: 'unit' }>;
