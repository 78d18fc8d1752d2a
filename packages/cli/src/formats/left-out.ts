import type { Removal } from '@inquit/core';

import { plural } from './quotation-list.js';

/** As much of what was left out as tells what it was. */
const longestExample = 40;

/**
 * What of the input is not in the article, one line a reason, the most frequent first: "links: 3 pieces, as “More from
 * the harbour”".
 */
export function tellLeftOut(removals: readonly Removal[]): string[] {
  const byReason = new Map<string, { count: number; readonly example: string }>();
  for (const { reason, text } of removals) {
    const known = byReason.get(reason);
    if (known) known.count++;
    else byReason.set(reason, { count: 1, example: shorten(text) });
  }
  return [...byReason]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([reason, { count, example }]) => `${reason}: ${plural(count, 'piece')}, as “${example}”`);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestExample ? `${line.slice(0, longestExample).trimEnd()}…` : line;
}
