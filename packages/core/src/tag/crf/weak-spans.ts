import type { TokenRange, Tokens } from '../../document.js';
import { poolTrimmed } from './select-spans.js';
import type { SpanCandidate } from './span-candidates.js';

/** Below this probability a span is not offered to the linker; a source is the easiest to judge by its place. */
const leastProbability: Readonly<Record<1 | 2 | 3, number>> = { 1: 0.1, 2: 0.15, 3: 0.15 };

/**
 * Spans that were not chosen but may yet be part of an attribution: the likeliest first, where nothing chosen
 * stands. Sources and cues come before contents, which would cover them.
 */
export function weakSpans(
  tokens: Tokens,
  candidates: readonly SpanCandidate[],
  chosen: readonly TokenRange[],
): SpanCandidate[] {
  const isTaken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of chosen) isTaken.fill(1, firstToken, endToken);
  const likely = poolTrimmed(tokens, candidates)
    .filter(({ role, probability }) => probability >= leastProbability[role])
    .sort(
      (a, b) =>
        Number(a.role === 3) - Number(b.role === 3) ||
        b.probability - a.probability ||
        a.firstToken - b.firstToken ||
        a.endToken - b.endToken,
    );
  return likely.filter(({ firstToken, endToken }) => {
    for (let token = firstToken; token < endToken; token++) if (isTaken[token]) return false;
    isTaken.fill(1, firstToken, endToken);
    return true;
  });
}
