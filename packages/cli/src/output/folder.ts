import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../usage-error.js';
import { replaceFile } from './file-sink.js';
import { difference, parseState, toFirstLine } from './run-state.js';
import type { Fingerprint } from './run-state.js';
import { shardName } from './shard-name.js';

/** A folder of outputs, each of them whole or not there. */
export interface OutputFolder {
  /** The file that says that a run is writing here. */
  readonly lockPath: string;
  pathOf(name: string, extension: string): string;
  /** Whether an earlier run has written the output of this name. */
  isDone(name: string, extension: string): boolean;
}

const diaryName = '.inquit-state.json';
const lockName = '.inquit-state.lock';

/** With `fingerprint`, the folder belongs to one run, which can be started again. Throws `UsageError`. */
export async function openFolder(path: string, fingerprint: Fingerprint | undefined): Promise<OutputFolder> {
  await mkdir(path, { recursive: true });
  const done = fingerprint ? await findDone(path, fingerprint) : new Set<string>();
  const fileOf = (name: string, extension: string): string => `${shardName(name)}${extension}`;
  return {
    lockPath: join(path, lockName),
    pathOf: (name, extension) => join(path, fileOf(name, extension)),
    isDone: (name, extension) => done.has(fileOf(name, extension)),
  };
}

async function findDone(path: string, fingerprint: Fingerprint): Promise<Set<string>> {
  const diary = join(path, diaryName);
  const text = await readFile(diary, 'utf8').catch(() => undefined);
  if (text === undefined) {
    await replaceFile(diary, toFirstLine(fingerprint));
    return new Set();
  }
  const found = parseState(text, 0);
  const differs = found ? difference(found.fingerprint, fingerprint) : 'a diary that cannot be read';
  if (differs !== undefined) {
    throw new UsageError(
      `--resume: ${path} is of a run with ${differs}; run it with the same, delete ${diary} to write all anew, or name another --out.`,
    );
  }
  return new Set(await readdir(path));
}
