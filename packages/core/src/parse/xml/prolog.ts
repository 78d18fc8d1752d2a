import { skipDoctype } from './doctype.js';

/** Where the first element begins: behind white space, comments, processing instructions and a document type. */
export function skipProlog(text: string): number {
  const doctype = skipDoctype(text);
  let at = doctype ? doctype.end : 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    const closer = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (closer === undefined) return at;
    const end = text.indexOf(closer, at + 2);
    if (end < 0) return at;
    at = end + closer.length;
  }
}
