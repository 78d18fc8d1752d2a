import type { Annotation } from '../annotations/annotation.js';
import { jaccard } from '../annotations/pieces.js';

export interface Pair<Gold, Prediction> {
  readonly gold: Gold;
  readonly prediction: Prediction;
}

const leastJaccard = 0.5;

/**
 * Pairs gold with predictions one to one whose contents share at least half of their tokens: the most alike first,
 * then the earlier in the text. Where neither side overlaps itself, as in PolNeAR, an item has two partners only if
 * both have exactly half, so that no other pairing would find more.
 */
export function pairByContent<Gold extends Annotation, Prediction extends Annotation>(
  gold: readonly Gold[],
  predicted: readonly Prediction[],
): Pair<Gold, Prediction>[] {
  const candidates = gold.flatMap((goldItem, goldIndex) =>
    predicted.map((prediction, predictedIndex) => ({
      gold: goldItem,
      prediction,
      goldIndex,
      predictedIndex,
      likeness: jaccard(goldItem.content, prediction.content),
    })),
  );
  const taken = { gold: new Set<number>(), predicted: new Set<number>() };
  return candidates
    .filter(({ likeness }) => likeness >= leastJaccard)
    .sort(
      (a, b) => b.likeness - a.likeness || a.goldIndex - b.goldIndex || a.predictedIndex - b.predictedIndex,
    )
    .filter(({ goldIndex, predictedIndex }) => {
      if (taken.gold.has(goldIndex) || taken.predicted.has(predictedIndex)) return false;
      taken.gold.add(goldIndex);
      taken.predicted.add(predictedIndex);
      return true;
    })
    .map(({ gold: goldItem, prediction }) => ({ gold: goldItem, prediction }));
}
