import { openStream } from '../src/formats/format-stream.js';
import type { Chunk, Format } from '../src/formats/format.js';
import type { Result } from '../src/record.js';

/** All that a format of text writes for these results. */
export function writeAll(format: Format, results: readonly Result[]): string {
  const stream = openStream(format);
  return [...results.map((result) => stream.add(result)), stream.finish()].map(asText).join('');
}

function asText(chunk: Chunk): string {
  if (typeof chunk !== 'string') throw new Error('The format writes bytes.');
  return chunk;
}
