import { extractQuotes } from '@inquit/core';
import type { Quote } from '@inquit/core';

import type { PredictedQuote, System } from './system.js';

/** The hand-written rules: the whole pipeline of core without a model. */
export const rules: System = {
  name: 'rules',
  findsSources: true,
  extract: (article, scope) =>
    extractQuotes(article, { scope })
      .quotes.filter((quote) => quote.within === undefined)
      .map(toPredicted),
};

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
