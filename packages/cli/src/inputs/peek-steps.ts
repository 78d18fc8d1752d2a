import type { Step } from './step.js';

/** Reads on until the first unit, before which nothing is known of the inputs; gives all steps back, from the first. */
export async function peekSteps(steps: AsyncIterable<Step>): Promise<AsyncIterable<Step>> {
  const iterator = steps[Symbol.asyncIterator]();
  const held: Step[] = [];
  for (;;) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(next.value);
    if (next.value.kind === 'unit') break;
  }
  return replaySteps(held, iterator);
}

async function* replaySteps(held: readonly Step[], rest: AsyncIterator<Step>): AsyncGenerator<Step> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All steps but the first `count` units, which an earlier run has done. */
export async function* skipUnits(steps: AsyncIterable<Step>, count: number): AsyncGenerator<Step> {
  let left = count;
  for await (const step of steps) {
    if (step.kind !== 'unit') yield step;
    else if (left > 0) left -= 1;
    else yield step;
  }
}
