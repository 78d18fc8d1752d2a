/** A line of bytes without its line break. */
export interface Line {
  readonly bytes: Uint8Array;
  /** Longer than the limit: `bytes` holds only its beginning. */
  readonly tooLong: boolean;
  /** Ended by a line break, not by the end of the input. */
  readonly terminated: boolean;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Splits at `\n` or `\r\n` and at nothing else: U+2028 and a lone `\r` are part of their line.
 * Holds one line at a time. A line break at the very end begins no further line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const keep = (piece: Uint8Array): void => {
    // Past the limit only the size is kept, so that an endless line takes no memory.
    if (size <= limit && piece.length > 0) pieces.push(piece);
    size += piece.length;
  };
  const take = (terminated: boolean): Line => {
    const line = { bytes: withoutReturn(join(pieces)), tooLong: size > limit, terminated };
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end));
      start = end + 1;
      yield take(true);
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield take(false);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
