import { blockNames } from '../tag-names.js';
import { collapse, walk } from '../tree.js';
import type { HtmlElement } from '../tree.js';

const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object']);

/** The beginning of what a reader sees of an element: where a class is wrong, that is the whole page. */
export function shortText(element: HtmlElement, maxLength: number): string {
  let text = '';
  let seen = 0;
  walk(element, (node) => {
    // Much of white space and empty elements counts, too.
    if (text.length > maxLength || seen++ > maxNodes) return false;
    if (node.kind === 'text') text += node.text.slice(0, maxLength * 2);
    else if (unseen.has(node.name)) return false;
    else if (node.name === 'br' || blockNames.has(node.name)) text += ' ';
    return true;
  });
  return collapse(text).slice(0, maxLength);
}

const maxNodes = 200;
