import type { Unit } from '../inputs/step.js';
import type { Outcome } from './outcome.js';
import { readUnit } from './read-unit.js';
import type { ReadOptions } from './read-unit.js';
import { createWriter, notesOf, toOutcome } from './to-outcome.js';
import type { WorkSettings } from './work-settings.js';

/** From a unit to what is written for it: in a worker, or in this thread. */
export async function createAnswerer(settings: WorkSettings): Promise<(unit: Unit) => readonly Outcome[]> {
  const { scope, kinds, minConfidence, people, corrections } = settings;
  const options: ReadOptions = {
    scope,
    ...(kinds && { kinds }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(people && { people }),
    ...(corrections && { corrections }),
    ...(settings.format?.settings.explain && { explain: true }),
  };
  const write = await createWriter(settings);
  // There they stand under the article.
  const showsWarnings = settings.format?.name === 'pretty';
  return (unit) =>
    readUnit(unit, options).map((result) => {
      const outcome = toOutcome(result, write);
      return showsWarnings ? { ...outcome, warnings: notesOf(result) } : outcome;
    });
}
