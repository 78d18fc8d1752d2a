import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// The command line from its source, for the tests of the samples: no build of the site loads this file.
import type { Io, Output } from '../../../../packages/cli/src/io.js';
import { run } from '../../../../packages/cli/src/run.js';

export interface CommandOutcome {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `inquit` in this folder, in this process; `inputFile` stands behind `<`. */
export async function runCommand(
  argv: readonly string[],
  folder: string,
  inputFile?: string,
): Promise<CommandOutcome> {
  const printed = { output: '', errors: '' };
  const into = (name: keyof typeof printed): Output => ({
    isTerminal: false,
    write: async (data) => {
      printed[name] += typeof data === 'string' ? data : new TextDecoder().decode(data);
    },
  });
  const io: Io = {
    workingFolder: folder,
    environment: {},
    input: { isTerminal: inputFile === undefined, read: () => readOnce(folder, inputFile) },
    output: into('output'),
    errors: into('errors'),
    interrupted: new AbortController().signal,
    cores: 1,
    processes: { own: process.pid, isRunning: () => false },
  };
  return { exitCode: await run(argv, io), ...printed };
}

async function* readOnce(folder: string, name: string | undefined): AsyncGenerator<Uint8Array> {
  if (name !== undefined) yield readFileSync(join(folder, name));
}
