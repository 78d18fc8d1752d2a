import type { Step, Unit } from '../inputs/step.js';
import { inOrder } from './in-order.js';
import type { Answer, Outcome } from './outcome.js';
import type { Pool } from './pool.js';
import { toBatches } from './to-batches.js';
import type { Batch } from './to-batches.js';
import type { WorkSettings } from './work-settings.js';

export interface Workforce {
  readonly jobs: number;
  /** Longest time for one unit, in milliseconds; kept by threads alone. */
  readonly timeout: number;
  /** What a thread runs; where it is absent, all is done in this thread. */
  readonly workerFile?: URL;
  readonly interrupted?: AbortSignal;
}

/**
 * Answers each step, in order. Little work is done in this thread; threads start when a batch is full, because only
 * then do they save more time than they take.
 */
export async function* answerSteps(
  steps: AsyncIterable<Step>,
  settings: WorkSettings,
  workforce: Workforce,
): AsyncGenerator<Answer> {
  let pool: Promise<Pool> | undefined;
  let answerHere: Promise<(unit: Unit) => readonly Outcome[]> | undefined;
  const { workerFile } = workforce;

  const read = async (units: readonly Unit[], full: boolean): Promise<(readonly Outcome[])[]> => {
    if (workerFile && (pool || full)) {
      pool ??= import('./pool.js').then(({ openPool }) => openPool(settings, { ...workforce, workerFile }));
      return (await pool).read(units);
    }
    answerHere ??= import('./answer-units.js').then(({ createAnswerer }) => createAnswerer(settings));
    const answer = await answerHere;
    return units.map((unit) => answer(unit));
  };
  const work = async ({ steps: batch, full }: Batch): Promise<Answer[]> => {
    const units = batch.flatMap((step) => (step.kind === 'unit' ? [step.unit] : []));
    const answers = units.length === 0 ? [] : await read(units, full);
    let next = 0;
    return batch.map((step) =>
      step.kind === 'unit'
        ? { kind: 'unit', isLine: step.unit.kind === 'line', outcomes: answers[next++]! }
        : step,
    );
  };
  try {
    // One batch for each thread, one that waits for it, and some that are done before their turn.
    const width = 2 * workforce.jobs + 2;
    const batches = inOrder(toBatches(steps), work, width, workforce.interrupted);
    for await (const answers of batches) yield* answers;
  } finally {
    await (await pool?.catch(() => undefined))?.close();
  }
}
