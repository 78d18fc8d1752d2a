import { readNdjson } from './ndjson.js';
import type { LineError, RecordId } from './ndjson.js';
import type { SniffedInput } from './sniff.js';

/** One article to read, or why there is none. `name` is for people: a path, or a path and a line. */
export type Entry =
  | { readonly id?: RecordId; readonly name: string; readonly text: string | Uint8Array }
  | { readonly id?: RecordId; readonly name: string; readonly error: LineError };

/** As much of a text as is held, in bytes: more than core reads of one, so that core sees and says that it cut it. */
export const longestText = 33 * 1024 * 1024;

/** The articles of one input, in order, one held at a time. A path names a text; lines name themselves. */
export async function* readArticles(path: string | undefined, input: SniffedInput): AsyncGenerator<Entry> {
  const name = path ?? 'standard input';
  if (input.form === 'text') {
    // Core decodes the bytes, so that the command reads a file as the library does.
    const text = await readAll(input.chunks);
    yield path === undefined ? { name, text } : { id: path, name, text };
    return;
  }
  let lineNumber = 0;
  for await (const line of readNdjson(input.chunks)) yield { name: `${name}:${++lineNumber}`, ...line };
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size > longestText) break;
  }
  return Buffer.concat(held);
}
