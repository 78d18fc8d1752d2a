import { decode } from './decode.js';
import { splitLines } from './lines.js';
import type { Line } from './lines.js';

/** An article's id as its line gives it. */
export type RecordId = string | number;

export type LineErrorCode =
  | 'empty-line'
  | 'invalid-json'
  | 'truncated-line'
  | 'line-too-long'
  | 'not-an-object'
  | 'invalid-id'
  | 'missing-text'
  | 'invalid-text'
  | 'unreadable-record'
  | 'extraction-failed'
  | 'time-limit'
  | 'out-of-memory';

export interface LineError {
  readonly code: LineErrorCode;
  readonly message: string;
}

/** What one line says: an article, as core reads it, or why there is none. */
export type ParsedLine =
  /** `given` is its "text", where it has one. */
  | { readonly id?: RecordId; readonly json: string; readonly given?: string }
  | { readonly id?: RecordId; readonly text: string }
  | { readonly id?: RecordId; readonly error: LineError };

/** Longest line that is read, in bytes. */
export const longestLine = 128 * 1024 * 1024;

/** The lines of an input, in order, one held at a time. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = longestLine,
): AsyncGenerator<Line> {
  for await (const line of splitLines(chunks, limit)) {
    // White space after the last line break is no line.
    if (!line.terminated && !line.tooLong && decode(line.bytes).trim() === '') return;
    yield line;
  }
}

/** Reads the article of a line: exactly one value a line. */
export function readLine(line: Line): ParsedLine {
  if (line.tooLong) return failure('line-too-long', `The line is longer than ${longestLine} bytes.`);
  return parseLine(decode(line.bytes), line);
}

/** Whether a line opens a JSON object and its first key: how NDJSON is told from prose, broken lines included. */
export function looksLikeRecord(line: string): boolean {
  return /^\uFEFF?[ \t]*\{[ \t]*"/.test(line);
}

// Messages are our own: those of `JSON.parse` change between versions of Node.
function parseLine(text: string, line: Pick<Line, 'terminated'>): ParsedLine {
  if (text.trim() === '') return failure('empty-line', 'The line is empty.');
  const value = parseJson(text);
  if (value === undefined && !line.terminated) {
    return failure('truncated-line', 'The input ends inside this line: it is not complete JSON.');
  }
  if (value === undefined) return failure('invalid-json', 'The line is not valid JSON.');
  if (!isObject(value)) return failure('not-an-object', 'The line is not a JSON object.');
  return parseRecord(value, text);
}

/** What has no "text" may be an article all the same, of another JSON format: core tells. */
function parseRecord(value: object, json: string): ParsedLine {
  const id = own(value, 'id') ?? undefined;
  if (!isRecordId(id)) {
    return failure('invalid-id', '"id" is neither a string nor a number that survives being read.');
  }
  const text = own(value, 'text');
  if (text !== undefined && typeof text !== 'string') {
    return withId(id, failure('invalid-text', '"text" is not a string.'));
  }
  if (text === undefined) return withId(id, { json });
  return withId(id, text.trim() === '' ? { text } : { json, given: text });
}

/** Whole numbers beyond 2^53 would come back as other numbers. */
function isRecordId(id: unknown): id is RecordId | undefined {
  if (typeof id === 'number') return Number.isFinite(id) && Math.abs(id) <= Number.MAX_SAFE_INTEGER;
  return id === undefined || typeof id === 'string';
}

function withId<Value extends object>(id: RecordId | undefined, value: Value): Value & { id?: RecordId } {
  return id === undefined ? value : { id, ...value };
}

function failure(code: LineErrorCode, message: string): { readonly error: LineError } {
  return { error: { code, message } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
