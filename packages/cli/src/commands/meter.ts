import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Input } from '../inputs/find-inputs.js';
import type { Step } from '../inputs/step.js';
import type { Io } from '../io.js';

/** How much of the inputs is done, by bytes. */
export interface Meter {
  /** Told of bytes as they are read. */
  add(bytes: number): void;
  /** Marks each step with what was read until then. */
  mark(steps: AsyncIterable<Step>): AsyncIterable<Step>;
  /** The next step, in their order, is done. */
  done(): void;
  /** Absent where nobody can know, or as long as the sizes are being asked for. */
  share(): number | undefined;
}

/** What is read ahead is not done: a share of what was read would be all of it long before the end. */
export function createMeter(inputs: readonly Input[], { workingFolder }: Pick<Io, 'workingFolder'>): Meter {
  let read = 0;
  let done = 0;
  let total: number | undefined;
  let marks: number[] = [];
  let next = 0;
  void sizeOfAll(inputs, workingFolder).then((size) => (total = size));
  return {
    add: (bytes) => {
      read += bytes;
    },
    mark: async function* (steps) {
      for await (const step of steps) {
        marks.push(read);
        yield step;
      }
    },
    done: () => {
      done = marks[next++] ?? done;
      if (next < forgetAfter) return;
      marks = marks.slice(next);
      next = 0;
    },
    share: () => (total === undefined || total === 0 ? undefined : Math.min(1, done / total)),
  };
}

const forgetAfter = 1000;

async function sizeOfAll(inputs: readonly Input[], workingFolder: string): Promise<number | undefined> {
  let total = 0;
  for (const input of inputs) {
    if (input.kind === 'failure') continue;
    if (input.kind !== 'file') return undefined;
    total += await stat(resolve(workingFolder, input.path)).then(
      (found) => found.size,
      () => 0,
    );
  }
  return total;
}
