import { extractQuotes } from '@inquit/core';

import { cpuMilliseconds, median } from './cpu-time.js';
import type { TextFamily } from './text-families.js';

/** How time grows with length. */
export interface Growth {
  readonly family: string;
  readonly isHostile: boolean;
  /** Characters; each twice the one before. */
  readonly lengths: readonly number[];
  /** Of CPU, parsing included. */
  readonly milliseconds: readonly number[];
  /** time(2n) / time(n), as the mean over all doublings that can be timed; 2 is linear, 4 quadratic. */
  readonly ratio?: number;
  /** The greatest of them. */
  readonly worstRatio?: number;
}

/** Shorter times are noise, and so is a single doubling. */
const leastMilliseconds = 20;

export interface GrowthOptions {
  /** Lengths to try, in order. */
  readonly lengths: readonly number[];
  /** Stops after the first length that takes longer. */
  readonly enoughMilliseconds: number;
  readonly runs: number;
}

/** Times a family at growing lengths, each the median of several runs, after one that warms up. */
export function measureGrowth(family: TextFamily, options: GrowthOptions): Growth {
  extractQuotes(family.make(options.lengths[0]!));
  const lengths: number[] = [];
  const milliseconds: number[] = [];
  for (const length of options.lengths) {
    const text = family.make(length);
    const times = Array.from({ length: options.runs }, () => cpuMilliseconds(() => extractQuotes(text)));
    lengths.push(length);
    milliseconds.push(Math.round(median(times) * 10) / 10);
    if (milliseconds.at(-1)! > options.enoughMilliseconds) break;
  }
  return {
    family: family.name,
    isHostile: family.isHostile,
    lengths,
    milliseconds,
    ...ratiosOf(milliseconds),
  };
}

/** Lengths from a first one to a last one, doubling. */
export function doublings(first: number, last: number): number[] {
  const lengths: number[] = [];
  for (let length = first; length <= last; length *= 2) lengths.push(length);
  return lengths;
}

export function ratiosOf(milliseconds: readonly number[]): Pick<Growth, 'ratio' | 'worstRatio'> {
  const timed = milliseconds.filter((time) => time >= leastMilliseconds);
  if (timed.length < 3) return {};
  const ratios = timed.slice(1).map((time, index) => time / timed[index]!);
  const mean = (timed.at(-1)! / timed[0]!) ** (1 / ratios.length);
  return { ratio: Math.round(mean * 100) / 100, worstRatio: Math.round(Math.max(...ratios) * 100) / 100 };
}
