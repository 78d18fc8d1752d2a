import { segment } from '@inquit/core/internal';
import type { Document } from '@inquit/core/internal';

import type { Attributed, GoldAttribution, Range, Sample } from '../corpora/sample.js';
import type { PredictedQuote } from '../systems/system.js';
import { annotate } from './annotation.js';
import type { Annotation } from './annotation.js';

/** Two readings of one article: what every metric takes. */
export interface Comparison<
  GoldAnnotation extends Annotation = Annotation,
  Prediction extends Annotation = Annotation,
> {
  readonly document: Document;
  readonly gold: readonly GoldAnnotation[];
  readonly predicted: readonly Prediction[];
}

/** A gold attribution with what the corpus says of it. */
export interface GoldAnnotation extends Annotation {
  readonly origin: GoldAttribution;
}

/** A predicted attribution with what the system says of it. */
export interface Prediction extends Annotation {
  readonly origin: PredictedQuote;
}

/** A system's reading of a sample against the gold. */
export interface Judged extends Comparison<GoldAnnotation, Prediction> {
  readonly id: string;
  readonly notQuotations: readonly Range[];
}

export function judge(sample: Sample, predicted: readonly PredictedQuote[]): Judged {
  const document = segment(sample.article);
  return {
    id: sample.id,
    document,
    gold: sample.gold.attributions
      .map((origin) => ({ ...annotate(document, origin, origin.kind), origin }))
      .filter(({ content }) => content.length > 0),
    predicted: predicted.map((origin) => ({ ...annotate(document, origin, origin.kind), origin })),
    notQuotations: sample.gold.notQuotations,
  };
}

/** Every annotator of a sample against every other, each once as gold and once as prediction. */
export function comparePeople(sample: Sample): Comparison[] {
  const document = segment(sample.article);
  const readings = [sample.gold.attributions, ...sample.gold.others.map((other) => other.attributions)].map(
    (attributions: readonly Attributed[]) => attributions.map((attributed) => annotate(document, attributed)),
  );
  return readings.flatMap((gold, index) =>
    readings
      .filter((_, other) => other !== index)
      .map((predicted): Comparison => ({ document, gold, predicted })),
  );
}
