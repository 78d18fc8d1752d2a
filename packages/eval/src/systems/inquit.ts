import { extractQuotes } from '@inquit/core';
import type { ExtractOptions, Quote } from '@inquit/core';

import type { PredictedQuote, System } from './system.js';

/** The hand-written rules: the whole pipeline of core without a model. */
export const rules: System = pipeline('rules', { model: null });

/** The pipeline as users get it, with the trained model. */
export const inquit: System = pipeline('inquit', {});

function pipeline(name: string, options: ExtractOptions): System {
  return {
    name,
    findsSources: true,
    extract: (article, scope) =>
      extractQuotes(article, { ...options, scope })
        .quotes.filter((quote) => quote.within === undefined)
        .map(toPredicted),
  };
}

function toPredicted(quote: Quote): PredictedQuote {
  const { kind, source, cue, content, speakers, confidence, evidence } = quote;
  return {
    kind,
    source: source ? [source] : [],
    cue: cue ? [cue] : [],
    content,
    speakers: speakers.map(({ name }) => name),
    confidence,
    evidence,
  };
}
