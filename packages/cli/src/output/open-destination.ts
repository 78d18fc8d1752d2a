import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { openStream } from '../formats/format-stream.js';
import type { Format } from '../formats/format.js';
import { describeFailure } from '../inputs/describe-failure.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { toStream } from './destination.js';
import type { ByteSink, Destination } from './destination.js';
import { openFileSink } from './file-sink.js';
import type { OutputFolder } from './folder.js';
import { openResumableFile } from './resumable-file.js';
import { takeLock, withLock } from './run-lock.js';
import { emptyState } from './run-state.js';
import type { Fingerprint, RunState } from './run-state.js';
import { toFiles, toShards } from './shards.js';

export interface Target {
  /** Absent: standard output. */
  readonly out?: string;
  readonly folder?: OutputFolder;
  /** Present where the run can be resumed. */
  readonly fingerprint?: Fingerprint;
}

export interface OpenedDestination {
  readonly destination: Destination;
  /** How far an earlier run came. */
  readonly done: RunState;
}

/** Opens what `--out` names, or standard output. Throws `UsageError` where it cannot be written there. */
export async function openDestination(target: Target, format: Format, io: Io): Promise<OpenedDestination> {
  const { out, folder, fingerprint } = target;
  if (folder) return openShards(folder, format, target, io);
  if (out === undefined) return fresh(toStream(standardOutput(io), openStream(format)));
  const path = resolve(io.workingFolder, out);
  try {
    if (!fingerprint) return fresh(toStream(await openFileSink(path), openStream(format)));
    if (!format.pure) {
      throw new UsageError(
        `--resume: ${format.name} is written as a whole; use --out FOLDER/, or --format ndjson.`,
      );
    }
    const lock = await takeLock(`${path}.partial.lock`, out, io);
    try {
      const { destination, done } = await openResumableFile(path, format, fingerprint);
      return { destination: withLock(destination, lock), done };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw toUsageError(out, error);
  }
}

async function openShards(
  folder: OutputFolder,
  format: Format,
  { out = '', fingerprint }: Target,
  io: Io,
): Promise<OpenedDestination> {
  const destination = format.files ? toFiles(folder) : toShards(folder, format);
  if (!fingerprint) return fresh(destination);
  const lock = await takeLock(folder.lockPath, out, io).catch((error: unknown) => {
    throw toUsageError(out, error);
  });
  return fresh(withLock(destination, lock));
}

/** What keeps an output from being opened, told of its name. */
export function toUsageError(out: string, error: unknown): UsageError {
  return error instanceof UsageError ? error : new UsageError(`--out ${out}: ${describeFailure(error)}`);
}

/** What went wrong with the disk while writing, told of the output it was to be written to. */
export function nameOutput(error: unknown, out: string | undefined): unknown {
  const isSystem = error instanceof Error && 'syscall' in error;
  return isSystem && out !== undefined ? new Error(`${out}: ${describeFailure(error)}`) : error;
}

/** A name that ends in a slash, or that is a folder already. */
export async function isFolderName(out: string | undefined, io: Pick<Io, 'workingFolder'>): Promise<boolean> {
  if (out === undefined) return false;
  if (/[/\\]$/.test(out)) return true;
  return stat(resolve(io.workingFolder, out)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function fresh(destination: Destination): OpenedDestination {
  return { destination, done: emptyState };
}

function standardOutput(io: Io): ByteSink {
  return {
    write: (chunk) => io.output.write(chunk),
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}
