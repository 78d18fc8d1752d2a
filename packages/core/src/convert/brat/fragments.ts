import type { Range } from '../facts.js';

/** brat's files are lines with tabs, so a span must not hold what ends either: it is cut there. */
const breaks = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

/** A range as pieces without line breaks or tabs; empty ones are left out. */
export function toFragments(text: string, { start, end }: Range): Range[] {
  const fragments: Range[] = [];
  let position = start;
  for (const match of text.slice(start, end).matchAll(breaks)) {
    const at = start + match.index;
    if (at > position) fragments.push({ start: position, end: at });
    position = at + match[0].length;
  }
  if (end > position) fragments.push({ start: position, end });
  return fragments;
}
