import type { TokenRange, Tokens } from './document.js';
import type { Span } from './types.js';

/** The span of `text` from `start` to `end`. */
export function makeSpan(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** The span that a range of tokens covers; the range must not be empty. */
export function tokensToSpan(text: string, tokens: Tokens, range: TokenRange): Span {
  return makeSpan(text, tokens.start[range.firstToken]!, tokens.end[range.endToken - 1]!);
}

/** Whether two half-open token ranges share a token. */
export function rangesOverlap(a: TokenRange, b: TokenRange): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}

/** Whether `outer` holds all of `inner`. */
export function rangeContains(outer: TokenRange, inner: TokenRange): boolean {
  return outer.firstToken <= inner.firstToken && inner.endToken <= outer.endToken;
}

/** How many of `length` things in order come first, by bisection: `isBefore` holds for those and for no later one. */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
