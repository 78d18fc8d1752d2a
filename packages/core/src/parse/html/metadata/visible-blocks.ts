import { tidy } from '../../metadata/fold.js';
import { blockNames } from '../tag-names.js';
import { walk } from '../tree.js';
import type { HtmlElement } from '../tree.js';
import { oncePerPage } from './once-per-page.js';
import { isOutside } from './place-in-page.js';
import type { PageContext } from './rule.js';

/** A block of text as a reader sees it. */
export interface VisibleBlock {
  readonly text: string;
  readonly element: HtmlElement;
  /** Blocks of text between it and the headline, negative before it. */
  readonly distance: number;
}

/** A longer block is a paragraph and stands here as "-". */
const maxBlockLength = 160;
const maxBlocks = 4000;

/** Blocks of text between headline and line, after and before it. */
const reachAfter = 14;
const reachBefore = 5;

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
  'head',
]);

/** In the order of the page. */
export const visibleBlocks = oncePerPage(({ facts, heading }: PageContext): readonly VisibleBlock[] =>
  readBlocks(facts.tree.root, heading?.element),
);

export function isNearHeadline({ distance }: VisibleBlock): boolean {
  return distance >= -reachBefore && distance <= reachAfter;
}

/** Those near the headline that are not of something else. */
export function blocksNearHeadline(context: PageContext): VisibleBlock[] {
  const heading = context.heading?.element;
  return visibleBlocks(context).filter(
    (block) => isNearHeadline(block) && !isOutside(block.element, heading),
  );
}

function readBlocks(root: HtmlElement, heading: HtmlElement | undefined): VisibleBlock[] {
  const blocks: { text: string; element: HtmlElement }[] = [];
  let headingAt: number | undefined;
  let text = '';
  let element = root;
  const flush = (): void => {
    const line = text.length <= maxBlockLength * 2 ? tidy(text) : '-';
    text = '';
    if (line === '' || blocks.length >= maxBlocks) return;
    blocks.push({ text: line.length <= maxBlockLength ? line : '-', element });
  };
  walk(
    root,
    (node) => {
      if (node.kind === 'text') {
        if (text.length > maxBlockLength * 2) return;
        if (text === '') element = node.parent;
        text += node.text.slice(0, maxBlockLength * 3);
        return;
      }
      if (unseen.has(node.name) || blocks.length >= maxBlocks) return false;
      if (blockNames.has(node.name) || node.name === 'br') flush();
      if (node === heading) headingAt = blocks.length;
      return;
    },
    ({ name }) => {
      if (blockNames.has(name)) flush();
    },
  );
  flush();
  return blocks.map((block, index) => ({ ...block, distance: index - (headingAt ?? 0) }));
}
