/**
 * Finds the box right in which the most paragraphs stand.
 *
 * Handles an article whose paragraphs are siblings, whatever the boxes around them are called; must not take comments
 * or teasers for it, which have a box each.
 */
import { isProse } from './box.js';
import type { Block, Box } from './box.js';

/** Elements that are paragraphs themselves: their siblings count, not their insides. */
const paragraphNames = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'tr']);

/** A paragraph speaks for the box around it, and half as loudly for the next. */
export function findMainLevel(blocks: readonly Block[]): Box | undefined {
  const scores = new Map<Box, number>();
  const elsewhere = new Map<Box, boolean>();
  let best: Box | undefined;
  const add = (box: Box | undefined, score: number): void => {
    if (!box) return;
    const sum = (scores.get(box) ?? 0) + score;
    scores.set(box, sum);
    if (sum > (best ? scores.get(best)! : 0)) best = box;
  };
  for (const block of blocks) {
    if (!isProse(block) || isElsewhere(block.box, elsewhere)) continue;
    const level = levelOf(block);
    add(level, block.length);
    add(level?.parent, block.length / 2);
  }
  return best;
}

export function levelOf({ box }: Block): Box | undefined {
  return paragraphNames.has(box.element.name) ? box.parent : box;
}

const elsewhereNames = new Set(['nav', 'footer', 'aside', 'figure', 'dialog']);

/** In a part of the page that never holds the article. Known boxes are remembered, so that no chain is climbed twice. */
function isElsewhere(box: Box, known: Map<Box, boolean>): boolean {
  const climbed: Box[] = [];
  let each: Box | undefined = box;
  let result = false;
  for (; each !== undefined; each = each.parent) {
    const before = known.get(each);
    climbed.push(each);
    if (before !== undefined || elsewhereNames.has(each.element.name) || isNever(each)) {
      result = before ?? true;
      break;
    }
  }
  for (const one of climbed) known.set(one, result);
  return result;
}

function isNever({ element, hints }: Box): boolean {
  return hints.never !== undefined && element.name !== 'body' && element.name !== 'html';
}
