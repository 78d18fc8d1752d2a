import { isByline } from '../plain-text/byline.js';
import { isDateline } from '../plain-text/dateline.js';
import type { RoledBlock } from '../plain-text/roles.js';
import { isNote } from '../plain-text/notes.js';
import type { ParagraphRole } from '../../types.js';
import { endsSentence, enclosing, isHeading } from './box.js';
import type { Block } from './box.js';
import { isCaption } from './captions.js';
import type { CaptionHints } from './captions.js';
import { speakerIn } from './speaker-line.js';
import { isPageByline, isPageDate, isPageNote, isPostTime } from './page-lines.js';

/** A block that stays, and what it is. */
export interface Roled {
  readonly block: Block;
  readonly role: ParagraphRole;
}

export interface RoleContext {
  readonly block: Block;
  readonly previous: Roled | undefined;
  readonly next: Block | undefined;
  /** Before the first paragraph of the text. */
  readonly inHead: boolean;
  readonly hints: RoleHints;
}

export interface RoleHints {
  /** Blocks known to be the summary under the headline. */
  readonly summary: ReadonlySet<Block>;
  readonly captions: CaptionHints;
}

interface RoleRule {
  readonly role: ParagraphRole;
  readonly applies: (context: RoleContext) => boolean;
}

const quotes: ReadonlySet<string> = new Set(['blockquote']);
const items: ReadonlySet<string> = new Set(['li', 'dd', 'dt']);

/** The first rule that applies gives the role. */
const rules: readonly RoleRule[] = [
  { role: 'body', applies: ({ block, hints }) => hints.summary.has(block) && isSentence(block) },
  { role: 'subheading', applies: ({ block, hints }) => hints.summary.has(block) },
  { role: 'note', applies: ({ block }) => speakerIn(block) !== undefined },
  // Before notes: many begin "Photo: …".
  { role: 'caption', applies: ({ block, hints }) => isCaption(block, hints.captions) },
  { role: 'note', applies: ({ block }) => isNote(block.text) || isPageNote(block.text) || isPostTime(block) },
  {
    role: 'byline',
    applies: ({ block, previous, next, inHead }) =>
      inHead && (isPageByline(block) || isByline(plainContext(block, previous, next))),
  },
  {
    role: 'dateline',
    applies: ({ block, inHead }) => inHead && (isPageDate(block) || isDateline(block.text)),
  },
  { role: 'subheading', applies: ({ block }) => isHeading(block) },
  { role: 'blockquote', applies: ({ block }) => enclosing(block.box, quotes) !== undefined },
  { role: 'list-item', applies: ({ block }) => enclosing(block.box, items) !== undefined },
  { role: 'subheading', applies: ({ block, next }) => next !== undefined && isBoldLine(block) },
];

export function assignRoles(blocks: readonly Block[], hints: RoleHints): Roled[] {
  const roled: Roled[] = [];
  let inHead = true;
  for (const [index, block] of blocks.entries()) {
    const context = { block, previous: roled.at(-1), next: blocks[index + 1], inHead, hints };
    const role = rules.find((rule) => rule.applies(context))?.role ?? 'body';
    if (role === 'body' && !hints.summary.has(block)) inHead = false;
    roled.push({ block, role });
  }
  return roled;
}

function isSentence({ length, text }: Block): boolean {
  return length >= 60 && endsSentence(text);
}

const maxBoldLine = 120;

function isBoldLine({ boldShare, length, text }: Block): boolean {
  return boldShare > 0.9 && length <= maxBoldLine && !endsSentence(text);
}

/** The rules for plain text want their own kind of blocks. */
function plainContext(
  block: Block,
  previous: Roled | undefined,
  next: Block | undefined,
): Parameters<typeof isByline>[0] {
  const plain = ({ text, start, end }: Block): Omit<RoledBlock, 'role'> => ({
    text,
    start,
    end,
    afterBlank: true,
  });
  return {
    block: plain(block),
    previous: previous && { ...plain(previous.block), role: previous.role },
    next: next && plain(next),
    inHead: true,
  };
}
