import type { Tokens } from '../document.js';

/** Collects token boundaries in typed arrays that grow by doubling. */
export interface TokenSink {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
}

export function makeTokenSink(expected: number): TokenSink {
  const size = Math.max(16, expected);
  return { count: 0, start: new Int32Array(size), end: new Int32Array(size), kind: new Uint8Array(size) };
}

export function pushToken(sink: TokenSink, start: number, end: number, kind: number): void {
  const index = sink.count++;
  if (index === sink.kind.length) grow(sink);
  sink.start[index] = start;
  sink.end[index] = end;
  sink.kind[index] = kind;
}

/** The tokens collected so far. The arrays are cut to length; the sink must not be used afterwards. */
export function finishTokens({ count, start, end, kind }: TokenSink): Tokens {
  return { count, start: start.slice(0, count), end: end.slice(0, count), kind: kind.slice(0, count) };
}

function grow(sink: TokenSink): void {
  const size = sink.kind.length * 2;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const kind = new Uint8Array(size);
  start.set(sink.start);
  end.set(sink.end);
  kind.set(sink.kind);
  Object.assign(sink, { start, end, kind });
}
