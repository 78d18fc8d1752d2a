import { segment, TokenKind } from '@inquit/core/internal';
import type { Document, TokenRange } from '@inquit/core/internal';

import type { System } from './system.js';

const leastWords = 3;

/** The baseline that needs no grammar: every stretch in quotation marks of three words or more. */
export const marksOnly: System = {
  name: 'marks only',
  findsSources: false,
  extract(article) {
    const document = segment(article);
    return document.stretches
      .filter((stretch) => stretch.depth === 0 && countWords(document, stretch) >= leastWords)
      .map(({ firstToken, endToken }) => ({
        source: [],
        cue: [],
        content: [{ start: document.tokens.start[firstToken]!, end: document.tokens.end[endToken - 1]! }],
        kind: 'direct',
        speakers: [],
      }));
  },
};

function countWords({ tokens }: Document, { firstToken, endToken }: TokenRange): number {
  let words = 0;
  for (let token = firstToken; token < endToken; token++)
    if (tokens.kind[token] !== TokenKind.punctuation) words++;
  return words;
}
