import type { Article, Evidence, QuoteKind, Scope } from '@inquit/core';

import type { Attributed } from '../corpora/sample.js';

/** A quotation as a system found it. */
export interface PredictedQuote extends Attributed {
  readonly kind: QuoteKind;
  /** Names; empty where the system does not know, or does not say. */
  readonly speakers: readonly string[];
  readonly confidence?: number;
  readonly evidence?: Evidence;
}

/** Anything that finds quotations. The corpora hold outermost quotations only, so nested ones are left out. */
export interface System {
  readonly name: string;
  /** Whether it names sources and cues, or content alone. */
  readonly findsSources: boolean;
  extract(article: Article, scope: Scope): readonly PredictedQuote[];
}
