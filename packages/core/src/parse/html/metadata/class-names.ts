/**
 * What the class and id of an element say that it holds.
 *
 * Handles "article__author-name", "ArticleByline", "entry-date published"; must not take "author-bio", "co-authored",
 * "date-picker" or "update-button" for one.
 */
export type NamedKind = 'author' | 'byline' | 'date';

/** Longer ones are lists of utility classes. */
const maxLength = 300;

export function classifyNames(label: string): NamedKind | undefined {
  if (!interesting.test(label)) return undefined;
  const words = label
    .slice(0, maxLength)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  if (author.test(words) && !notAuthor.test(words)) return 'author';
  if (byline.test(words) && !notAuthor.test(words)) return 'byline';
  return date.test(words) && !notDate.test(words) ? 'date' : undefined;
}

const interesting = /auth?or|autor|byline|by-line|writer|date|time|publish|posted|datum|fecha|data|meta/i;
const author =
  /(?<![a-z\d])(?:(?:article|post|entry|story|news|page|blog)[-_]{0,2}(?:author|writer|byline)|(?:author|byline|writer|autor)(?:[-_]{1,2}(?:name|link|url|title|heading|text))|author(?:name)?|autor|p-author|fn)(?![a-z\d])/;
const byline =
  /(?<![a-z\d])(?:byline|by-line|bylines|authors|autores|autoren|(?:post|entry|article|story)[-_]{0,2}meta|author[-_]{0,2}(?:info|line|wrapper|container|block|list|details|meta))(?![a-z\d])/;
const notAuthor =
  /(?<![a-z\d])(?:bio|biography|about|description|avatar|image|img|photo|picture|social|share|follow|comments?|related|teaser|card|sidebar|popular|recent|date|time|footer|nav|menu|box|role|title|job|position|email)(?![a-z\d])/;
const date =
  /(?<![a-z\d])(?:date|dates|datetime|timestamp|time|published|publish|publication|pubdate|pub|posted|datum|fecha|data|(?:post|entry|article|story|publish|published|publication|news|page|blog|created|updated|update|byline)(?:date|time)|dateline|meta|on|datepublished)(?![a-z\d])/;
const notDate =
  /(?<![a-z\d])(?:picker|comments?|related|teaser|sidebar|reading|read|event|footer|copyright|player|video|duration|calendar|countdown|widget|popular|recent|recommended)(?![a-z\d])/;
