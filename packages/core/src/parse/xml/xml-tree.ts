/** The tree of an XML document, and ways to look into it. Nothing here recurses: documents may be deep. */

export interface XmlElement {
  readonly kind: 'element';
  /** The local name; before it "dc:", "content:", "media:" … for namespaces that are known by these prefixes. */
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Where its content begins in the input. */
  readonly start: number;
  /** Where its content ends in the input. */
  readonly end: number;
}

export interface XmlText {
  readonly kind: 'text';
  /** Entities and CDATA resolved. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type XmlNode = XmlElement | XmlText;

/** The element's children of these names, in document order. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? [])
    if (child.kind === 'element' && names.includes(child.name)) found.push(child);
  return found;
}

/** The first child of the first of these names that has one: earlier names are preferred. */
export function childOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  for (const name of names) {
    const found = element?.children.find((child) => child.kind === 'element' && child.name === name);
    if (found?.kind === 'element') return found;
  }
  return undefined;
}

/** The element at the end of a path of names, taking the first child of each name. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = childOf(at, name);
  return at;
}

/** All elements below this one that have one of the names, in document order; none inside another of them. */
export function findAll(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  walk(element, {
    open: (each) => {
      if (each === element || !names.includes(each.name)) return true;
      found.push(each);
      return false;
    },
  });
  return found;
}

/**
 * The text below an element, white space as it stands; `undefined` where there is nothing but white space. With a limit,
 * what is after so many characters may be missing.
 */
export function rawTextOf(element: XmlElement | undefined, limit = Infinity): string | undefined {
  const parts: string[] = [];
  let length = 0;
  walk(element, {
    open: () => length < limit,
    text: ({ text }) => {
      if (length < limit) parts.push(text);
      length += text.length;
    },
  });
  const text = parts.join('');
  return text.trim() === '' ? undefined : text;
}

/** As `rawTextOf`, on one line: runs of white space are one space. */
export function textOf(element: XmlElement | undefined, limit?: number): string | undefined {
  return rawTextOf(element, limit)?.trim().replace(/\s+/g, ' ');
}

/** An attribute's value without the white space around it; `undefined` where it is missing or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)?.trim() || undefined;
}

export interface XmlVisitor {
  /** Whether to go into the element; `close` is called only for those gone into. */
  readonly open?: (element: XmlElement) => boolean;
  readonly close?: (element: XmlElement) => void;
  readonly text?: (text: XmlText) => void;
}

/** Visits an element and all below it in document order. */
export function walk(element: XmlElement | undefined, { open, close, text }: XmlVisitor): void {
  if (!element || open?.(element) === false) return;
  const path: { readonly element: XmlElement; next: number }[] = [{ element, next: 0 }];
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const child = at.element.children[at.next++];
    if (child === undefined) {
      close?.(at.element);
      path.pop();
    } else if (child.kind === 'text') text?.(child);
    else if (open?.(child) ?? true) path.push({ element: child, next: 0 });
  }
}
