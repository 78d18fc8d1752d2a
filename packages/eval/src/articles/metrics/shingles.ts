import { countItems, sharedCount } from './count-items.js';
import { pageScore } from './page-f1.js';
import type { PageScore } from './page-f1.js';

const shingleLength = 4;

/** Runs of four words in common, as in the article extraction benchmark of Scrapinghub (`evaluate.py`). */
export function shingleScore(gold: readonly string[], predicted: readonly string[]): PageScore {
  const goldShingles = shingles(words(gold.join('\n')));
  const predictedShingles = shingles(words(predicted.join('\n')));
  const shared = sharedCount(countItems(goldShingles), countItems(predictedShingles));
  return pageScore(shared, predictedShingles.length, goldShingles.length);
}

/** Single words in common, lower case, as in WCXB's own script. */
export function wordScore(gold: readonly string[], predicted: readonly string[]): PageScore {
  const goldWords = words(gold.join('\n').toLowerCase());
  const predictedWords = words(predicted.join('\n').toLowerCase());
  const shared = sharedCount(countItems(goldWords), countItems(predictedWords));
  return pageScore(shared, predictedWords.length, goldWords.length);
}

export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(tokens: readonly string[]): string[] {
  const found: string[] = [];
  const last = Math.max(1, tokens.length - shingleLength + 1);
  for (let start = 0; start < last && start < tokens.length; start++)
    found.push(tokens.slice(start, start + shingleLength).join('\u0001'));
  return found;
}
