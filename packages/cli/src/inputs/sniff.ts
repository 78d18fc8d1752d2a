import { decode } from '../decode.js';
import { longestLine, looksLikeRecord } from '../ndjson.js';
import { extensionOf } from './known-extensions.js';
import { peek, replay } from './peek.js';

/** How an input is cut into articles: one document, lines, or the records of a web archive. */
export type InputForm = 'document' | 'ndjson' | 'warc';

export interface SniffedInput {
  readonly form: InputForm;
  /** The whole input, from its first byte. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Whether a document of this beginning can hold more than one article, as feeds and lists do. */
export function canHoldSeveral(first: Uint8Array): boolean {
  const text = decode(first.subarray(0, 2000)).trimStart();
  return /^[[{]/.test(text) || /<(?:rss|feed|newsMessage|NewsML|knowledgeItem|rdf:RDF)\b/i.test(text);
}

const lineFeed = 0x0a;
const openingBrace = '{'.charCodeAt(0);
const byteOrderMark = [0xef, 0xbb, 0xbf];
const blanks = new Set([0x20, 0x09]);
const archiveMark = 'WARC/';

/** Files of these names hold one document, whatever their first line looks like. */
const documentExtensions = new Set(['json', 'jsonld', 'html', 'htm', 'xhtml', 'xml', 'md', 'markdown']);

/**
 * NDJSON is told by the name, or by a first line that opens an object and a key: no prose begins so, and a filter
 * must not turn to prose because its first line is broken.
 */
export async function sniff(
  path: string | undefined,
  chunks: AsyncIterable<Uint8Array>,
): Promise<SniffedInput> {
  const extension = path === undefined ? undefined : extensionOf(path);
  if (extension === 'ndjson' || extension === 'jsonl') return { form: 'ndjson', chunks };
  const opened = await peek(chunks, archiveMark.length);
  if (Buffer.from(opened.first.subarray(0, archiveMark.length)).toString('latin1') === archiveMark) {
    return { form: 'warc', chunks: opened.chunks };
  }
  if (extension !== undefined && documentExtensions.has(extension)) {
    return { form: 'document', chunks: opened.chunks };
  }
  return sniffFirstLine(opened.chunks);
}

async function sniffFirstLine(chunks: AsyncIterable<Uint8Array>): Promise<SniffedInput> {
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
  return { form: isRecord ? 'ndjson' : 'document', chunks: replay(held, iterator) };
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
