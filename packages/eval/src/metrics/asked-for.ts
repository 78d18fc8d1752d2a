import type { TokenRange } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { GoldAnnotation, Judged } from '../annotations/comparison.js';
import { countShared, countTokens } from '../annotations/pieces.js';
import { pairByContent } from './pair-by-content.js';

/**
 * Tells which predictions count. Two sorts are neither asked for nor punished: those that mostly lie in gold a careful
 * reader could disagree about, and quotations nested in gold, whose cue and content both lie inside the content of
 * one gold quotation.
 */
export function contentIsAskedFor({ gold, predicted }: Judged): (prediction: Annotation) => boolean {
  const sure = gold.filter(({ origin }) => origin.isSure);
  const unsure = gold.filter(({ origin }) => !origin.isSure);
  const paired = new Set<Annotation>(pairByContent(sure, predicted).map(({ prediction }) => prediction));
  return (prediction) =>
    paired.has(prediction) ||
    !(liesMostlyIn(prediction, unsure) || gold.some((item) => isNested(prediction, item)));
}

/** The comparison without what is neither asked for nor punished. */
export function onlyAskedFor(judged: Judged): Judged {
  return {
    ...judged,
    gold: judged.gold.filter(({ origin }) => origin.isSure),
    predicted: judged.predicted.filter(contentIsAskedFor(judged)),
  };
}

/** Whether at least half of the content lies in the contents of these. */
export function liesMostlyIn({ content }: Annotation, gold: readonly GoldAnnotation[]): boolean {
  const inside = gold.reduce((sum, item) => sum + countShared(content, item.content), 0);
  return inside * 2 >= countTokens(content);
}

function isNested({ content, cue }: Annotation, outer: GoldAnnotation): boolean {
  const isInside = (pieces: readonly TokenRange[]): boolean =>
    pieces.length > 0 && countShared(pieces, outer.asWritten.content) === countTokens(pieces);
  return isInside(content) && isInside(cue);
}
