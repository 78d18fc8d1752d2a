/** Leaves out of the chosen part of the page what is not the article: headings above link lists, scraps, boilerplate. */
import { isBoilerplate, isEndingHeading, isPictureLine } from './boilerplate.js';
import { enclosing, endsSentence, isHeading, isProse } from './box.js';
import type { Block, Box } from './box.js';
import { keepToLevel } from './keep-to-level.js';
import { levelOf } from './main-level.js';
import { isPostTime } from './page-lines.js';
import type { Removals } from './removals.js';

export interface FilterHints {
  /** Its letters. */
  readonly headline: string | undefined;
  readonly mainLevel: Box | undefined;
}

interface LineRule {
  readonly reason: string;
  readonly applies: (block: Block, hints: FilterHints) => boolean;
}

const listItems: ReadonlySet<string> = new Set(['li']);

/** Each alone suffices. */
const rules: readonly LineRule[] = [
  { reason: 'headline', applies: ({ letters }, { headline }) => letters === headline },
  { reason: 'boilerplate', applies: ({ text }) => isBoilerplate(text) },
  { reason: 'picture-credit', applies: ({ text }) => isPictureLine(text) },
  { reason: 'link', applies: ({ linkShare, length }) => linkShare > 0.85 && length < 250 },
  {
    reason: 'links',
    applies: (block) => block.linkShare > 0.5 && block.length < 120 && !isHeading(block) && !isItem(block),
  },
  { reason: 'scrap', applies: isScrap },
];

export function filterBlocks(chosen: readonly Block[], hints: FilterHints, removals: Removals): Block[] {
  const level = keepToLevel(chosen, hints.mainLevel, hints.headline, removals);
  const upToEnd = cutAtEnding(level, hints.mainLevel, removals);
  const kept = upToEnd.filter((block) => {
    const rule = rules.find(({ applies }) => applies(block, hints));
    if (rule) removals.add(block, rule.reason);
    return !rule;
  });
  return withoutLooseHeadings(trim(kept, removals), removals);
}

/** What is no heading must be short to end an article. */
const maxLooseEnding = 30;

/** "More stories" ends the article, if half the prose is above it and none of the article's level below. */
function cutAtEnding(blocks: readonly Block[], level: Box | undefined, removals: Removals): readonly Block[] {
  const total = blocks.reduce((sum, block) => sum + proseLength(block), 0);
  const lastOnLevel = blocks.findLastIndex((block) => isProse(block) && levelOf(block) === level);
  let above = 0;
  for (const [index, block] of blocks.entries()) {
    const isCandidate = above > total / 2 && index > lastOnLevel;
    if (isCandidate && (isHeading(block) || block.length < maxLooseEnding) && isEndingHeading(block.text)) {
      for (const after of blocks.slice(index)) removals.add(after, 'after-ending');
      return blocks.slice(0, index);
    }
    above += proseLength(block);
  }
  return blocks;
}

function proseLength(block: Block): number {
  return isProse(block) ? block.length : 0;
}

function isScrap(block: Block, { mainLevel }: FilterHints): boolean {
  if (block.boldShare > 0.9 || levelOf(block) === mainLevel || isPostTime(block)) return false;
  if (isProse(block) || isHeading(block) || isItem(block) || endsSentence(block.text)) return false;
  return block.text.split(' ', 4).length < 4;
}

function isItem({ box }: Block): boolean {
  return enclosing(box, listItems) !== undefined || box.element.name === 'tr';
}

/** An article begins and ends with prose, or with a sentence. */
function trim(blocks: readonly Block[], removals: Removals): Block[] {
  const isText = (block: Block): boolean =>
    isProse(block) ||
    (!isHeading(block) && endsSentence(block.text) && (block.length > 25 || block.box.element.name === 'p'));
  const first = blocks.findIndex(isText);
  if (first < 0) {
    for (const block of blocks) removals.add(block, 'no-prose');
    return [];
  }
  const last = blocks.findLastIndex((block) => isText(block) || isItem(block));
  return blocks.filter((block, index) => {
    const isWithin = index >= first && index <= last;
    if (!isWithin) removals.add(block, index < first ? 'before-text' : 'after-text');
    return isWithin;
  });
}

/** A heading with nothing under it headed something that was left out. */
function withoutLooseHeadings(blocks: readonly Block[], removals: Removals): Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    const isLoose =
      isHeading(block) && (next === undefined || (isHeading(next) && rankOf(next) <= rankOf(block)));
    if (isLoose) removals.add(block, 'loose-heading');
    return !isLoose;
  });
}

function rankOf({ box }: Block): number {
  return Number(box.element.name.slice(1));
}
