import type { TaggedSpan } from '../document.js';

/** Names a link by the order of its parts, as `content-cue-source` for `“…,” said Diaz`. */
export function orderOf(
  content: readonly TaggedSpan[],
  cue: TaggedSpan,
  source: TaggedSpan | undefined,
): string {
  const parts = [...content, cue, ...(source ? [source] : [])].sort((a, b) => a.firstToken - b.firstToken);
  const roles = parts.map((part) => part.role).filter((role, index, all) => role !== all[index - 1]);
  return roles.join('-');
}
