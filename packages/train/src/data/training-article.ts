import type { Document } from '@inquit/core/internal';

import { segment } from '@inquit/core/internal';

// The reader of the corpus is the one that measures with it: offsets and paragraphs are then the same.
import { readBrat } from '../../../eval/src/corpora/brat.js';
import { readPolnear } from '../../../eval/src/corpora/polnear.js';
import type { Attributed, Sample } from '../../../eval/src/corpora/sample.js';

/** An article cut into tokens, with what people found in it. */
export interface TrainingArticle {
  readonly id: string;
  readonly document: Document;
  readonly attributions: readonly Attributed[];
}

/** PolNeAR as JSON lines, or folders of brat standoff as its authors publish it. */
export type CorpusPlace =
  { readonly jsonLines: string } | { readonly bratTexts: string; readonly bratAnnotations: string };

export function readTrainingArticles(place: CorpusPlace): TrainingArticle[] {
  const samples =
    'jsonLines' in place ? readPolnear(place.jsonLines) : readBrat(place.bratTexts, place.bratAnnotations);
  return samples.map(toTrainingArticle);
}

export function toTrainingArticle({ id, article, gold }: Sample): TrainingArticle {
  return { id, document: segment(article), attributions: gold.attributions };
}
