/** Small whole numbers for weights, and the scale that turns `q·|q|` back into a weight. */
export interface Quantised {
  readonly levels: Int8Array;
  readonly scale: number;
}

/**
 * Each weight as one of `levelCount` sizes and a sign. Sizes grow with the square of the level: most weights are small,
 * and the differences between small ones matter most.
 */
export function quantise(weights: Float32Array, levelCount: number): Quantised {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const levels = new Int8Array(weights.length);
  if (largest === 0) return { levels, scale: 1 };
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    levels[index] = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * levelCount);
  }
  return { levels, scale: Math.fround(largest / levelCount ** 2) };
}

/** What a level stands for. */
export function dequantise(level: number, scale: number): number {
  return level * Math.abs(level) * scale;
}
