import { characterWidth, columnWidth } from './column-width.js';

/** As much of a line as fits into `width` columns, with "…" where something is left out. */
export function cutLine(text: string, width: number): string {
  if (columnWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
