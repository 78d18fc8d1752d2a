import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Input } from '../inputs/find-inputs.js';

/** How much of the inputs was read, by bytes. */
export interface Meter {
  add(bytes: number): void;
  /** Absent where nobody can know, or as long as the sizes are being asked for. */
  share(): number | undefined;
}

export function createMeter(inputs: readonly Input[], workingFolder: string): Meter {
  let read = 0;
  let total: number | undefined;
  void sizeOfAll(inputs, workingFolder).then((size) => (total = size));
  return {
    add: (bytes) => {
      read += bytes;
    },
    share: () => (total === undefined || total === 0 ? undefined : Math.min(1, read / total)),
  };
}

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
