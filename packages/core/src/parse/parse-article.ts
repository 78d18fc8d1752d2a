import { diagnose } from '../diagnostics.js';
import { InquitError } from '../errors.js';
import type { Article, Diagnostic, ParseOptions } from '../types.js';
import { decodeBytes } from './decode-bytes.js';
import { bytesCut, maxInputLength, textCut } from './limits.js';
import { parsePlainText } from './plain-text/index.js';
import { textDiagnostics } from './text-diagnostics.js';

/**
 * Reads an article. Throws only for what the caller did wrong: an unknown format, an input that is neither string
 * nor bytes; never because of what the input says.
 *
 * `Article.text` is the input after decoding, with two changes: a byte order mark is removed, and every line end
 * (CR LF, CR, U+0085, U+2028, U+2029) is "\n".
 */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  const format: unknown = options.format;
  if (format !== undefined && format !== 'text') {
    throw new InquitError(
      'unknown-format',
      `Unknown format ${JSON.stringify(format)}; the known format is "text".`,
    );
  }
  const { text, isTruncated } = readText(input, maxInputLength);
  const { paragraphs, metadata } = parsePlainText(text);
  const diagnostics: Diagnostic[] = textDiagnostics(text);
  if (isTruncated) diagnostics.unshift(diagnose('input-truncated'));
  if (paragraphs.length === 0) diagnostics.unshift(diagnose('empty-article'));
  return {
    text,
    paragraphs,
    metadata: { ...metadata, ...(options.url !== undefined && { url: options.url }) },
    diagnostics,
  };
}

/** The text of an input, cut to `limit` bytes or code units, without byte order mark and with "\n" as line end. */
export function readText(input: string | Uint8Array, limit: number): { text: string; isTruncated: boolean } {
  const isBytes = isUint8Array(input);
  if (!isBytes && typeof input !== 'string') {
    throw new InquitError(
      'invalid-argument',
      `An article is a string or a Uint8Array, not ${describe(input)}.`,
    );
  }
  const cut = isBytes ? bytesCut(input, limit) : textCut(input, limit);
  const isTruncated = cut < input.length;
  const raw = isBytes ? decodeBytes(input.subarray(0, cut)) : input.slice(0, cut);
  const withoutMark = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  return { text: withoutMark.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'), isTruncated };
}

/** Also for arrays from another realm, such as a frame or a test runner's. */
function isUint8Array(input: unknown): input is Uint8Array {
  return Object.prototype.toString.call(input) === '[object Uint8Array]';
}

function describe(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
