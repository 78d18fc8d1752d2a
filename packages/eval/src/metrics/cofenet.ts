/**
 * CofeNet's unit: one paragraph at a time, marks kept, each contiguous fragment of a role one item, so that content
 * over two paragraphs is two items. Exact: the same first and last token; begin: the same first token. In our own
 * tokens, not CofeNet's.
 */
import type { Document, Role, TokenRange } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import type { Prf } from './prf.js';

export type CofenetMatch = 'exact' | 'begin';

export function cofenet({ document, gold, predicted }: Comparison, role: Role, match: CofenetMatch): Prf {
  const wanted = fragmentsOf(document, gold, role);
  const found = fragmentsOf(document, predicted, role);
  const keyOf = ({ firstToken, endToken }: TokenRange): string =>
    match === 'exact' ? `${firstToken}-${endToken}` : `${firstToken}`;
  const wantedKeys = new Set(wanted.map(keyOf));
  const foundKeys = new Set(found.map(keyOf));
  return {
    predicted: found.length,
    gold: wanted.length,
    correctPredicted: found.filter((fragment) => wantedKeys.has(keyOf(fragment))).length,
    correctGold: wanted.filter((fragment) => foundKeys.has(keyOf(fragment))).length,
  };
}

function fragmentsOf(document: Document, annotations: readonly Annotation[], role: Role): TokenRange[] {
  const fragments = new Map<string, TokenRange>();
  for (const { asWritten } of annotations)
    for (const piece of asWritten[role])
      for (const fragment of cutAtParagraphs(document, piece))
        fragments.set(`${fragment.firstToken}-${fragment.endToken}`, fragment);
  return [...fragments.values()];
}

function cutAtParagraphs({ paragraphs }: Document, piece: TokenRange): TokenRange[] {
  return paragraphs
    .filter(({ firstToken, endToken }) => firstToken < piece.endToken && piece.firstToken < endToken)
    .map(({ firstToken, endToken }) => ({
      firstToken: Math.max(firstToken, piece.firstToken),
      endToken: Math.min(endToken, piece.endToken),
    }));
}
