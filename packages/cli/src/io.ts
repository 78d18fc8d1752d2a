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
  write(text: string): Promise<void>;
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
