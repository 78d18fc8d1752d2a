import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

import { builtCommand } from './build-command.js';

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts the built command as a process of its own. */
export function startBuilt(argv: readonly string[], folder: string): ChildProcess {
  return spawn(process.execPath, [builtCommand, ...argv], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Runs it to its end. As soon as `killWhen` is true it is killed, as the system kills. */
export function runBuilt(
  argv: readonly string[],
  folder: string,
  { input = '', killWhen }: { readonly input?: string; readonly killWhen?: () => boolean } = {},
): Promise<Ended> {
  const child = startBuilt(argv, folder);
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout!.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr!.on('data', (chunk: Buffer) => errors.push(chunk));
  // A process that is killed no longer reads.
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(input);
  const timer = killWhen && setInterval(() => killWhen() && child.kill('SIGKILL'), 5);
  return new Promise((resolve) => {
    child.on('close', (exitCode, signal) => {
      clearInterval(timer);
      resolve({
        exitCode,
        signal,
        output: Buffer.concat(output).toString(),
        errors: Buffer.concat(errors).toString(),
      });
    });
  });
}
