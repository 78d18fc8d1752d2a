import { stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';

import type { Io } from '../io.js';
import { describeFailure, noSuchFile } from './describe-failure.js';
import { knownExtensions } from './known-extensions.js';

/** Something to read, or a sentence on why it can't be. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'standard-input' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'failure'; readonly message: string };

/** What the arguments name, in their order; the files of a glob or a folder in the order of their names. */
export async function findInputs(
  args: readonly string[],
  url: string | undefined,
  io: Pick<Io, 'workingFolder'>,
): Promise<Input[]> {
  const inputs: Input[] = url === undefined ? [] : [{ kind: 'url', url }];
  let standardInputRead = false;
  for (const argument of args.length > 0 || url !== undefined ? args : ['-']) {
    if (argument !== '-') {
      // Not spread as arguments: a folder can hold more files than a call takes.
      for (const input of await findFiles(argument, io)) inputs.push(input);
    } else if (standardInputRead) {
      inputs.push({ kind: 'failure', message: '-: standard input can be read only once' });
    } else {
      standardInputRead = true;
      inputs.push({ kind: 'standard-input' });
    }
  }
  return inputs;
}

/** What people call an input. */
export function nameOf(input: Exclude<Input, { kind: 'failure' }>): string {
  switch (input.kind) {
    case 'file':
      return input.path;
    case 'url':
      return input.url;
    case 'standard-input':
      return 'standard input';
  }
}

/** Whether the arguments can name more than one input, whatever they name today. */
export async function canBeSeveral(args: readonly string[], io: Pick<Io, 'workingFolder'>): Promise<boolean> {
  if (args.length > 1 || args.some((argument) => globSigns.test(argument))) return true;
  const [only] = args;
  if (only === undefined || only === '-') return false;
  return stat(resolve(io.workingFolder, only)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const globSigns = /[*?[\]{}]|[!+@]\(/;

/** A name that exists is that file or folder, even with a `[` in it. */
async function findFiles(argument: string, io: Pick<Io, 'workingFolder'>): Promise<Input[]> {
  try {
    const found = await stat(resolve(io.workingFolder, argument));
    return found.isDirectory() ? await findInFolder(argument, io) : [{ kind: 'file', path: argument }];
  } catch (error) {
    const message = describeFailure(error);
    if (message === noSuchFile && globSigns.test(argument)) return expandGlob(argument, io);
    const hint = /^https?:\/\//i.test(argument) ? `; to fetch it, write --url ${argument}` : '';
    return [{ kind: 'failure', message: `${argument}: ${message}${hint}` }];
  }
}

async function findInFolder(folder: string, io: Pick<Io, 'workingFolder'>): Promise<Input[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(`**/*.{${knownExtensions.join(',')}}{,.gz}`, {
    cwd: resolve(io.workingFolder, folder),
    caseSensitiveMatch: false,
    expandDirectories: false,
    // A link can lead out of the folder, and round in a circle.
    followSymbolicLinks: false,
  });
  const base = folder.replace(/[/\\]+$/, '');
  const paths = found.map((path) => (base === '.' ? path : `${base}/${path}`));
  if (paths.length > 0) return toInputs(paths);
  const names = knownExtensions.map((extension) => `.${extension}`).join(' ');
  return [{ kind: 'failure', message: `${folder}: no file of a known kind in this folder (${names})` }];
}

async function expandGlob(argument: string, io: Pick<Io, 'workingFolder'>): Promise<Input[]> {
  const { glob } = await import('tinyglobby');
  const pattern = sep === '\\' ? argument.replaceAll('\\', '/') : argument;
  const paths = await glob(pattern, {
    cwd: io.workingFolder,
    absolute: isAbsolute(argument),
    expandDirectories: false,
  });
  if (paths.length === 0) return [{ kind: 'failure', message: `${argument}: no file matches` }];
  return toInputs(paths);
}

function toInputs(paths: string[]): Input[] {
  return paths.sort().map((path) => ({ kind: 'file', path }));
}
