import type { ClassHints } from './class-words.js';
import type { HtmlElement } from './tree.js';

/** A block-level element that text stands in, directly or further down. Boxes are in document order. */
export interface Box {
  readonly element: HtmlElement;
  readonly parent: Box | undefined;
  readonly depth: number;
  readonly index: number;
  readonly hints: ClassHints;
  /** Of the nearest element that names one; English where none does. */
  readonly language: string;
}

/** A stretch of text that a browser would set as a paragraph of its own. Blocks are in document order. */
export interface Block {
  readonly index: number;
  readonly box: Box;
  /** White space collapsed. */
  readonly text: string;
  /** `text` in lower case, letters and digits alone: for comparing. */
  readonly letters: string;
  /** Length of the text; characters of Chinese, Japanese and Korean count for more. */
  readonly length: number;
  /** How much of the text is in links: 0 to 1. */
  readonly linkShare: number;
  /** How much of it is bold: 0 to 1. */
  readonly boldShare: number;
  /** In the source, in code units. */
  readonly start: number;
  readonly end: number;
}

/** Long text with few links: what articles are made of. */
export function isProse({ length, linkShare }: Block): boolean {
  return length >= 60 && linkShare < 0.4;
}

export function isHeading({ box }: Block): boolean {
  return /^h[1-6]$/.test(box.element.name);
}

/** The nearest box with one of these names, the box itself included. */
export function enclosing(box: Box, names: ReadonlySet<string>): Box | undefined {
  for (let each: Box | undefined = box; each !== undefined; each = each.parent) {
    if (names.has(each.element.name)) return each;
  }
  return undefined;
}

/** Ends as a sentence does, closing marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？][”"’'»“)\]」』]*$/.test(text.slice(-8));
}
