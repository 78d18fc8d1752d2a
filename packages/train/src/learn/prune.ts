import { keepRows } from '../data/training-set.js';
import type { TrainingSet } from '../data/training-set.js';
import { rowLength, usedColumns } from './weights.js';
import type { Weights } from './weights.js';

/** A training set and the weights that belong to it: rows are numbered alike. */
export interface Pruned {
  readonly set: TrainingSet;
  readonly weights: Weights;
  /** Emission weights that are left. */
  readonly weightCount: number;
}

/** Share of AdaGrad's memory that is left to what survives, so that it can move again. */
const memoryKept = 0.3;

/** Sets all but the largest `keep` of the emission weights to zero, and drops rows that have none. */
export function prune(set: TrainingSet, weights: Weights, keep: number): Pruned {
  const threshold = smallestKept(weights.emissions, keep);
  const rowCount = set.rows.length;
  const isKept = new Uint8Array(rowCount);
  const emissions = weights.emissions.slice();
  let weightCount = 0;
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < usedColumns; column++) {
      const at = row * rowLength + column;
      if (emissions[at] !== 0 && Math.abs(emissions[at]!) >= threshold) {
        isKept[row] = 1;
        weightCount++;
      } else emissions[at] = 0;
      const memory = at + rowLength / 2;
      emissions[memory] = Math.max(1, emissions[memory]! * memoryKept);
    }
  const rest = new Float32Array(isKept.reduce((sum, kept) => sum + kept, 0) * rowLength);
  let next = 0;
  for (let row = 0; row < rowCount; row++) {
    if (!isKept[row]) continue;
    rest.set(emissions.subarray(row * rowLength, (row + 1) * rowLength), next);
    next += rowLength;
  }
  return { set: keepRows(set, isKept), weights: { ...weights, emissions: rest }, weightCount };
}

function smallestKept(emissions: Float32Array, keep: number): number {
  const sizes: number[] = [];
  for (let first = 0; first < emissions.length; first += rowLength)
    for (let at = first; at < first + usedColumns; at++)
      if (emissions[at] !== 0) sizes.push(Math.abs(emissions[at]!));
  const sorted = Float32Array.from(sizes).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor((1 - keep) * sorted.length))] ?? 0;
}
