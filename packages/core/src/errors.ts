export type InquitErrorCode = 'invalid-argument' | 'unknown-format' | 'model-mismatch';

const mark = Symbol.for('inquit.error');

/** A caller's mistake. Strange text is never an error: it gives a result with diagnostics. */
export class InquitError extends Error {
  readonly code: InquitErrorCode;
  readonly [mark] = true;

  constructor(code: InquitErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'InquitError';
    this.code = code;
  }

  /** Works across two installed copies of the package, where `instanceof` does not. */
  static isInstance(value: unknown): value is InquitError {
    return typeof value === 'object' && value !== null && mark in value;
  }
}
