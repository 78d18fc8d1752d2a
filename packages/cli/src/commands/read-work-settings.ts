import type { WorkSettings } from '../batch/work-settings.js';
import type { ReadingOptions } from '../command-line/shared-options.js';
import type { Io } from '../io.js';
import { readCorrectionsFile } from '../people/read-corrections.js';
import { readPeople } from '../people/read-people.js';

/** What the options say of how articles are read, with the files that they name. Throws `UsageError`. */
export async function readWorkSettings(options: ReadingOptions, io: Io): Promise<WorkSettings> {
  const people = options.people === undefined ? undefined : await readPeople(options.people, io);
  const corrections =
    options.corrections === undefined ? undefined : await readCorrectionsFile(options.corrections, io);
  return {
    scope: options.scope,
    ...(options.kinds && { kinds: options.kinds }),
    ...(options.minConfidence !== undefined && { minConfidence: options.minConfidence }),
    ...(people && { people }),
    ...(corrections && { corrections }),
  };
}
