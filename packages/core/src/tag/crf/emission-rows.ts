/**
 * Emission weights in the form that scoring reads: only the rows that have any weight, found by rank in a bitmap,
 * and two columns in one double, so that four additions add a row. Weights are whole numbers below 2^14 and at most
 * a few hundred are added up, so no column spills into the other and every sum is exact, in whatever order.
 */
import { columnCount } from './crf-model.js';

/** Doubles a packed row has. */
export const packedCount = columnCount / 2;

/** What the second column of a double is worth. */
const shift = 2 ** 26;

export interface EmissionRows {
  /** For each 32 buckets two words: a bit a bucket that has a row, and how many rows come before. */
  readonly bitmap: Int32Array;
  /** For each bucket that has a row the number of the distinct row it is; the first is that of the empty row. */
  readonly numbers: Uint16Array | Int32Array;
  /** `packedCount` doubles a row, equal rows once; after the last there is room for other sums. */
  readonly weights: Float64Array;
  /** Where the room begins. */
  readonly spare: number;
}

export function packRows(dense: Int16Array, spareDoubles: number): EmissionRows {
  const buckets = dense.length / columnCount;
  const bitmap = new Int32Array(2 * Math.ceil(buckets / 32));
  const numbers = [0];
  const weights = [0, 0, 0, 0];
  const numberOf = new Map<string, number>();
  for (let bucket = 0; bucket < buckets; bucket++) {
    const word = 2 * (bucket >> 5);
    if ((bucket & 31) === 0) bitmap[word + 1] = numbers.length;
    if (isEmpty(dense, bucket)) continue;
    bitmap[word]! |= 1 << (bucket & 31);
    const key = String.fromCharCode(...dense.subarray(bucket * columnCount, (bucket + 1) * columnCount));
    let number = numberOf.get(key);
    if (number === undefined) {
      number = weights.length / packedCount;
      numberOf.set(key, number);
      for (let at = bucket * columnCount, half = 0; half < packedCount; half++, at += 2)
        weights.push(dense[at]! + dense[at + 1]! * shift);
    }
    numbers.push(number);
  }
  const spare = weights.length;
  const all = new Float64Array(spare + spareDoubles);
  all.set(weights);
  const isSmall = spare / packedCount <= 65_536;
  return {
    bitmap,
    numbers: isSmall ? Uint16Array.from(numbers) : Int32Array.from(numbers),
    weights: all,
    spare,
  };
}

function isEmpty(dense: Int16Array, bucket: number): boolean {
  let any = 0;
  for (let at = bucket * columnCount; at < (bucket + 1) * columnCount; at++) any |= dense[at]!;
  return any === 0;
}

/** The place in `weights` of the row of a bucket; without a branch, because a tenth of the buckets has none. */
export function placeOfRow(bitmap: Int32Array, numbers: Uint16Array | Int32Array, bucket: number): number {
  const at = (bucket >>> 5) << 1;
  const word = bitmap[at]!;
  const bit = 1 << (bucket & 31);
  const isPresent = (word >>> (bucket & 31)) & 1;
  return numbers[(bitmap[at + 1]! + countBits(word & (bit - 1))) * isPresent]! * packedCount;
}

/** The second of two columns; the first is what remains without it. */
export function upperColumn(packed: number): number {
  return Math.round(packed / shift);
}

export function lowerColumn(packed: number): number {
  return packed - Math.round(packed / shift) * shift;
}

/** Number of one bits (Hacker's Delight, figure 5-2). */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
