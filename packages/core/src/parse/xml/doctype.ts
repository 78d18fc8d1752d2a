export interface Doctype {
  readonly start: number;
  readonly end: number;
  readonly declaresEntities: boolean;
}

/**
 * Where the document type declaration stands, with the brackets it may have: what is declared there may hold markup
 * and must not be read as the document. `undefined` where there is none before the first element.
 */
export function skipDoctype(text: string): Doctype | undefined {
  const start = findDoctype(text);
  if (start === undefined) return undefined;
  const end = endOfDoctype(text, start);
  return { start, end, declaresEntities: text.slice(start, end).includes('<!ENTITY') };
}

/** Before it stand only white space, comments and processing instructions. */
function findDoctype(text: string): number | undefined {
  for (let at = text.indexOf('<'); at >= 0;) {
    if (/^<!doctype/i.test(text.slice(at, at + '<!doctype'.length))) return at;
    const closer = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    const end = closer === undefined ? -1 : text.indexOf(closer, at + 2);
    if (end < 0) return undefined;
    at = text.indexOf('<', end);
  }
  return undefined;
}

/** Behind the ">" that is neither in quotation marks nor in the brackets of the internal subset. */
function endOfDoctype(text: string, start: number): number {
  let inBrackets = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      if (close < 0) return text.length;
      at = close;
    } else if (inBrackets && text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + '<!--'.length);
      if (close < 0) return text.length;
      at = close;
    } else if (character === '[') inBrackets = true;
    else if (character === ']') inBrackets = false;
    else if (character === '>' && !inBrackets) return at + 1;
  }
  return text.length;
}
