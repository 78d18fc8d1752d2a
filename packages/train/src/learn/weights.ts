import { contextCount, pairs } from './pairs.js';

/** Floats a row of `Weights.emissions` has: eight weights (seven used), then eight sums of squared gradients. */
export const rowLength = 16;
export const usedColumns = 7;

/** What is learned, with AdaGrad's memory beside it: both are touched together. */
export interface Weights {
  readonly emissions: Float32Array;
  /** `[context][pair]`, families one after the other. */
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
}

export function makeWeights(rowCount: number): Weights {
  const emissions = new Float32Array(rowCount * rowLength);
  for (let row = 0; row < rowCount; row++)
    emissions.fill(1, row * rowLength + rowLength / 2, (row + 1) * rowLength);
  const transitions = new Float32Array(contextCount * pairs.count);
  return { emissions, transitions, transitionSquares: new Float32Array(transitions.length).fill(1) };
}
