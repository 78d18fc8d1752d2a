import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

import { OutputError } from '../src/io.js';
import type { Network } from '../src/fetch/network.js';
import type { Io, Output } from '../src/io.js';
import { run } from '../src/run.js';

export interface Surroundings {
  /** What is piped in; `'terminal'` for a keyboard at which nobody types. */
  readonly input?: string | Uint8Array | 'terminal';
  /** Size of the pieces in which the input comes. */
  readonly chunkSize?: number;
  readonly folder?: string;
  readonly environment?: Record<string, string>;
  /** Columns of a terminal that reads the output; no terminal when absent. */
  readonly columns?: number;
  /** The reader goes away after so many writes. */
  readonly closesAfter?: number;
  /** What that write throws; that the pipe is closed, where absent. */
  readonly outputFailure?: OutputError;
  /** Called before each write to the output with what was written so far. */
  readonly onWrite?: (written: string) => void;
  readonly interrupted?: AbortSignal;
  /** The internet, as far as it is allowed to be. */
  readonly network?: Network;
}

export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs one command line in this process, as the shell would, and gives back all it said. */
export async function runCommand(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  let output = '';
  let errors = '';
  let writes = 0;
  const toOutput = (take: (text: string) => void): Output => ({
    isTerminal: surroundings.columns !== undefined,
    ...(surroundings.columns !== undefined && { columns: surroundings.columns }),
    write: async (text) => take(typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
  });
  const io: Io = {
    workingFolder: surroundings.folder ?? tmpdir(),
    environment: surroundings.environment ?? {},
    input: {
      isTerminal: surroundings.input === 'terminal',
      read: () => toChunks(surroundings.input ?? '', surroundings.chunkSize ?? 65_536),
    },
    output: toOutput((text) => {
      if (writes++ === surroundings.closesAfter) throw surroundings.outputFailure ?? new OutputError(true);
      surroundings.onWrite?.(output);
      output += text;
    }),
    errors: toOutput((text) => {
      errors += text;
    }),
    interrupted: surroundings.interrupted ?? new AbortController().signal,
    cores: 1,
    processes: { own: 1, isRunning: () => false },
    ...(surroundings.network && { network: surroundings.network }),
  };
  return { exitCode: await run(argv, io), output, errors };
}

/** A folder with these files, removed after the test. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'inquit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export async function* toChunks(input: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** One JSON value a line. */
export function parseLines(output: string): Record<string, unknown>[] {
  expectFinalLineBreak(output);
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function expectFinalLineBreak(output: string): void {
  if (output !== '' && !output.endsWith('\n')) throw new Error('The output does not end with a line break.');
}

export const budgetStory =
  'Mayor Ines Okafor said on Monday that the bridge will stay closed.\n\n“We lost it twice,” she said.\n';
