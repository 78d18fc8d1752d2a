import type { Article, Quote } from '../types.js';
import { isWebAddress, toWellFormed } from './markup.js';

/**
 * A link that opens the article's page at the quotation and marks it there: a text fragment for each piece of the
 * content. Absent where the article has no http(s) address, or the content no words.
 *
 * Long pieces are given by their first and last words, so that the link holds where the page breaks lines or marks
 * words; short ones with the words around them, so that it is the right place that is marked.
 */
export function toDeepLink(article: Article, quote: Pick<Quote, 'content'>): string | undefined {
  const { url } = article.metadata;
  if (!isWebAddress(url)) return undefined;
  const directives = quote.content.flatMap(({ start, end }) => toDirective(article.text, start, end) ?? []);
  if (directives.length === 0) return undefined;
  const [page = url, fragment = ''] = url.split('#', 2);
  return `${page}#${fragment.split(':~:')[0]!}:~:${directives.join('&')}`;
}

/** Of pieces with more words than both ends have, only the ends are in the link. */
const wordsAtEnds = 4;
/** Pieces with fewer words may well be on the page twice. */
const surelyUnique = 4;
const wordsAround = 2;
/** As far around a piece as is looked at, in code units. */
const reach = 60;

function toDirective(text: string, start: number, end: number): string | undefined {
  const words = toWords(text.slice(start, end));
  if (words.length === 0) return undefined;
  if (words.length > 2 * wordsAtEnds)
    return `text=${encode(words.slice(0, wordsAtEnds))},${encode(words.slice(-wordsAtEnds))}`;
  if (words.length >= surelyUnique) return `text=${encode(words)}`;
  const before = wordsBefore(text, start);
  const after = wordsAfter(text, end);
  const prefix = before.length === 0 ? '' : `${encode(before)}-,`;
  const suffix = after.length === 0 ? '' : `,-${encode(after)}`;
  return `text=${prefix}${encode(words)}${suffix}`;
}

/** The last words before an offset, on its line; the first of the stretch looked at may be half a word. */
function wordsBefore(text: string, offset: number): string[] {
  const from = Math.max(0, offset - reach);
  const line = text
    .slice(from, offset)
    .split(/[\n\r\u2028\u2029]/)
    .at(-1)!;
  const words = toWords(line);
  return (from > 0 && line.length === offset - from ? words.slice(1) : words).slice(-wordsAround);
}

function wordsAfter(text: string, offset: number): string[] {
  const line = text.slice(offset, offset + reach).split(/[\n\r\u2028\u2029]/)[0]!;
  const words = toWords(line);
  return (line.length === reach ? words.slice(0, -1) : words).slice(0, wordsAround);
}

/** What stands between white space, without the marks at the outer ends, where pages and texts differ. */
function toWords(text: string): string[] {
  const words = toWellFormed(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  while (words.length > 0 && !wordCharacter.test(words[0]!)) words.shift();
  while (words.length > 0 && !wordCharacter.test(words.at(-1)!)) words.pop();
  if (words.length === 0) return words;
  words[0] = words[0]!.slice(words[0]!.search(wordCharacter));
  words[words.length - 1] = withoutEnd(words.at(-1)!);
  return words;
}

function withoutEnd(word: string): string {
  const characters = [...word];
  while (characters.length > 0 && !wordCharacter.test(characters.at(-1)!)) characters.pop();
  return characters.join('');
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** `-`, `,` and `&` have a meaning in the fragment; `encodeURIComponent` leaves the hyphen. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
