import { diagnose } from '../diagnostics.js';
import { InquitError } from '../errors.js';
import type { Diagnostic } from '../types.js';
import { decodeBytes } from './decode-bytes.js';
import { bytesCut, textCut } from './limits.js';

export interface DecodedInput {
  /** Without byte order mark. */
  readonly text: string;
  /** How many code units of a string were its byte order mark. */
  readonly markLength: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of an input, cut to `limit` bytes or code units. Throws where it is neither string nor bytes. */
export function readInput(input: string | Uint8Array, limit: number, charset?: string): DecodedInput {
  const isBytes = isUint8Array(input);
  if (!isBytes && typeof input !== 'string') {
    throw new InquitError(
      'invalid-argument',
      `An article is a string or a Uint8Array, not ${describe(input)}.`,
    );
  }
  const cut = isBytes ? bytesCut(input, limit) : textCut(input, limit);
  const truncated = cut < input.length ? [diagnose('input-truncated')] : [];
  if (isBytes) {
    const { text, diagnostics } = decodeBytes(input.subarray(0, cut), charset);
    return { text, markLength: 0, diagnostics: [...truncated, ...diagnostics] };
  }
  const markLength = input.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { text: input.slice(markLength, cut), markLength, diagnostics: truncated };
}

/** Also for arrays from another realm, such as a frame or a test runner's. */
function isUint8Array(input: unknown): input is Uint8Array {
  return Object.prototype.toString.call(input) === '[object Uint8Array]';
}

function describe(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
