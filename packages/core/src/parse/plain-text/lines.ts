/** A line with something in it, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before the line's first character. */
  readonly indent: number;
  /** An empty line, or the text's start, is before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text that are not blank. Control and zero-width characters at their ends count as blank. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, indent: start - from, afterBlank });
    afterBlank = end === start;
    from = to + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x2800 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
