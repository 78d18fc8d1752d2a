import type { Outcome } from '../batch/outcome.js';
import type { FormatStream } from '../formats/format-stream.js';
import type { Chunk } from '../formats/format.js';

/** Where outcomes go, in the order of the inputs. */
export interface Destination {
  /** `name` is the input's. */
  startOfInput(name: string): Promise<void>;
  add(outcome: Outcome): Promise<void>;
  /** All outcomes of a unit were added. */
  endOfUnit(counts: RunCounts): Promise<void>;
  /** All units of an input were added, as many as could be read of it. */
  endOfInput(failed: boolean): Promise<void>;
  finish(): Promise<void>;
  /** Leaves things as they were before, or, for a run that can be resumed, as they are. */
  abandon(): Promise<void>;
}

/** What a run has done so far. */
export interface RunCounts {
  readonly articles: number;
  readonly quotations: number;
  /** Articles and inputs that could not be read. */
  readonly failed: number;
}

/** Bytes in order, to a pipe or a file. */
export interface ByteSink {
  write(chunk: Chunk): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Everything in one stream. */
export function toStream(sink: ByteSink, stream: FormatStream): Destination {
  return {
    startOfInput: async () => undefined,
    add: (outcome) => writeTo(sink, addTo(stream, outcome)),
    endOfUnit: async () => undefined,
    endOfInput: async () => undefined,
    finish: async () => {
      await writeTo(sink, stream.finish());
      await sink.finish();
    },
    abandon: () => sink.abandon(),
  };
}

/** What to write next for an outcome, whoever has formatted it. */
export function addTo(stream: FormatStream, { chunk, result, counts }: Outcome): Chunk {
  if (chunk !== undefined) return stream.push(chunk, counts);
  return result === undefined ? '' : stream.add(result);
}

async function writeTo(sink: ByteSink, chunk: Chunk): Promise<void> {
  if (chunk.length > 0) await sink.write(chunk);
}
