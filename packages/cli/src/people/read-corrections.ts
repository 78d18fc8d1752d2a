import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { CorrectionsFile } from '@inquit/core/corrections';

import { describeFailure } from '../inputs/describe-failure.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

/** The file of `--corrections`. Throws `UsageError` with what in it is wrong. */
export async function readCorrectionsFile(
  path: string,
  io: Pick<Io, 'workingFolder'>,
): Promise<CorrectionsFile> {
  const { readCorrections } = await import('@inquit/core/corrections');
  try {
    return readCorrections(await readFile(resolve(io.workingFolder, path), 'utf8'));
  } catch (error) {
    throw new UsageError(`${path}: ${describeFailure(error)}`);
  }
}
