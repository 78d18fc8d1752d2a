import type { Unit } from '../inputs/step.js';
import { sizeOf } from '../inputs/step.js';
import { readLine } from '../ndjson.js';
import type { LineError, RecordId } from '../ndjson.js';
import type { Outcome } from './outcome.js';
import { createWriter, toOutcome } from './to-outcome.js';
import type { Task } from './worker.js';
import type { WorkSettings } from './work-settings.js';

/** Threads that answer units. */
export interface Pool {
  /** What came of each unit, in their order. Fails only where no worker can be started. */
  read(units: readonly Unit[]): Promise<(readonly Outcome[])[]>;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly workerFile: URL;
  readonly jobs: number;
  /** Longest time for one unit, in milliseconds. */
  readonly timeout: number;
}

export async function openPool(settings: WorkSettings, options: PoolOptions): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: options.workerFile.href,
    name: 'readBatch',
    minThreads: options.jobs,
    maxThreads: options.jobs,
    workerData: settings,
  });
  // A worker that fails between two tasks is replaced; without a listener the event would end the process.
  pool.on('error', () => undefined);
  const write = await createWriter(settings);
  let closed = false;

  /** Runs some units in one worker, which is ended when one of them takes too long. */
  const tryUnits = async (units: readonly Unit[]): Promise<Attempt> => {
    const inHand = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const packed = pack(units);
    const overtime = new AbortController();
    const stopWatch = watch(inHand, options.timeout, () => overtime.abort());
    try {
      const task: Task = { units: packed.units, inHand };
      const answers = (await pool.run(task, {
        transferList: [packed.buffer],
        signal: overtime.signal,
      })) as (readonly Outcome[])[];
      return { answers };
    } catch (error) {
      const place = Atomics.load(inHand, 0);
      // Nothing was in hand, or nobody waits for it any more.
      if (place < 0 || closed) throw error;
      return { place, error: overtime.signal.aborted ? tooSlow(options.timeout) : toError(error) };
    } finally {
      stopWatch();
    }
  };

  const read = async (units: readonly Unit[]): Promise<(readonly Outcome[])[]> => {
    const attempt = await tryUnits(units);
    if ('answers' in attempt) return attempt.answers;
    // What the worker had answered before is lost with it, and done again without the unit that took it down.
    const { place, error } = attempt;
    const culprit = units[place]!;
    const id = idOf(culprit);
    const result = { name: culprit.name, ...(id !== undefined && { id }), error };
    const before = place > 0 ? await read(units.slice(0, place)) : [];
    const after = place + 1 < units.length ? await read(units.slice(place + 1)) : [];
    return [...before, [toOutcome(result, write)], ...after];
  };
  return {
    read,
    close: () => {
      closed = true;
      return pool.destroy();
    },
  };
}

function idOf(unit: Unit): RecordId | undefined {
  return unit.kind === 'line' ? readLine(unit.line).id : unit.id;
}

type Attempt =
  { readonly answers: (readonly Outcome[])[] } | { readonly place: number; readonly error: LineError };

/** All bytes in one block of memory, which goes to the worker without being copied; the units here stay whole. */
function pack(units: readonly Unit[]): { units: Unit[]; buffer: ArrayBuffer } {
  const block = new Uint8Array(units.reduce((size, unit) => size + sizeOf(unit), 0));
  let end = 0;
  const place = (bytes: Uint8Array): Uint8Array => {
    block.set(bytes, end);
    end += bytes.length;
    return block.subarray(end - bytes.length, end);
  };
  const packed = units.map((unit): Unit => {
    if (unit.kind === 'line') return { ...unit, line: { ...unit.line, bytes: place(unit.line.bytes) } };
    return unit.kind === 'document' ? { ...unit, bytes: place(unit.bytes) } : unit;
  });
  return { units: packed, buffer: block.buffer };
}

/** Calls `onOvertime` when one unit is in hand for longer than `timeout`. Gives back what ends the watch. */
function watch(inHand: Int32Array, timeout: number, onOvertime: () => void): () => void {
  let seen = -1;
  let since = 0;
  const timer = setInterval(
    () => {
      const current = Atomics.load(inHand, 0);
      if (current !== seen) {
        seen = current;
        since = performance.now();
      } else if (current >= 0 && performance.now() - since > timeout) {
        onOvertime();
      }
    },
    Math.min(250, timeout / 4),
  );
  return () => clearInterval(timer);
}

function tooSlow(timeout: number): LineError {
  return {
    code: 'time-limit',
    message: `The article took longer than ${timeout / 1000} seconds and was passed over; --timeout allows more.`,
  };
}

function toError(error: unknown): LineError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      code: 'out-of-memory',
      message: 'The article took more memory than there is, and was passed over.',
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'extraction-failed', message: `The article could not be read: ${reason}` };
}
