import type { Document, TaggedSpan } from '../../document.js';

/**
 * Rules that go by the layout of lines, which the model cannot see: names before colons, line after line, and names
 * signed with a dash.
 */
const sureRules: ReadonlySet<string> = new Set(['rules/transcript-line', 'rules/dash-signature']);

/** The spans with what those rules found in place of what they overlap; all in text order. */
export function withSureFindings(
  document: Document,
  spans: readonly TaggedSpan[],
  ruled: readonly TaggedSpan[],
): TaggedSpan[] {
  const sure = ruled.filter(({ taggedBy }) => sureRules.has(taggedBy));
  if (sure.length === 0) return [...spans];
  const isTaken = new Uint8Array(document.tokens.count);
  for (const { firstToken, endToken } of sure) isTaken.fill(1, firstToken, endToken);
  const rest = spans.filter(
    ({ firstToken, endToken }) => !isTaken.subarray(firstToken, endToken).includes(1),
  );
  return [...rest, ...sure].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}
