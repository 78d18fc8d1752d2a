import { cleanText } from '../html-paragraphs.js';
import { countItems, sharedCount } from './count-items.js';
import { pageScore } from './page-f1.js';
import type { PageScore } from './page-f1.js';

/** Paragraphs that are the same to the letter, white space aside. */
export function paragraphScore(gold: readonly string[], predicted: readonly string[]): PageScore {
  const shared = sharedCount(countItems(gold.map(cleanText)), countItems(predicted.map(cleanText)));
  return pageScore(shared, predicted.length, gold.length);
}
