import { TokenKind } from '../../document.js';
import type { Tokens } from '../../document.js';
import type { SpanCandidate } from './span-candidates.js';
import { countBefore } from '../../span.js';

/** What a span must be worth, by role: its probability above this counts for it, below it against. */
export type Thresholds = Readonly<Record<1 | 2 | 3, number>>;

/**
 * The set of spans that do not overlap with the greatest sum of probability above threshold:
 * minimum Bayes risk for exact spans, where the single best path favours leaving spans out.
 * Candidates that differ only in outer punctuation are one. Weighted interval scheduling, O(n log n).
 */
export function selectSpans(
  tokens: Tokens,
  candidates: readonly SpanCandidate[],
  thresholds: Thresholds,
): SpanCandidate[] {
  const pooled = poolTrimmed(tokens, candidates)
    .filter((candidate) => candidate.probability > thresholds[candidate.role])
    .sort((a, b) => a.endToken - b.endToken || a.firstToken - b.firstToken || a.role - b.role);
  const best = new Float64Array(pooled.length + 1);
  const before = new Int32Array(pooled.length);
  const isTaken = new Uint8Array(pooled.length);
  pooled.forEach((candidate, index) => {
    const low = countBefore(index, (earlier) => pooled[earlier]!.endToken <= candidate.firstToken);
    before[index] = low;
    const value = best[low]! + candidate.probability - thresholds[candidate.role];
    isTaken[index] = value > best[index]! ? 1 : 0;
    best[index + 1] = Math.max(value, best[index]!);
  });
  const selected: SpanCandidate[] = [];
  for (let index = pooled.length; index > 0;) {
    if (isTaken[index - 1]) {
      selected.push(pooled[index - 1]!);
      index = before[index - 1]!;
    } else index--;
  }
  return selected.reverse();
}

/** Adds up candidates with the same words; the likeliest gives the borders. */
export function poolTrimmed(tokens: Tokens, candidates: readonly SpanCandidate[]): SpanCandidate[] {
  const pool = new Map<number, { likeliest: SpanCandidate; sum: number }>();
  for (const candidate of candidates) {
    const key = trimmedKey(tokens, candidate);
    const known = pool.get(key);
    if (!known) pool.set(key, { likeliest: candidate, sum: candidate.probability });
    else {
      known.sum += candidate.probability;
      if (candidate.probability > known.likeliest.probability) known.likeliest = candidate;
    }
  }
  return [...pool.values()].map(({ likeliest, sum }) => ({ ...likeliest, probability: Math.min(1, sum) }));
}

/** One number for role, first word and last word: spans of a paragraph are shorter than 2^20 tokens. */
function trimmedKey(tokens: Tokens, { role, firstToken, endToken }: SpanCandidate): number {
  let first = firstToken;
  let end = endToken;
  while (first < end && tokens.kind[first] === TokenKind.punctuation) first++;
  while (end > first && tokens.kind[end - 1] === TokenKind.punctuation) end--;
  if (first === end) return (firstToken * 1048576 + Math.min(1048575, endToken - firstToken)) * 8 + 4 + role;
  return (first * 1048576 + Math.min(1048575, end - first)) * 8 + role;
}
