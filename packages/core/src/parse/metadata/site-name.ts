/**
 * The headline without the site's name.
 *
 * Handles "Bridge closed after storm | Example Times" and "Example Times - Bridge closed"; must not cut "Spider-Man",
 * "Storm - and then silence" or "Live: bridge closed".
 */
import { fold, tidy } from './fold.js';

export interface TitleContext {
  /** Names of the site: publisher, og:site_name, the host without "www." and ".com". */
  readonly siteNames: readonly string[];
  /** Titles of the page from elsewhere: what is equal to one of them is the headline. */
  readonly otherTitles: readonly string[];
}

/** Marks that stand between headline and site, with white space around them. */
const divider = /\s+[|»«·•:~—–\-/]{1,2}\s+|\s*[|｜ㅣ]\s*|\s+::\s+|(?<=\S): (?=\S)/g;
const certainDivider = /[|｜ㅣ»·•]|::/;

export function withoutSiteName(title: string, { siteNames, otherTitles }: TitleContext): string {
  const text = tidy(title);
  const cuts = [...text.matchAll(divider)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mark: match[0],
  }));
  if (cuts.length === 0 || cuts.length > 8) return text;
  const names = new Set(siteNames.map(fold).filter((name) => name !== ''));
  const others = new Set(otherTitles.map(fold).filter((name) => name.length > 7));
  if (others.has(fold(text))) return text;
  // What the page says elsewhere is its headline, cut there.
  for (const { start, end } of [...cuts].reverse()) {
    // A heading that is but a small part is the site's, or a section's.
    if (start > text.length * 0.4 && others.has(fold(text.slice(0, start)))) return text.slice(0, start);
    if (end < text.length * 0.6 && others.has(fold(text.slice(end)))) return text.slice(end);
  }
  return cutNames(text, cuts, names);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** Cuts the site's name, its sections before it, and what stands behind the last bar where it is short. */
function cutNames(text: string, cuts: readonly Cut[], names: ReadonlySet<string>): string {
  for (const { start, end } of cuts) {
    const head = text.slice(0, start);
    const tail = text.slice(end);
    const firstTail = text.slice(end, cuts.find((cut) => cut.start > end)?.start ?? text.length);
    if (isSite(tail, names) || isSite(firstTail, names))
      return isTooShort(head) ? text : trimCuts(head, names);
    if (isSite(head, names) && !isTooShort(tail)) return tail;
  }
  const last = cuts.at(-1)!;
  const head = text.slice(0, last.start);
  const tail = text.slice(last.end);
  const isShort = tail.split(' ').length <= 4 && head.split(' ').length >= 4 && tail.length * 2 < head.length;
  return certainDivider.test(last.mark) && isShort ? trimCuts(head, names) : text;
}

/** "Headline | Politics" before the site that was cut off. */
function trimCuts(head: string, names: ReadonlySet<string>): string {
  const cuts = [...head.matchAll(divider)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mark: match[0],
  }));
  const last = cuts.at(-1);
  if (last === undefined || !certainDivider.test(last.mark)) return head;
  return cutNames(head, cuts, names);
}

function isSite(text: string, names: ReadonlySet<string>): boolean {
  const folded = fold(text);
  if (folded === '') return false;
  if (names.has(folded)) return true;
  const withoutArticle = fold(
    text
      .replace(/^(?:the|die|der|das|le|la|el|o|a) /i, '')
      .replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/i, ''),
  );
  for (const name of names) {
    if (withoutArticle.length > 2 && (name === withoutArticle || name === `the${withoutArticle}`))
      return true;
  }
  return /^(?:www\.)?[\p{L}\d-]{2,40}\.(?:com|org|net|info|news|co\.uk|[a-z]{2})$/iu.test(text.trim());
}

function isTooShort(head: string): boolean {
  return fold(head).length < 4;
}
