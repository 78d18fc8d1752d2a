import type { Network } from './fetch/network.js';

/** Everything of the outside world that a command touches. Tests bring their own. */
export interface Io {
  /** Relative paths start here. */
  readonly workingFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: StandardInput;
  readonly output: Output;
  readonly errors: Output;
  /** Aborted when the user wants to stop. */
  readonly interrupted: AbortSignal;
  /** Threads that can run side by side. */
  readonly cores: number;
  readonly processes: Processes;
  /** What a worker thread runs; where it is absent there are no threads, and all is done in this one. */
  readonly workerFile?: URL;
  /** The internet, where it is not the real one. */
  readonly network?: Network;
}

export interface Processes {
  /** The number of this one. */
  readonly own: number;
  /** Whether there is one of this number on this machine, whoever it belongs to. */
  isRunning(number: number): boolean;
}

export interface StandardInput {
  readonly isTerminal: boolean;
  read(): AsyncIterable<Uint8Array>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Width of the terminal; absent where there is none. */
  readonly columns?: number;
  /** Resolves when the text is handed on, so that a slow reader slows the writer. */
  write(text: string | Uint8Array): Promise<void>;
}

/** The output takes no more: nothing that is still to come can be written. */
export class OutputError extends Error {
  /** The reader went away, as `head` does. Not a failure. */
  readonly closed: boolean;

  constructor(closed: boolean, options?: { cause?: unknown }) {
    super(closed ? 'The output was closed.' : 'The output cannot be written.', options);
    this.name = 'OutputError';
    this.closed = closed;
  }
}

/** Why the run was stopped from outside: the reason of `Io.interrupted`. */
export class Interruption extends Error {
  readonly signal: 'SIGINT' | 'SIGTERM';

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`Stopped by ${signal}.`);
    this.name = 'Interruption';
    this.signal = signal;
  }
}
