import type { ArticleFormat } from '../types.js';
import { skipProlog } from './xml/prolog.js';

/** What a document of markup begins with: its first element's name, and whether an XML declaration is before it. */
export interface MarkupRoot {
  /** Without prefix, in lower case. */
  readonly name: string;
  /** The start tag, as far as it is needed. */
  readonly tag: string;
  readonly isHtmlDoctype: boolean;
}

/** The first element of markup; `undefined` where what follows the prolog is no start tag. */
export function rootNameOf(text: string): MarkupRoot | undefined {
  const start = skipProlog(text);
  const tag = text.slice(start, start + 2000);
  const name = /^<([A-Za-z][\w.:-]{0,80})(?=[\s/>])/.exec(tag)?.[1];
  if (name === undefined) return undefined;
  const isHtmlDoctype = /<!doctype\s+html/i.test(text.slice(Math.max(0, start - 1000), start));
  return { name: name.slice(name.indexOf(':') + 1).toLowerCase(), tag, isHtmlDoctype };
}

/** The format of an element that begins a document; `undefined` where it could be a word in angle brackets. */
export function formatOfRoot(
  text: string,
  { name, tag, isHtmlDoctype }: MarkupRoot,
): ArticleFormat | undefined {
  if (isHtmlDoctype || name === 'html') return 'html';
  const format = formatsByRoot.get(name);
  // Any other XML is read as what it holds: perhaps an item in a wrapper of some interface.
  if (format === undefined) return isWholeXml(text, name) ? 'newsml-g2' : undefined;
  if (format === 'nitf' || format === 'newsml-g2') return format;
  const isMarked = /^<[^<>]{0,1900}\s(?:xmlns|version|guid|xml:lang)\b/i.test(tag);
  return isMarked || closesItself(text, name) ? format : undefined;
}

const formatsByRoot: ReadonlyMap<string, ArticleFormat> = new Map([
  ['nitf', 'nitf'],
  ['newsitem', 'newsml-g2'],
  ['newsmessage', 'newsml-g2'],
  ['packageitem', 'newsml-g2'],
  ['rss', 'rss'],
  ['rdf', 'rss'],
  ['feed', 'atom'],
  ['entry', 'atom'],
]);

/** Whether markup that begins without `<html>` is a piece of a page: a known element, and the end of a block. */
export function looksLikeHtml(text: string): boolean {
  const start = skipProlog(text);
  if (/^<!doctype\s+html/i.test(text.slice(start, start + 30))) return true;
  const isKnown =
    /^<(?:head|body|title|meta|link|script|style|article|section|main|header|nav|aside|footer|div|p|h[1-6]|ul|ol|dl|table|figure|blockquote|span|a|b|i|em|strong|img|br|hr|pre|form|center)(?=[\s/>])/i.test(
      text.slice(start, start + 40),
    );
  return isKnown && blockEnd.test(text);
}

const blockEnd =
  /<\/(?:head|body|html|article|section|main|header|div|p|h[1-6]|ul|ol|dl|table|figure|blockquote|pre)\s{0,9}>|<br\s{0,9}\/?>/i;

/** A declaration at the beginning, and the root's end tag at the end. */
function isWholeXml(text: string, name: string): boolean {
  return /^\s{0,100}<\?xml\s/.test(text.slice(0, 200)) && closesItself(text, name);
}

function closesItself(text: string, name: string): boolean {
  return new RegExp(`</(?:[\\w-]{1,40}:)?${name}\\s{0,9}>\\s{0,1000}$`, 'i').test(text.slice(-2000));
}
