import { countBefore, TokenKind } from '@inquit/core/internal';
import type { TokenRange, Tokens } from '@inquit/core/internal';

import type { Range } from '../corpora/sample.js';

/** The tokens that ranges of the text touch; pieces with no token between them are one. */
export function rangesToTokens(tokens: Tokens, ranges: readonly Range[]): TokenRange[] {
  return mergePieces(
    ranges.map(({ start, end }) => ({
      firstToken: countBefore(tokens.count, (token) => tokens.end[token]! <= start),
      endToken: countBefore(tokens.count, (token) => tokens.start[token]! < end),
    })),
  );
}

/** In order, empty ones left out, those that touch or overlap joined. */
export function mergePieces(pieces: readonly TokenRange[]): TokenRange[] {
  const merged: TokenRange[] = [];
  for (const piece of [...pieces].sort((a, b) => a.firstToken - b.firstToken)) {
    const last = merged.at(-1);
    if (piece.endToken <= piece.firstToken) continue;
    if (last && piece.firstToken <= last.endToken) {
      const endToken = Math.max(last.endToken, piece.endToken);
      merged[merged.length - 1] = { firstToken: last.firstToken, endToken };
    } else merged.push({ firstToken: piece.firstToken, endToken: piece.endToken });
  }
  return merged;
}

/** Without punctuation at its edges; a piece of punctuation alone, such as a colon that is a cue, stays. */
export function trimPiece(tokens: Tokens, piece: TokenRange): TokenRange {
  let { firstToken, endToken } = piece;
  while (firstToken < endToken && tokens.kind[firstToken] === TokenKind.punctuation) firstToken++;
  while (endToken > firstToken && tokens.kind[endToken - 1] === TokenKind.punctuation) endToken--;
  return firstToken < endToken ? { firstToken, endToken } : piece;
}

export function countTokens(pieces: readonly TokenRange[]): number {
  return pieces.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
}

/** Tokens that two lists of pieces share; both in order and apart. */
export function countShared(some: readonly TokenRange[], others: readonly TokenRange[]): number {
  let shared = 0;
  for (const a of some) {
    for (const b of others) {
      const overlap = Math.min(a.endToken, b.endToken) - Math.max(a.firstToken, b.firstToken);
      if (overlap > 0) shared += overlap;
    }
  }
  return shared;
}

/** Shared tokens over all tokens of both; 0 for two empty lists. */
export function jaccard(some: readonly TokenRange[], others: readonly TokenRange[]): number {
  const shared = countShared(some, others);
  const all = countTokens(some) + countTokens(others) - shared;
  return all === 0 ? 0 : shared / all;
}

export function samePieces(some: readonly TokenRange[], others: readonly TokenRange[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ firstToken, endToken }, index) =>
        firstToken === others[index]!.firstToken && endToken === others[index]!.endToken,
    )
  );
}
