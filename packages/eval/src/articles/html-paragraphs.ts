import { parseHTML } from 'linkedom';

/** As much of a DOM node as is needed here. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

const textNode = 3;
const elementNode = 1;

const blocks = new Set(
  (
    'p div section article main header footer aside nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table ' +
    'thead tbody tfoot tr td th caption figure figcaption form fieldset address details summary hr center body html'
  ).split(' '),
);
const skipped = new Set('script style noscript template svg iframe object canvas head title'.split(' '));

/**
 * The paragraphs of the HTML that a peer returns: block elements and two line breaks in a row end one. Captions stay,
 * as the peer returned them.
 */
export function htmlParagraphs(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const paragraphs: string[] = [];
  let text = '';
  let breaks = 0;
  const flush = (): void => {
    const clean = cleanText(text);
    if (clean !== '') paragraphs.push(clean);
    text = '';
    breaks = 0;
  };
  const open = (node: DomNode): void => {
    if (node.nodeType === textNode) {
      if ((node.nodeValue ?? '').trim() !== '') breaks = 0;
      text += node.nodeValue ?? '';
    } else if (nameOf(node) === 'br') {
      if (++breaks >= 2) flush();
      else text += ' ';
    } else if (blocks.has(nameOf(node))) flush();
  };
  const close = (node: DomNode): void => {
    if (node.nodeType === elementNode && blocks.has(nameOf(node))) flush();
  };
  walk(document.body as unknown as DomNode, open, close);
  flush();
  return paragraphs;
}

/** White space as one space; marks that show nothing left out. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u200b\u200c\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** In document order, without recursion: pages nest thousands of levels deep. */
function walk(root: DomNode, open: (node: DomNode) => void, close: (node: DomNode) => void): void {
  let node = root;
  for (;;) {
    open(node);
    const child = skipped.has(nameOf(node)) ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    close(node);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!;
      close(node);
    }
    if (node === root) return;
    node = node.nextSibling!;
  }
}

function nameOf(node: DomNode): string {
  return node.nodeName.toLowerCase();
}
