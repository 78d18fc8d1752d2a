/** How much two contents have in common: the measure by which the trained model's quotations are held to the gold. */

/** Half-open, in text order, without overlaps. */
export type Ranges = readonly (readonly [start: number, end: number])[];

interface Spoken {
  readonly content: Ranges;
  readonly speakers: readonly string[];
}

/** Whether two contents share half of their characters, or more, and have the same speakers. */
export function agrees(expected: Spoken, found: Spoken): boolean {
  return (
    overlapOf(expected.content, found.content) >= 0.5 &&
    [...expected.speakers].sort().join('\n') === [...found.speakers].sort().join('\n')
  );
}

/** Jaccard: the characters both cover, as a share of those either covers. */
export function overlapOf(a: Ranges, b: Ranges): number {
  let shared = 0;
  for (const [start, end] of a)
    for (const [otherStart, otherEnd] of b)
      shared += Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
  return shared / (lengthOf(a) + lengthOf(b) - shared);
}

function lengthOf(ranges: Ranges): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

export function toRanges(spans: readonly { readonly start: number; readonly end: number }[]): Ranges {
  return spans.map(({ start, end }) => [start, end]);
}
