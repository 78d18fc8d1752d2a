/**
 * Whom the input itself names as the speaker of a stretch: NITF's `<q quote-source="…">`. It outweighs every guess, and
 * gives way only to a name in the source.
 */
import type { Attribution, Document } from '../document.js';
import { countBefore } from '../span.js';
import type { QuoteHint } from '../types.js';

export interface QuoteHints {
  /** The last hint that shares a character with the attribution's content. */
  over(attribution: Attribution): QuoteHint | undefined;
}

export function readHints({ article, tokens }: Document): QuoteHints {
  const hints = [...(article.hints ?? [])].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    over({ content }) {
      if (hints.length === 0) return undefined;
      for (const { firstToken, endToken } of content) {
        const start = tokens.start[firstToken]!;
        const end = tokens.end[endToken - 1]!;
        const hint = hints[countBefore(hints.length, (at) => hints[at]!.start < end) - 1];
        if (hint && hint.end > start) return hint;
      }
      return undefined;
    },
  };
}
