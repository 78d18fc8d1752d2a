import { countBefore } from '../span.js';

/** Offsets between UTF-16 code units, in which core counts, and code points, in which Python and the W3C do. */
export interface CodePoints {
  fromUnits(offset: number): number;
  toUnits(offset: number): number;
}

/** One pass over the text; after that, an offset costs a bisection. Half of a surrogate pair counts as one. */
export function countCodePoints(text: string): CodePoints {
  /** Where the second halves of surrogate pairs stand. */
  const seconds: number[] = [];
  for (let index = 1; index < text.length; index++) {
    if (!isHigh(text.charCodeAt(index - 1)) || !isLow(text.charCodeAt(index))) continue;
    seconds.push(index);
    index += 1;
  }
  return {
    fromUnits: (offset) => offset - countBefore(seconds.length, (index) => seconds[index]! < offset),
    toUnits: (offset) =>
      offset + countBefore(seconds.length, (index) => seconds[index]! - 1 - index < offset),
  };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
