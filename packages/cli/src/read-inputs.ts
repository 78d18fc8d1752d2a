import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';

import type { Io } from './io.js';

/** Something to read, or a sentence on why it can't be. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'standard-input' }
  | { readonly kind: 'failure'; readonly message: string };

/** What the arguments name, in their order; the files of a glob in the order of their names. */
export async function* findInputs(args: readonly string[], io: Io): AsyncGenerator<Input> {
  let standardInputRead = false;
  for (const argument of args.length > 0 ? args : ['-']) {
    if (argument !== '-') {
      yield* findFiles(argument, io);
    } else if (standardInputRead) {
      yield { kind: 'failure', message: '-: standard input can be read only once' };
    } else {
      standardInputRead = true;
      yield { kind: 'standard-input' };
    }
  }
}

/** Whether the arguments can name more than one input, whatever they name today. */
export function canBeSeveral(args: readonly string[]): boolean {
  return args.length > 1 || args.some((argument) => globSigns.test(argument));
}

/** The bytes of an input. What goes wrong is thrown while reading. */
export function openInput(input: Exclude<Input, { kind: 'failure' }>, io: Io): AsyncIterable<Uint8Array> {
  if (input.kind === 'standard-input') return io.input.read();
  return createReadStream(resolve(io.workingFolder, input.path), { signal: io.interrupted });
}

/** Why a file could not be read, in the words people know from other tools. */
export function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const known = code === undefined ? undefined : failures[code];
  return known ?? (error instanceof Error ? error.message : String(error));
}

const globSigns = /[*?[\]{}]|[!+@]\(/;

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'the disk failed',
  ENOSPC: 'no space left on the disk',
  // A NUL in the name, which no file has.
  ERR_INVALID_ARG_VALUE: 'no such file',
};

/** A name that exists is that file, even with a `[` in it. */
async function* findFiles(argument: string, io: Io): AsyncGenerator<Input> {
  try {
    const found = await stat(resolve(io.workingFolder, argument));
    if (!found.isDirectory()) yield { kind: 'file', path: argument };
    else
      yield {
        kind: 'failure',
        message: `${argument}: is a folder; for its files pass '${folderGlob(argument)}'`,
      };
  } catch (error) {
    const message = describeFailure(error);
    if (message === failures['ENOENT'] && globSigns.test(argument)) yield* expandGlob(argument, io);
    else yield { kind: 'failure', message: `${argument}: ${message}` };
  }
}

async function* expandGlob(argument: string, io: Io): AsyncGenerator<Input> {
  const { glob } = await import('tinyglobby');
  const pattern = sep === '\\' ? argument.replaceAll('\\', '/') : argument;
  const paths = await glob(pattern, {
    cwd: io.workingFolder,
    absolute: isAbsolute(argument),
    expandDirectories: false,
  });
  if (paths.length === 0) yield { kind: 'failure', message: `${argument}: no file matches` };
  for (const path of paths.sort()) yield { kind: 'file', path };
}

function folderGlob(folder: string): string {
  return `${folder.replace(/[/\\]$/, '')}/**/*.txt`;
}
