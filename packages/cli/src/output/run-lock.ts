import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import type { Destination } from './destination.js';

/** Says that a run is writing here. Gone when it has ended, however it ended but by SIGKILL or a loss of power. */
export interface RunLock {
  release(): Promise<void>;
}

interface Holder {
  readonly run: number;
  readonly host: string;
}

/**
 * Takes the right to write, so that no second run goes on with the same output meanwhile. What a killed run has left
 * is taken over, as far as one can tell: its process is gone from this machine. Throws `UsageError`.
 */
export async function takeLock(path: string, output: string, io: Pick<Io, 'processes'>): Promise<RunLock> {
  const holder: Holder = { run: io.processes.own, host: hostname() };
  const write = (): Promise<void> => writeFile(path, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
  try {
    await write();
  } catch (error) {
    if (!isTaken(error)) throw error;
    const other = await readHolder(path);
    if (other && isAtWork(other, holder, io)) throw refusal(path, output, other, holder);
    await rm(path, { force: true });
    // Two may take over at once; the second of them finds the lock of the first.
    await write().catch((again: unknown) => {
      throw isTaken(again) ? refusal(path, output, undefined, holder) : again;
    });
  }
  return { release: () => rm(path, { force: true }) };
}

/** The destination, which lets go of the lock when it ends. */
export function withLock(destination: Destination, lock: RunLock): Destination {
  return {
    ...destination,
    finish: async () => {
      await destination.finish();
      await lock.release();
    },
    abandon: async () => {
      await destination.abandon();
      await lock.release();
    },
  };
}

/** Another machine's processes cannot be seen: there the user decides. */
function isAtWork(other: Holder, own: Holder, { processes }: Pick<Io, 'processes'>): boolean {
  if (other.host !== own.host) return true;
  // In a container that was started again, the run before had the same number.
  return other.run !== own.run && processes.isRunning(other.run);
}

function refusal(path: string, output: string, other: Holder | undefined, own: Holder): UsageError {
  const where = other && other.host !== own.host ? ` on ${other.host}` : '';
  const who = other ? `process ${other.run}${where}` : 'one that has just begun';
  return new UsageError(
    `--resume: another run (${who}) is writing ${output}; wait for it or name another --out. If it is gone, delete ${path}.`,
  );
}

/** Absent where it says nothing: a kill has come between its making and its writing. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder> | null;
    const { run, host } = value ?? {};
    return Number.isSafeInteger(run) && typeof host === 'string' ? { run: run!, host } : undefined;
  } catch {
    return undefined;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
