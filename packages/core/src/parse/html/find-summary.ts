/**
 * The summary under the headline, which often stands outside the part of the page that holds the text.
 *
 * Handles a sentence between headline and text that the page's description repeats, or whose class name says what it
 * is; must not take the teaser of another article for it, or a sentence that the text begins with.
 */
import { endsSentence, isHeading } from './box.js';
import type { Block } from './box.js';
import { lettersOf } from './letters.js';
import { findElement } from './tree.js';
import type { HtmlElement } from './tree.js';

const minLength = 40;
const maxLength = 1200;
/** How far above the text a summary may stand, in blocks. */
const reach = 40;

export interface SummaryHints {
  /** The headline's letters. */
  readonly headline: string | undefined;
  /** Letters of the page's descriptions. */
  readonly descriptions: readonly string[];
}

export function findSummary(
  blocks: readonly Block[],
  kept: readonly Block[],
  { headline, descriptions }: SummaryHints,
): Block[] {
  const [firstKept] = kept;
  if (!firstKept) return [];
  const end = firstKept.index;
  const title = blocks.slice(0, end).findLastIndex(({ letters }) => letters === headline);
  const from = Math.max(title + 1, end - reach);
  const opening = kept.slice(0, 3).map(({ letters }) => letters);
  const isNew = ({ letters }: Block): boolean =>
    letters !== headline && !opening.some((text) => text.includes(letters));
  const between = blocks.slice(from, end).filter((block) => isCandidate(block) && isNew(block));
  const described = between.filter(({ letters }) => descriptions.some((text) => isSame(text, letters)));
  if (described.length > 0) return described.slice(0, 1);
  if (title < 0) return [];
  const named = between.filter(({ box }) => box.hints.summary || box.parent?.hints.summary);
  if (named.length > 0) return named.slice(0, 1);
  const titleBox = blocks[title]!.box;
  return between
    .filter((block) => {
      const isBeside = block.box.parent === titleBox.parent || block.box.parent === titleBox.parent?.parent;
      return isBeside && block.length >= 60 && endsSentence(block.text);
    })
    .slice(0, 1);
}

function isCandidate(block: Block): boolean {
  const { length, linkShare, box } = block;
  return (
    length >= minLength &&
    length <= maxLength &&
    linkShare < 0.5 &&
    !box.hints.byline &&
    !box.hints.caption &&
    (!isHeading(block) || box.element.name !== 'h1')
  );
}

/** The same, or one cut short. */
function isSame(description: string, letters: string): boolean {
  const shared = Math.min(description.length, letters.length);
  return shared >= minLength * 0.7 && description.slice(0, shared) === letters.slice(0, shared);
}

const descriptionNames = new Set(['description', 'og:description', 'twitter:description']);

/** Letters of what the page says in its head that it is about. */
export function readDescriptions(root: HtmlElement): readonly string[] {
  const found = new Set<string>();
  findElement(root, ({ name, attributes }) => {
    const key = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
    if (name === 'meta' && descriptionNames.has(key)) found.add(lettersOf(attributes['content'] ?? ''));
    return name === 'body';
  });
  return [...found].filter((letters) => letters.length >= minLength * 0.7);
}
