import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import { makePrf } from './prf.js';
import type { Prf } from './prf.js';

/** Attributions that are right in every piece of source, cue and content. Each gold one is found at most once. */
export function tripleExact({ gold, predicted }: Comparison): Prf {
  const open = new Map<string, number>();
  for (const item of gold) open.set(keyOf(item), (open.get(keyOf(item)) ?? 0) + 1);
  let correct = 0;
  for (const prediction of predicted) {
    const left = open.get(keyOf(prediction)) ?? 0;
    if (left === 0) continue;
    open.set(keyOf(prediction), left - 1);
    correct++;
  }
  return makePrf(correct, predicted.length, gold.length);
}

function keyOf({ source, cue, content }: Annotation): string {
  return [source, cue, content]
    .map((pieces) => pieces.map(({ firstToken, endToken }) => `${firstToken}-${endToken}`).join(' '))
    .join('|');
}
