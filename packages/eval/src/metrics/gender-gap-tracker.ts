/**
 * The metric of the Gender Gap Tracker, as its `evaluate_quotes.py` computes it.
 *
 * A quotation there is one stretch of characters. A gold quotation is found if more than 30 % (or 80 %) of its
 * characters lie in one predicted quotation; in text order, each takes the prediction that covers most of it and
 * that no earlier one took. Predictions that are too long are not punished. Discontinuous content is the stretch
 * from its first character to its last, as there.
 */
import type { TokenRange } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import type { Range } from '../corpora/sample.js';
import { makePrf } from './prf.js';
import type { Prf } from './prf.js';
import { shareOf } from './share.js';
import type { Share } from './share.js';

export function trackerQuotes(comparison: Comparison, threshold: number): Prf {
  const { gold, predicted } = comparison;
  return makePrf(matchInOrder(comparison, threshold).length, predicted.length, gold.length);
}

/** Of the quotations found, those whose speaker spans share a character. */
export function trackerSpeakers(comparison: Comparison, threshold: number): Share {
  return shareOf(matchInOrder(comparison, threshold), ([item, prediction]) => {
    const wanted = stretchOf(comparison, item.asWritten.source);
    const found = stretchOf(comparison, prediction.asWritten.source);
    return wanted !== undefined && found !== undefined && overlap(wanted, found) > 0;
  });
}

/** Of the quotations found, those whose verbs are the same string, case aside. */
export function trackerVerbs(comparison: Comparison, threshold: number): Share {
  return shareOf(
    matchInOrder(comparison, threshold),
    ([item, prediction]) =>
      textOf(comparison, item.asWritten.cue) === textOf(comparison, prediction.asWritten.cue),
  );
}

function matchInOrder(comparison: Comparison, threshold: number): [Annotation, Annotation][] {
  const contents = comparison.predicted.map(({ asWritten }) => stretchOf(comparison, asWritten.content)!);
  const taken = new Set<number>();
  const matches: [Annotation, Annotation][] = [];
  for (const item of comparison.gold) {
    const wanted = stretchOf(comparison, item.asWritten.content)!;
    let best: { readonly index: number; readonly share: number } | undefined;
    contents.forEach((content, index) => {
      const share = overlap(wanted, content) / (wanted.end - wanted.start);
      if (!taken.has(index) && share > threshold && share > (best?.share ?? 0)) best = { index, share };
    });
    if (!best) continue;
    taken.add(best.index);
    matches.push([item, comparison.predicted[best.index]!]);
  }
  return matches;
}

function stretchOf({ document }: Comparison, pieces: readonly TokenRange[]): Range | undefined {
  if (pieces.length === 0) return undefined;
  const { start, end } = document.tokens;
  return { start: start[pieces[0]!.firstToken]!, end: end[pieces.at(-1)!.endToken - 1]! };
}

function textOf(comparison: Comparison, pieces: readonly TokenRange[]): string {
  const stretch = stretchOf(comparison, pieces);
  return stretch ? comparison.document.article.text.slice(stretch.start, stretch.end).toLowerCase() : '';
}

function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
