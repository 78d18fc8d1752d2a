import { open, readFile, rename, rm, stat } from 'node:fs/promises';

import { openStream } from '../formats/format-stream.js';
import type { Format } from '../formats/format.js';
import { UsageError } from '../usage-error.js';
import { addTo } from './destination.js';
import type { Destination } from './destination.js';
import { createWriter, replaceFile } from './file-sink.js';
import { difference, emptyState, parseState, toFirstLine, toLine } from './run-state.js';
import type { Fingerprint, RunState } from './run-state.js';

export interface ResumableFile {
  readonly destination: Destination;
  /** How far an interrupted run came; all zero at the first start. */
  readonly done: RunState;
}

/** Bytes after which the diary gets a line: what is lost at most by a kill. */
const stretch = 64 * 1024;

/**
 * A file that an interrupted run leaves beside its place, as `NAME.partial`, with a diary, `NAME.partial.state`, and
 * that the next run goes on with. Whatever was torn off is cut. Throws `UsageError` where it is of another run.
 */
export async function openResumableFile(
  path: string,
  format: Format,
  fingerprint: Fingerprint,
): Promise<ResumableFile> {
  const partial = `${path}.partial`;
  const diaryPath = `${partial}.state`;
  const done = await readDone(partial, diaryPath, fingerprint);
  // The diary first, whole or not at all: a kill between any two of these leaves what can be gone on with.
  await replaceFile(diaryPath, toFirstLine(fingerprint) + (done.units === 0 ? '' : toLine(done)));
  const diary = await open(diaryPath, 'a');
  const output = await open(partial, 'a');
  await output.truncate(done.bytes);
  const writer = createWriter(output);
  const stream = openStream(format, { written: done.totals });
  let { units, bytes } = done;
  let unwritten = 0;
  const write = async (chunk: string | Uint8Array): Promise<void> => {
    const size = typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length;
    bytes += size;
    unwritten += size;
    if (size > 0) await writer.write(chunk);
  };
  const destination: Destination = {
    add: (outcome) => write(addTo(stream, outcome)),
    endOfUnit: async (counts) => {
      units += 1;
      if (unwritten < stretch) return;
      unwritten = 0;
      await writer.flush();
      await diary.write(toLine({ units, bytes, totals: stream.totals, counts }));
    },
    startOfInput: async () => undefined,
    endOfInput: async () => undefined,
    finish: async () => {
      await write(stream.finish());
      await writer.flush();
      await output.datasync();
      await output.close();
      await diary.close();
      await rename(partial, path);
      await rm(diaryPath, { force: true });
    },
    abandon: async () => {
      await output.close().catch(() => undefined);
      await diary.close().catch(() => undefined);
    },
  };
  return { destination, done };
}

async function readDone(partial: string, diaryPath: string, fingerprint: Fingerprint): Promise<RunState> {
  const length = await stat(partial).then(
    ({ size }) => size,
    () => undefined,
  );
  const diary = await readFile(diaryPath, 'utf8').catch(() => undefined);
  if (length === undefined) return emptyState;
  const found = diary === undefined ? undefined : parseState(diary, length);
  const advice = `delete ${partial} to begin anew, or name another --out`;
  if (found === undefined) {
    throw new UsageError(`--resume: ${partial} has no diary that says how far it came; ${advice}.`);
  }
  const differs = difference(found.fingerprint, fingerprint);
  if (differs !== undefined) {
    throw new UsageError(
      `--resume: ${partial} is of a run with ${differs}; run it with the same, ${advice}.`,
    );
  }
  return found.state;
}
