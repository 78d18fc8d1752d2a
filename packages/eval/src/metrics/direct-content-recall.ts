import type { Comparison } from '../annotations/comparison.js';
import { pairByContent } from './pair-by-content.js';
import { shareOf } from './share.js';
import type { Share } from './share.js';

/** Of the gold attributions whose content is all in quotation marks, those whose content was found. */
export function directContentRecall({ gold, predicted }: Comparison): Share {
  const found = new Set(pairByContent(gold, predicted).map((pair) => pair.gold));
  return shareOf(
    gold.filter(({ kind }) => kind === 'direct'),
    (item) => found.has(item),
  );
}
