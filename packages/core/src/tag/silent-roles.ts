import type { ParagraphRole } from '../types.js';

/** Roles whose text is about the article, not of it: no quotation is sought there. */
export function isSilent(role: ParagraphRole): boolean {
  return role === 'note' || role === 'byline' || role === 'dateline';
}
