import { sizeOf } from '../inputs/step.js';
import type { Step } from '../inputs/step.js';

/** Some steps that go to a worker together. */
export interface Batch {
  readonly steps: readonly Step[];
  /** As large as a batch gets: there is enough to do for workers. */
  readonly full: boolean;
}

export interface BatchLimits {
  readonly bytes: number;
  readonly units: number;
  /** How long a batch waits for more, in milliseconds, so that a filter answers a line whose writer waits for it. */
  readonly patience: number;
}

/** Measured: one article a task makes threads slower than none; from about 150 KB on, the sending no longer counts. */
export const defaultLimits: BatchLimits = { bytes: 180_000, units: 64, patience: 20 };

/** Puts steps together until there is enough for a worker, or until no more come. */
export async function* toBatches(steps: AsyncIterable<Step>, limits = defaultLimits): AsyncGenerator<Batch> {
  const iterator = steps[Symbol.asyncIterator]();
  let held: Step[] = [];
  let bytes = 0;
  const take = (full: boolean): Batch => {
    const batch = { steps: held, full };
    held = [];
    bytes = 0;
    return batch;
  };
  try {
    let coming = iterator.next();
    for (;;) {
      const next = held.length === 0 ? await coming : await withPatience(coming, limits.patience);
      if (next === undefined) {
        yield take(false);
        continue;
      }
      if (next.done) break;
      coming = iterator.next();
      coming.catch(() => undefined);
      held.push(next.value);
      bytes += next.value.kind === 'unit' ? sizeOf(next.value.unit) : 0;
      if (bytes >= limits.bytes || held.length >= limits.units) yield take(true);
    }
    if (held.length > 0) yield take(false);
  } finally {
    void iterator.return?.()?.catch(() => undefined);
  }
}

/** Absent when it takes too long. */
async function withPatience<Value>(value: Promise<Value>, patience: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([value, tired]);
  } finally {
    clearTimeout(timer);
  }
}
