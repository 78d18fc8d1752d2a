/**
 * The line under a quotation that names who said it.
 *
 * Handles "— Nora Teale, mayor of Tarn" and "— Lou Park (@loupark) May 6, 2025" as the last line of a `<blockquote>`;
 * must not take the last words of the quotation for a name.
 */
import type { BlockHint, ParsedBlock } from '../parsed-article.js';
import { enclosing } from './box.js';
import type { Block, Box } from './box.js';

const quotes: ReadonlySet<string> = new Set(['blockquote']);
const maxLength = 120;
const named =
  /^(?:[—–―-]{1,2}\s?)?((?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|van|von|der|al|bin|the|of)(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|van|von|der|al|bin|the|of)){0,5})(?:\s?[,(]|\s?$)/u;

/** The name in a line that stands in a quotation and does nothing but name its speaker. */
export function speakerIn(block: Block): string | undefined {
  const { text, box } = block;
  if (text.length > maxLength || !enclosing(box, quotes)) return undefined;
  if (!/^[—–―]|^-{1,2}\s/.test(text) && box.element.name !== 'footer') return undefined;
  return named.exec(text)?.[1];
}

/** Adds to the paragraphs of a quotation whom its last line names. `parsed[i]` is made of `blocks[i]`. */
export function withSpeakers(parsed: readonly ParsedBlock[], blocks: readonly Block[]): ParsedBlock[] {
  const speakers = new Map<Box, string>();
  for (const block of blocks) {
    const speaker = speakerIn(block);
    const quote = enclosing(block.box, quotes);
    if (speaker !== undefined && quote) speakers.set(quote, speaker);
  }
  return parsed.map((each, index) => {
    const block = blocks[index]!;
    const quote = enclosing(block.box, quotes);
    const speaker = quote && speakers.get(quote);
    if (speaker === undefined || each.role !== 'blockquote') return each;
    const hint: BlockHint = { start: 0, end: each.text.length, speaker };
    return { ...each, hints: [hint] };
  });
}
