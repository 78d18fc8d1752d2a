import type { QuoteKind } from '@inquit/core';

import { articleOfText } from './article-of-text.js';
import { readJsonLines } from './json-lines.js';
import { pairsToRanges } from './pairs-to-ranges.js';
import type { OffsetPairs } from './pairs-to-ranges.js';
import type { Sample } from './sample.js';

interface NewsRecord {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly kind: QuoteKind;
    readonly source: OffsetPairs;
    readonly cue: OffsetPairs;
    readonly content: OffsetPairs;
    readonly speakers: readonly string[];
    readonly sure: boolean;
  }[];
  readonly not: OffsetPairs;
}

/** Reads annotated news pages: all reported speech, with speakers. */
export function readNewsSpeech(file: string, limit = Infinity): Sample[] {
  return readJsonLines<NewsRecord>(file)
    .slice(0, limit)
    .map(({ id, text, quotes, not }) => ({
      id,
      article: articleOfText(text),
      gold: {
        attributions: quotes.map(({ kind, source, cue, content, speakers, sure }, index) => ({
          id: `Q${index + 1}`,
          kind,
          source: pairsToRanges(source),
          cue: pairsToRanges(cue),
          content: pairsToRanges(content),
          isSure: sure,
          speakers: speakers.map((name) => ({ name, aliases: [] })),
        })),
        others: [],
        notQuotations: pairsToRanges(not),
      },
    }));
}
