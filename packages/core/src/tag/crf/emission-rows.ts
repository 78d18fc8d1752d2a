/**
 * Emission weights in the form that scoring reads: equal rows once, found by one look-up in a table of small numbers,
 * and two columns in one double, so that four additions add a row. Weights are whole numbers below 2^14 and at most
 * a few hundred are added up, so no column spills into the other and every sum is exact, in whatever order.
 */
import { columnCount } from './crf-model.js';

/** Doubles a packed row has. */
export const packedCount = columnCount / 2;

/** What the second column of a double is worth. */
const shift = 2 ** 26;

export interface EmissionRows {
  /** For each bucket the number of its row; 0 is the empty row. */
  readonly numbers: Uint16Array | Int32Array;
  /** `packedCount` doubles a row; after the last there is room for other sums. */
  readonly weights: Float64Array;
  /** Where the room begins. */
  readonly spare: number;
}

/** A row that one bucket or more have. */
interface DistinctRow {
  readonly number: number;
  readonly bucket: number;
  readonly weightCount: number;
}

export function packRows(dense: Int16Array, spareDoubles: number): EmissionRows {
  const buckets = dense.length / columnCount;
  const found = new Int32Array(buckets);
  const rows: DistinctRow[] = [{ number: 0, bucket: 0, weightCount: columnCount + 1 }];
  const rowOf = new Map<string, DistinctRow>();
  for (let bucket = 0; bucket < buckets; bucket++) {
    const weightCount = countWeights(dense, bucket);
    if (weightCount === 0) continue;
    const key = String.fromCharCode(...dense.subarray(bucket * columnCount, (bucket + 1) * columnCount));
    let row = rowOf.get(key);
    if (!row) {
      row = { number: rows.length, bucket, weightCount };
      rowOf.set(key, row);
      rows.push(row);
    }
    found[bucket] = row.number;
  }
  // The rows with most weights belong to the features that are met most: together they stay in the cache.
  const ordered = [...rows].sort((a, b) => b.weightCount - a.weightCount || a.number - b.number);
  const spare = rows.length * packedCount;
  const weights = new Float64Array(spare + spareDoubles);
  const finalNumber = new Int32Array(rows.length);
  ordered.forEach(({ number, bucket }, place) => {
    finalNumber[number] = place;
    if (number === 0) return;
    for (let half = 0; half < packedCount; half++) {
      const at = bucket * columnCount + 2 * half;
      weights[place * packedCount + half] = dense[at]! + dense[at + 1]! * shift;
    }
  });
  const numbers = rows.length <= 65_536 ? new Uint16Array(buckets) : new Int32Array(buckets);
  for (let bucket = 0; bucket < buckets; bucket++) numbers[bucket] = finalNumber[found[bucket]!]!;
  return { numbers, weights, spare };
}

function countWeights(dense: Int16Array, bucket: number): number {
  let count = 0;
  for (let at = bucket * columnCount; at < (bucket + 1) * columnCount; at++) if (dense[at] !== 0) count++;
  return count;
}

/** The second of two columns; the first is what remains without it. */
export function upperColumn(packed: number): number {
  return Math.round(packed / shift);
}

export function lowerColumn(packed: number): number {
  return packed - Math.round(packed / shift) * shift;
}
