/**
 * Cuts off what stands before and after the paragraphs of the article.
 *
 * Handles teasers and small print that share a box with the article but not its level; must not cut a page whose
 * paragraphs stand on many levels.
 */
import { isProse } from './box.js';
import type { Block, Box } from './box.js';
import { levelOf } from './main-level.js';
import type { Removals } from './removals.js';

/** Of the prose, how much must stand on the level for it to be the article's. */
const levelShare = 0.6;

export function keepToLevel(
  blocks: readonly Block[],
  mainLevel: Box | undefined,
  headline: string | undefined,
  removals: Removals,
): readonly Block[] {
  if (!mainLevel) return blocks;
  let total = 0;
  let onLevel = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    total += block.length;
    if (isOnLevel(block, mainLevel)) onLevel += block.length;
  }
  if (onLevel < total * levelShare) return blocks;
  const first = blocks.findIndex((block) => isOnLevel(block, mainLevel));
  const title = blocks.findIndex(({ letters }) => letters === headline);
  const last = blocks.findLastIndex((block) => isOnLevel(block, mainLevel));
  return blocks.filter((block, index) => {
    const isLead = index < first && index > title && isProse(block) && !block.box.hints.byline;
    const isWithin = (index >= first && index <= last) || isLead;
    if (!isWithin) removals.add(block, index < first ? 'before-text' : 'after-text');
    return isWithin;
  });
}

const partNames = new Set(['ul', 'ol', 'dl', 'blockquote', 'table', 'tbody']);

/** On the level, on one that looks the same, or in a list, quotation or table on it. */
function isOnLevel(block: Block, mainLevel: Box): boolean {
  let level = levelOf(block);
  while (level && partNames.has(level.element.name)) level = level.parent;
  if (!level) return false;
  return (
    level === mainLevel ||
    (level.element.name === mainLevel.element.name &&
      level.element.attributes['class'] !== undefined &&
      level.element.attributes['class'] === mainLevel.element.attributes['class'])
  );
}
