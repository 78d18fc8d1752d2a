/**
 * The quotation marks that a browser draws around `<q>`.
 *
 * Handles `<q>We won</q>` in pages of several languages; must not double marks that the page writes inside or
 * around the element.
 */
import { countBefore } from '../../span.js';
import type { HtmlElement } from './tree.js';

interface Marks {
  readonly open: string;
  readonly close: string;
}

type MarkPairs = readonly [outer: Marks, inner: Marks];

function pairs(list: string): MarkPairs {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = list.split(' ');
  return [
    { open, close },
    { open: innerOpen, close: innerClose },
  ];
}

const english = pairs('“ ” ‘ ’');
const byLanguage: ReadonlyMap<string, MarkPairs> = new Map([
  ['de', pairs('„ “ ‚ ‘')],
  ['fr', pairs('« » ‹ ›')],
  ['es', pairs('« » “ ”')],
  ['it', pairs('« » “ ”')],
  ['pt', pairs('« » “ ”')],
  ['ru', pairs('« » „ “')],
  ['uk', pairs('« » „ “')],
  ['pl', pairs('„ ” « »')],
  ['cs', pairs('„ “ ‚ ‘')],
  ['sv', pairs('” ” ’ ’')],
  ['fi', pairs('” ” ’ ’')],
  ['da', pairs('“ ” ‘ ’')],
  ['nb', pairs('« » ‘ ’')],
  ['no', pairs('« » ‘ ’')],
  ['ja', pairs('「 」 『 』')],
  ['zh', pairs('“ ” ‘ ’')],
]);

const empty: Marks = { open: '', close: '' };

/** `depth` 0 is the outermost; `language` is a language tag. Empty where the page writes its own marks. */
export function quoteMarks(element: HtmlElement, depth: number, language: string): Marks {
  if (hasOwnMarks(element)) return empty;
  return (byLanguage.get(language.slice(0, 2).toLowerCase()) ?? english)[depth % 2]!;
}

const openMark = /["“”„«»‚‘’「『]/;

function hasOwnMarks(element: HtmlElement): boolean {
  const first = element.children.find((child) => child.kind === 'element' || /\S/.test(child.text));
  if (first?.kind === 'text' && openMark.test(first.text.trimStart().charAt(0))) return true;
  const siblings = element.parent?.children ?? [];
  // Siblings are in source order: their offsets tell the place.
  const before =
    siblings[countBefore(siblings.length, (index) => siblings[index]!.start < element.start) - 1];
  return before?.kind === 'text' && openMark.test(before.text.slice(-1));
}
