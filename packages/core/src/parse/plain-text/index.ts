import { makeSpan } from '../../span.js';
import type { ArticleMetadata, Paragraph } from '../../types.js';
import { splitBlocks } from './blocks.js';
import { datelineEnd } from './dateline-end.js';
import { collectMetadata } from './metadata.js';
import { assignRoles } from './roles.js';
import type { RoledBlock } from './roles.js';

export interface PlainText {
  readonly paragraphs: readonly Paragraph[];
  readonly metadata: ArticleMetadata;
}

/**
 * Reads wire copy and pasted text: paragraphs of one line or several, each with its role.
 *
 * A dateline at the beginning of body text ("PARIS (AFP) — ") becomes a paragraph of its own, dash included, and
 * the body paragraph begins after it.
 */
export function parsePlainText(text: string): PlainText {
  const blocks = assignRoles(splitBlocks(text));
  const paragraphs: Paragraph[] = [];
  const datelines: string[] = [];
  let bodies = 0;
  for (const block of blocks) {
    const end = block.role === 'body' && bodies++ < datelineReach ? datelineEnd(block.text) : undefined;
    if (end !== undefined) datelines.push(block.text.slice(0, end));
    for (const paragraph of cut(text, block, end)) paragraphs.push(paragraph);
  }
  return { paragraphs, metadata: collectMetadata(blocks, datelines) };
}

/** An abstract or two may stand before the dateline; further down a place with a dash is prose. */
const datelineReach = 3;

function cut(text: string, block: RoledBlock, datelineEnd: number | undefined): Paragraph[] {
  if (datelineEnd === undefined) return [{ ...makeSpan(text, block.start, block.end), role: block.role }];
  const prefix = block.text.slice(0, datelineEnd).trimEnd();
  return [
    { ...makeSpan(text, block.start, block.start + prefix.length), role: 'dateline' },
    { ...makeSpan(text, block.start + datelineEnd, block.end), role: 'body' },
  ];
}
