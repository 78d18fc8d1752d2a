import type { ParsedBlock } from './parsed-article.js';
import { isNote } from './plain-text/notes.js';

/** Paragraphs in which "(Reporting by Nora Teale)" and "ENDS" are notes: markup seldom says so. */
export function withNotes(blocks: readonly ParsedBlock[]): readonly ParsedBlock[] {
  return blocks.map((block) =>
    block.role === 'body' && isNote(block.text) ? { ...block, role: 'note' } : block,
  );
}
