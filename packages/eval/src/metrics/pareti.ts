/**
 * The content metrics of Pareti and others, as QSample's `F1.java` computes them: marks kept, each contiguous piece of
 * content a span, and each span counted once.
 *
 * Strict: the same first and last token. Partial: each predicted span earns the share of itself that lies in gold
 * spans, each gold span the share of itself that lies in predicted ones. With a kind, precision looks at the predicted
 * spans of that kind against all gold, recall at the gold spans of that kind against all predicted.
 */
import type { QuoteKind } from '@inquit/core';
import type { TokenRange } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import { countShared } from '../annotations/pieces.js';
import type { Prf } from './prf.js';

interface ContentSpan extends TokenRange {
  readonly kind: QuoteKind;
}

export function paretiStrict(comparison: Comparison, kind?: QuoteKind): Prf {
  return score(comparison, kind, (span, others) =>
    others.some(({ firstToken, endToken }) => firstToken === span.firstToken && endToken === span.endToken)
      ? 1
      : 0,
  );
}

export function paretiPartial(comparison: Comparison, kind?: QuoteKind): Prf {
  return score(
    comparison,
    kind,
    (span, others) => countShared([span], others) / (span.endToken - span.firstToken),
  );
}

function score(
  { gold, predicted }: Comparison,
  kind: QuoteKind | undefined,
  earns: (span: ContentSpan, others: readonly ContentSpan[]) => number,
): Prf {
  const goldSpans = spansOf(gold);
  const predictedSpans = spansOf(predicted);
  const ofKind = (spans: readonly ContentSpan[]): readonly ContentSpan[] =>
    kind === undefined ? spans : spans.filter((span) => span.kind === kind);
  const sum = (spans: readonly ContentSpan[], others: readonly ContentSpan[]): number =>
    ofKind(spans).reduce((total, span) => total + earns(span, others), 0);
  return {
    predicted: ofKind(predictedSpans).length,
    gold: ofKind(goldSpans).length,
    correctPredicted: sum(predictedSpans, goldSpans),
    correctGold: sum(goldSpans, predictedSpans),
  };
}

function spansOf(annotations: readonly Annotation[]): ContentSpan[] {
  const spans = new Map<string, ContentSpan>();
  for (const { asWritten, kind } of annotations)
    for (const { firstToken, endToken } of asWritten.content) {
      const key = `${firstToken}-${endToken}`;
      if (!spans.has(key)) spans.set(key, { firstToken, endToken, kind });
    }
  return [...spans.values()];
}
