import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import { countShared } from '../annotations/pieces.js';
import { pairByContent } from './pair-by-content.js';
import { makePrf } from './prf.js';
import type { Prf } from './prf.js';
import { shareOf } from './share.js';
import type { Share } from './share.js';

/** Attributions whose content was found: paired one to one by a token Jaccard of at least a half. */
export function contentOverlap({ gold, predicted }: Comparison): Prf {
  return makePrf(pairByContent(gold, predicted).length, predicted.length, gold.length);
}

/** The same, and the source is right too. */
export function contentOverlapWithSource({ gold, predicted }: Comparison): Prf {
  const pairs = pairByContent(gold, predicted).filter(({ gold: item, prediction }) =>
    sameSource(item, prediction),
  );
  return makePrf(pairs.length, predicted.length, gold.length);
}

/** Of the attributions whose content was found, those whose source is right. */
export function sourceWhereContentFound({ gold, predicted }: Comparison): Share {
  return shareOf(pairByContent(gold, predicted), ({ gold: item, prediction }) =>
    sameSource(item, prediction),
  );
}

/** The source spans overlap, or neither has one. */
export function sameSource(a: Annotation, b: Annotation): boolean {
  if (a.source.length === 0 || b.source.length === 0) return a.source.length === b.source.length;
  return countShared(a.source, b.source) > 0;
}
