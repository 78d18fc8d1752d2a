import type { Diagnostic } from '../../types.js';
import { buildTree } from './build-tree.js';
import { blockNames } from './tag-names.js';

export interface HtmlElement {
  readonly kind: 'element';
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, on an object without prototype; of two with one name the first counts. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Only the root has none. */
  readonly parent: HtmlElement | undefined;
  readonly children: readonly HtmlNode[];
  /** Where its start tag begins in the source, in code units. */
  readonly start: number;
  /** Behind its end tag, or where it was closed without one. */
  readonly end: number;
}

/** Text between two tags, with its entities decoded and its white space as it stood. */
export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: HtmlElement;
  readonly start: number;
  readonly end: number;
}

export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlTree {
  /** Stands for the document; its name is `#document`. */
  readonly root: HtmlElement;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads HTML into a light tree, in one pass and without recursion. Never throws.
 *
 * Implied end tags are found as browsers find them. Comments are left out, and so is the text of styles and of
 * scripts that hold no data. What is over the limits of depth, nodes and attributes is left out, with a diagnostic.
 */
export function readHtmlTree(source: string): HtmlTree {
  const { root, diagnostics } = buildTree(source);
  return { root, source, diagnostics };
}

/** The value of an attribute; absent also where it is empty or nothing but white space. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.attributes[name]?.trim();
  return value === '' ? undefined : value;
}

/**
 * Calls `enter` for every node below `root`, and `leave` after an element's children, in document order. Children are
 * left out where `enter` returns `false`; `leave` is called for their element all the same.
 */
export function walk(
  root: HtmlElement,
  enter: (node: HtmlNode) => unknown,
  leave?: (element: HtmlElement) => void,
): void {
  const open: HtmlElement[] = [root];
  const nextChild: number[] = [0];
  for (let depth = 0; depth >= 0;) {
    const element = open[depth]!;
    const child = element.children[nextChild[depth]!++];
    if (child === undefined) {
      depth--;
      if (depth >= 0) leave?.(element);
    } else if (enter(child) === false || child.kind === 'text') {
      if (child.kind === 'element') leave?.(child);
    } else {
      depth++;
      open[depth] = child;
      nextChild[depth] = 0;
    }
  }
}

/** The first element below `root`, in document order, that `test` holds for. */
export function findElement(
  root: HtmlElement,
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  walk(root, (node) => {
    if (found === undefined && node.kind === 'element' && test(node)) found = node;
    return found === undefined;
  });
  return found;
}

/** Elements whose text nobody sees. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object']);

/** What a reader sees of an element, in one line: white space collapsed, breaks and blocks as spaces. */
export function textOf(element: HtmlElement): string {
  let text = '';
  walk(
    element,
    (node) => {
      if (node.kind === 'text') text += node.text;
      else if (unseen.has(node.name)) return false;
      else if (node.name === 'br' || blockNames.has(node.name)) text += ' ';
      return true;
    },
    ({ name }) => {
      if (blockNames.has(name)) text += ' ';
    },
  );
  return collapse(text);
}

/** The text directly inside an element, as it stands: for scripts. */
export function rawText(element: HtmlElement): string {
  let text = '';
  for (const child of element.children) if (child.kind === 'text') text += child.text;
  return text;
}

/** White space collapsed to single spaces and cut off at both ends, as browsers draw it; also no-break spaces. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** Whether `outer` holds `element`, or is it. */
export function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  for (let each: HtmlElement | undefined = element; each !== undefined; each = each.parent) {
    if (each === outer) return true;
  }
  return false;
}
