import type { Document, TaggedSpan, TokenRange } from '../../document.js';

/** How far from missed content its cue and source may stand, in tokens. */
const reach = 40;

/**
 * Quotations that the rules found by a plain sign and the model did not: content that opens with a quotation mark
 * or with "that". What overlaps nothing the model chose is kept, with the cue and source that the same rule gave it.
 *
 * Both lists are in text order; so is the result.
 */
export function withMissedMarkedContent(
  document: Document,
  chosen: readonly TaggedSpan[],
  ruled: readonly TaggedSpan[],
): TaggedSpan[] {
  const isChosen = new Uint8Array(document.tokens.count);
  for (const { firstToken, endToken } of chosen) isChosen.fill(1, firstToken, endToken);
  const isFree = ({ firstToken, endToken }: TokenRange): boolean => {
    for (let token = firstToken; token < endToken; token++) if (isChosen[token]) return false;
    return true;
  };
  const opensStretch = new Set(
    document.stretches.filter(({ depth }) => depth === 0).map(({ firstToken }) => firstToken),
  );
  const hasPlainSign = ({ firstToken }: TokenRange): boolean =>
    opensStretch.has(firstToken) || document.words[firstToken] === 'that';
  const missed: TaggedSpan[] = [];
  ruled.forEach((content, index) => {
    if (content.role !== 'content' || !hasPlainSign(content) || !isFree(content)) return;
    missed.push(content);
    for (const other of neighbours(ruled, index, content)) {
      if (other.role !== 'content' && other.taggedBy === content.taggedBy && isFree(other))
        missed.push(other);
    }
  });
  return [...new Set([...chosen, ...missed])].sort(
    (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken,
  );
}

function neighbours(spans: readonly TaggedSpan[], index: number, content: TaggedSpan): TaggedSpan[] {
  const near: TaggedSpan[] = [];
  for (let before = index - 1; before >= 0 && content.firstToken - spans[before]!.endToken < reach; before--)
    near.push(spans[before]!);
  for (
    let after = index + 1;
    after < spans.length && spans[after]!.firstToken - content.endToken < reach;
    after++
  )
    near.push(spans[after]!);
  return near;
}
