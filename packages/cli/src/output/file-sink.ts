import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Chunk } from '../formats/format.js';
import type { ByteSink } from './destination.js';

/** Bytes that are held back, so that small chunks do not each take a call of the system. */
const bufferSize = 256 * 1024;

/**
 * A file that comes to be whole or not at all: written beside its place, and then moved there. A link the user names
 * stays one, and what it leads to is replaced; where `followLinks` is false, the link itself is.
 */
export async function openFileSink(path: string, { followLinks = true } = {}): Promise<ByteSink> {
  const target = followLinks ? await realpath(path).catch(() => path) : path;
  const found = followLinks ? await stat(target).catch(() => undefined) : undefined;
  if (found && !found.isFile()) return openDevice(target);
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const handle = await open(temporary, 'wx');
  const writer = createWriter(handle);
  return {
    write: writer.write,
    finish: async () => {
      await writer.flush();
      await handle.datasync();
      await handle.close();
      await rename(temporary, target);
    },
    abandon: async () => {
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

/** What is no plain file, such as /dev/null or a pipe, is written to, never replaced. */
async function openDevice(path: string): Promise<ByteSink> {
  const handle = await open(path, 'w');
  const writer = createWriter(handle);
  return {
    write: writer.write,
    finish: async () => {
      await writer.flush();
      await handle.close();
    },
    abandon: () => handle.close(),
  };
}

export interface FileWriter {
  write(chunk: Chunk): Promise<void>;
  flush(): Promise<void>;
}

/** Writes to an open file, from where it stands, some bytes at a time. */
export function createWriter(handle: FileHandle): FileWriter {
  let held: Chunk[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(
      held.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)),
    );
    held = [];
    size = 0;
    for (let start = 0; start < bytes.length;) {
      start += (await handle.write(bytes, start, bytes.length - start)).bytesWritten;
    }
  };
  return {
    write: async (chunk) => {
      held.push(chunk);
      size += chunk.length;
      if (size >= bufferSize) await flush();
    },
    flush,
  };
}

/**
 * Writes a small file whole or not at all. What a kill leaves of it has a name of its own, and is gone after the next
 * time.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const temporary = `${path}.new`;
  await rm(temporary, { force: true });
  await writeFile(temporary, content, { flag: 'wx', flush: true });
  await rename(temporary, path);
}
