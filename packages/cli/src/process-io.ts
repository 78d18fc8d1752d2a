import { availableParallelism } from 'node:os';
import { addAbortSignal } from 'node:stream';
import { isatty } from 'node:tty';

import { Interruption, OutputError } from './io.js';
import type { Io, Output } from './io.js';

/** The real process as an `Io`: the only place that knows its globals. */
export function processIo(): Io {
  const interruption = new AbortController();
  // Only the first one: a second Ctrl-C finds no listener and ends the process at once.
  process.once('SIGINT', () => interruption.abort(new Interruption('SIGINT')));
  process.once('SIGTERM', () => interruption.abort(new Interruption('SIGTERM')));
  return {
    workingFolder: process.cwd(),
    environment: process.env,
    input: { isTerminal: isatty(0), read: () => addAbortSignal(interruption.signal, process.stdin) },
    output: toOutput(process.stdout),
    errors: toOutput(process.stderr),
    interrupted: interruption.signal,
    cores: availableParallelism(),
    processes: { own: process.pid, isRunning },
    workerFile: new URL('./worker.js', import.meta.url),
  };
}

function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    // It is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function toOutput(stream: NodeJS.WriteStream): Output {
  // Without a listener a closed pipe would end the process with a stack trace; `write` reports it instead.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(new OutputError(isClosed(error), { cause: error }));
          else resolve();
        });
      }),
  };
}

function isClosed(error: Error & { code?: unknown }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF';
}
