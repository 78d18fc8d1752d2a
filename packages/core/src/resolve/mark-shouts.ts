/**
 * Runs of capitals that are shouted words, as in "WE WERE NOT THERE WHEN THEY NEEDED US". Their capitals make no name.
 * Must not take "UN, EU and NATO", where the small word is written small.
 */
import { TokenKind } from '../document.js';
import { LetterCase } from './text-view.js';
import type { TextView } from './text-view.js';
import { isFunctionWord, sentenceOpeners } from './vocabulary.js';

const fewestWords = 4;
const fewestSmallWords = 2;

/** Marks them as what stands in headline case, where only names that the article has elsewhere count. */
export function markShouts({ document, words, letterCase, inHeadlineCase }: TextView): void {
  const { tokens, sentences } = document;
  for (const { firstToken, endToken } of sentences) {
    let start = firstToken;
    let wordCount = 0;
    let smallWords = 0;
    for (let token = firstToken; token <= endToken; token++) {
      const isWord = token < endToken && tokens.kind[token] === TokenKind.word;
      if (token < endToken && (!isWord || letterCase[token]! >= LetterCase.allCapitals)) {
        if (!isWord) continue;
        wordCount++;
        if (isFunctionWord(words[token]!) || sentenceOpeners.has(words[token]!)) smallWords++;
        continue;
      }
      if (wordCount >= fewestWords && smallWords >= fewestSmallWords) inHeadlineCase.fill(1, start, token);
      start = token + 1;
      wordCount = 0;
      smallWords = 0;
    }
  }
}
