import type { Range } from './sample.js';

/** Offsets as the corpora write them: `[[start, end], …]`. */
export type OffsetPairs = readonly (readonly [number, number])[];

/** In text order, without repeated and empty ones. */
export function pairsToRanges(pairs: OffsetPairs): Range[] {
  const seen = new Set<string>();
  return pairs
    .filter(([start, end]) => end > start && !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
    .map(([start, end]) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
