import type { Document } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import { pairByContent } from './pair-by-content.js';
import { hasSpeechCue } from './speech-cue.js';

export const sliceNames = ['all', 'direct', 'indirect', 'mixed', 'quoted', 'speech'] as const;
export type SliceName = (typeof sliceNames)[number];

const belongs: Readonly<Record<SliceName, (document: Document, annotation: Annotation) => boolean>> = {
  all: () => true,
  direct: (_, { kind }) => kind === 'direct',
  indirect: (_, { kind }) => kind === 'indirect',
  mixed: (_, { kind }) => kind === 'mixed',
  quoted: (_, { kind }) => kind !== 'indirect',
  speech: hasSpeechCue,
};

/**
 * The part of a comparison that concerns one slice. The gold decides: a prediction whose content pairs with a gold
 * attribution is in the slice if that one is. One that pairs with none is in the slice if it looks so itself.
 */
export function slice<Gold extends Annotation, Prediction extends Annotation, Rest>(
  comparison: Comparison<Gold, Prediction> & Rest,
  name: SliceName,
): Comparison<Gold, Prediction> & Rest {
  if (name === 'all') return comparison;
  const isIn = (annotation: Annotation): boolean => belongs[name](comparison.document, annotation);
  const partners = new Map<Annotation, Annotation>(
    pairByContent(comparison.gold, comparison.predicted).map(({ gold, prediction }) => [prediction, gold]),
  );
  return {
    ...comparison,
    gold: comparison.gold.filter(isIn),
    predicted: comparison.predicted.filter((prediction) => isIn(partners.get(prediction) ?? prediction)),
  };
}
