import type { ParagraphRole } from '../../types.js';
import type { Block } from './blocks.js';
import { isByline } from './byline.js';
import { isDateline, isDateLine } from './dateline.js';
import { isHeadline, isSubheading } from './headline.js';
import { isLinkTitle, isNote } from './notes.js';

export interface RoledBlock extends Block {
  readonly role: ParagraphRole;
}

/** A block with what is around it; `inHead` until the first paragraph of body text. */
export interface RoleContext {
  readonly block: Block;
  readonly previous: RoledBlock | undefined;
  readonly next: Block | undefined;
  readonly inHead: boolean;
}

interface RoleRule {
  readonly role: ParagraphRole;
  readonly applies: (context: RoleContext) => boolean;
}

/** The first rule that applies gives the role. */
const rules: readonly RoleRule[] = [
  // Before the headline: "Related Story" and "ADVERTISEMENT" are short and without a full stop, too.
  {
    role: 'note',
    applies: (context) =>
      context.block.isHeader === true || isNote(context.block.text) || isLinkTitle(context),
  },
  // Before the headline: "By Nora Teale" and "March 3, 2021" may stand first.
  { role: 'byline', applies: isByline },
  {
    role: 'dateline',
    applies: ({ block, inHead }) => inHead && (isDateLine(block.text) || isDateline(block.text)),
  },
  { role: 'headline', applies: isHeadline },
  { role: 'list-item', applies: ({ block }) => /^[•*·‣▪]\s/.test(block.text) },
  { role: 'subheading', applies: isSubheading },
];

export function assignRoles(blocks: readonly Block[]): RoledBlock[] {
  const roled: RoledBlock[] = [];
  let inHead = true;
  for (const [index, block] of blocks.entries()) {
    const context: RoleContext = { block, previous: roled.at(-1), next: blocks[index + 1], inHead };
    const role = rules.find((rule) => rule.applies(context))?.role ?? 'body';
    if (role === 'body' || role === 'list-item') inHead = false;
    roled.push({ ...block, role });
  }
  return roled;
}
