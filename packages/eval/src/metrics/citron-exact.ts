/**
 * The exact metrics of Citron (BBC), as its `metrics.py` computes them, in our tokens and with all marks kept.
 *
 * Cue: the same span. Source, content: the *lists* of spans are the same and the cues overlap, where spans that only
 * touch overlap as well. Whole quote: cue, sources and contents the same. Any number of predictions may match one
 * gold quotation, so correct predictions and correct gold are counted apart.
 */
import type { TokenRange } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import { samePieces } from '../annotations/pieces.js';
import type { Prf } from './prf.js';

export type CitronPart = 'cue' | 'source' | 'content' | 'whole';

/** Citron has no quotation without a cue: such ones match nothing. */
export function citronExact({ gold, predicted }: Comparison, part: CitronPart): Prf {
  const matches = matchers[part];
  return {
    predicted: predicted.length,
    gold: gold.length,
    correctPredicted: predicted.filter((prediction) => gold.some((item) => matches(prediction, item))).length,
    correctGold: gold.filter((item) => predicted.some((prediction) => matches(prediction, item))).length,
  };
}

const matchers: Readonly<Record<CitronPart, (a: Annotation, b: Annotation) => boolean>> = {
  cue: sameCue,
  source: (a, b) => cuesMeet(a, b) && samePieces(a.asWritten.source, b.asWritten.source),
  content: (a, b) => cuesMeet(a, b) && samePieces(a.asWritten.content, b.asWritten.content),
  whole: (a, b) =>
    sameCue(a, b) &&
    samePieces(a.asWritten.source, b.asWritten.source) &&
    samePieces(a.asWritten.content, b.asWritten.content),
};

function sameCue(a: Annotation, b: Annotation): boolean {
  return a.asWritten.cue.length > 0 && samePieces(a.asWritten.cue, b.asWritten.cue);
}

function cuesMeet(a: Annotation, b: Annotation): boolean {
  return a.asWritten.cue.some((one) => b.asWritten.cue.some((other) => meet(one, other)));
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.firstToken <= b.endToken && b.firstToken <= a.endToken;
}
