import { decode } from './decode.js';
import { longestLine, looksLikeRecord } from './ndjson.js';

/** Forms of input: a text is one article; NDJSON holds one a line. */
export type InputForm = 'text' | 'ndjson';

export interface SniffedInput {
  readonly form: InputForm;
  /** The whole input, from its first byte. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const lineFeed = 0x0a;
const openingBrace = '{'.charCodeAt(0);
const byteOrderMark = [0xef, 0xbb, 0xbf];
const blanks = new Set([0x20, 0x09]);

/**
 * NDJSON is told by the name, or by a first line that opens an object and a key: no prose begins so, and a filter
 * must not turn to prose because its first line is broken.
 */
export async function sniff(
  path: string | undefined,
  chunks: AsyncIterable<Uint8Array>,
): Promise<SniffedInput> {
  if (path !== undefined && /\.(?:ndjson|jsonl)$/i.test(path)) return { form: 'ndjson', chunks };
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let first: number | undefined;
  for (;;) {
    const next = await iterator.next();
    if (next.done) break;
    first ??= firstLetter(next.value, size);
    held.push(next.value);
    size += next.value.length;
    // Prose is known by its first letter: nothing more of it needs to be held back.
    if (first !== undefined && first !== openingBrace) break;
    if (next.value.includes(lineFeed) || size > longestLine) break;
  }
  const isRecord = first === openingBrace && looksLikeRecord(firstLine(held));
  return { form: isRecord ? 'ndjson' : 'text', chunks: replay(held, iterator) };
}

/** The first byte that is neither blank nor part of a byte-order mark; `position` is that of the chunk. */
function firstLetter(chunk: Uint8Array, position: number): number | undefined {
  return chunk.find((byte, index) => byte !== byteOrderMark[position + index] && !blanks.has(byte));
}

function firstLine(held: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(held);
  const end = bytes.indexOf(lineFeed);
  return decode(end < 0 ? bytes : bytes.subarray(0, end));
}

async function* replay(
  held: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
