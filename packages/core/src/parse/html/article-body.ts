/**
 * Lets the `articleBody` of the page's own data decide which paragraphs of the page are the article.
 *
 * Handles data that repeats the page's paragraphs, glued together or not; must not take their text from the data where
 * the page has them, for the data has lost their borders.
 */
import { isHeading } from './box.js';
import type { Block } from './box.js';
import { lettersOf } from './letters.js';
import type { Removals } from './removals.js';

/** Shorter ones are teasers. */
const minLetters = 200;
/** Of the data's letters, how many the page must have for its paragraphs to be the text. */
const enoughShare = 0.8;
/** With fewer than this the page does not have the text. */
const missingShare = 0.35;

export type Arbitration = { readonly kept: readonly Block[] } | { readonly isTextMissing: true };

export function arbitrate(
  blocks: readonly Block[],
  kept: readonly Block[],
  articleBody: string,
  removals: Removals,
): Arbitration {
  const letters = lettersOf(articleBody);
  if (letters.length <= minLetters) return { kept };
  const keptLength = totalLetters(kept);
  const inBody = blocks.filter((block) => block.letters.length > 1 && letters.includes(block.letters));
  if (totalLetters(inBody) <= letters.length * enoughShare) {
    const isMissing =
      letters.length > 300 &&
      letters.length > 1.5 * keptLength &&
      totalLetters(inBody) <= letters.length * missingShare;
    return isMissing ? { isTextMissing: true } : { kept };
  }
  // Much more on the page than in the data: the data is a part of it only.
  if (keptLength >= letters.length * 1.6) return { kept };
  const keptBlocks = new Set(kept);
  const confirmed = new Set(confirmedBlocks(inBody, keptBlocks));
  const first = blocks.findIndex((block) => confirmed.has(block));
  const last = blocks.findLastIndex((block) => confirmed.has(block));
  return {
    kept: blocks.filter((block, index) => {
      const isBetween = index > first && index < last && keptBlocks.has(block) && isHeading(block);
      const isKept = confirmed.has(block) || isBetween;
      if (!isKept && keptBlocks.has(block)) removals.add(block, 'not-in-article-body');
      return isKept;
    }),
  };
}

/** Each long text once; short ones, which may be anywhere, only where they were kept before. */
function confirmedBlocks(inBody: readonly Block[], kept: ReadonlySet<Block>): Block[] {
  const seen = new Set<string>();
  return inBody.filter((block) => {
    if (block.length < 40 && !kept.has(block)) return false;
    if (block.letters.length > 30 && seen.has(block.letters)) return false;
    seen.add(block.letters);
    return true;
  });
}

function totalLetters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { letters }) => sum + letters.length, 0);
}
