import { Tinypool } from 'tinypool';

import type { Unit } from '../inputs/step.js';
import { createAnswerer } from './answer-units.js';
import type { Outcome } from './outcome.js';
import type { WorkSettings } from './work-settings.js';

/** What a worker gets: some units, and a place to say which of them it has in hand. */
export interface Task {
  readonly units: readonly Unit[];
  readonly inHand: Int32Array;
}

let answerer: ReturnType<typeof createAnswerer> | undefined;

/** The work of one thread. Its settings came with it. */
export async function readBatch({ units, inHand }: Task): Promise<(readonly Outcome[])[]> {
  answerer ??= createAnswerer(Tinypool.workerData as WorkSettings);
  const answer = await answerer;
  return units.map((unit, index) => {
    Atomics.store(inHand, 0, index);
    return answer(unit);
  });
}
