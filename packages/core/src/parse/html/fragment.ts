import type { ParagraphRole } from '../../types.js';
import type { ParsedBlock } from '../parsed-article.js';
import { enclosing, isHeading } from './box.js';
import type { Block } from './box.js';
import { collectBlocks } from './collect-blocks.js';
import { speakerIn, withSpeakers } from './speaker-line.js';
import { readHtmlTree } from './tree.js';

/** The paragraphs of a piece of HTML, all of them: nothing is judged. */
export function readFragmentBlocks(html: string): ParsedBlock[] {
  const { root } = readHtmlTree(html);
  const { blocks } = collectBlocks(root);
  return withSpeakers(
    blocks.map((block) => ({ role: roleOf(block), text: block.text })),
    blocks,
  );
}

const quotes: ReadonlySet<string> = new Set(['blockquote']);
const items: ReadonlySet<string> = new Set(['li']);
const captions: ReadonlySet<string> = new Set(['figure', 'figcaption', 'caption']);

function roleOf(block: Block): ParagraphRole {
  if (isHeading(block)) return 'subheading';
  if (speakerIn(block) !== undefined) return 'note';
  if (enclosing(block.box, captions)) return 'caption';
  if (enclosing(block.box, quotes)) return 'blockquote';
  return enclosing(block.box, items) ? 'list-item' : 'body';
}
