import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Input } from '../inputs/find-inputs.js';
import { nameOf } from '../inputs/find-inputs.js';
import { UsageError } from '../usage-error.js';
import type { Fingerprint } from './run-state.js';

/** What tells one run from another: by hash, so that it stays small for any number of inputs. */
export async function takeFingerprint(
  version: string,
  options: unknown,
  inputs: readonly Input[],
  workingFolder: string,
): Promise<Fingerprint> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    if (input.kind === 'failure') continue;
    if (input.kind !== 'file') {
      throw new UsageError(
        `--resume needs files, which can be read again; save ${nameOf(input)} to a file first.`,
      );
    }
    const found = await stat(resolve(workingFolder, input.path)).catch(() => undefined);
    hash.update(JSON.stringify([input.path, found?.size, found?.mtimeMs]));
  }
  return { version, options: hashOf(options), inputs: hash.digest('hex') };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
