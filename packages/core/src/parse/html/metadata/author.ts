/**
 * Who wrote the article: people, each by name.
 *
 * Handles authors as objects, lists and strings of JSON-LD, as `<meta name="author">`, and bylines that only readers
 * see; must not take the authors of teasers, the outlet, or a line such as "By Friday".
 */
import { resolveNode } from '../../json-ld/index.js';
import { isNode, listOf, textOfValue, typesOf } from '../../json-ld/values.js';
import { looksLikePerson, readAuthorNames } from '../../metadata/author-names.js';
import type { AuthorNames } from '../../metadata/author-names.js';
import { mergeNames } from '../../metadata/merge-names.js';
import { collapse, walk } from '../tree.js';
import type { HtmlElement } from '../tree.js';
import type { PlacedElement } from './page-facts.js';
import { byNearness, isOutside } from './place-in-page.js';
import type { MetadataRule, PageContext } from './rule.js';
import { visibleByline } from './visible-byline.js';

const authorNames = [
  'author',
  'authors',
  'article:author_name',
  'article:author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.personalname',
  'citation_author',
  'cxenseparse:author',
  'rbauthors',
  'og:article:author',
  'og:author',
  'article.author',
  'twitter:data1',
  'creator',
];

/** Data before markup, markup before words. A rule that finds newsrooms only is asked again when no rule finds people. */
export const authorRules: readonly MetadataRule<AuthorNames>[] = [
  { name: 'json-ld', find: jsonLdAuthors },
  { name: 'meta', find: metaAuthors },
  {
    name: 'itemprop',
    find: (context) => elementAuthors(context.facts.properties.get('author') ?? [], context),
  },
  { name: 'byline-element', find: (context) => elementAuthors(context.facts.bylines, context) },
  { name: 'byline-text', find: visibleByline },
];

function jsonLdAuthors({ facts, article, siteNames }: PageContext): AuthorNames | undefined {
  const values = listOf(article?.['author'] ?? article?.['creator']);
  const names = values.slice(0, maxAuthors).map((value) => {
    const node = resolveNode(facts.jsonLd, value);
    const names = isNode(node) ? listOf(node['name']).map((name) => textOfValue(name)) : [textOfValue(node)];
    const read = mergeNames(names.map((name) => readAuthorNames(name ?? '', siteNames)));
    const job = isNode(node) ? textOfValue(node['jobTitle']) : undefined;
    if (isNode(node) && typesOf(node).some((type) => /Organization$/.test(type))) {
      return { ...read, people: [], organizations: [...read.people, ...read.organizations] };
    }
    return job === undefined ? read : withRole(read, job);
  });
  return someName(mergeNames(names));
}

const maxAuthors = 40;

function withRole(names: AuthorNames, role: string): AuthorNames {
  const [credit] = names.credits;
  return names.credits.length === 1 && credit!.role === undefined && role.length <= 80
    ? { ...names, credits: [{ ...credit!, role }] }
    : names;
}

function metaAuthors({ facts, siteNames }: PageContext): AuthorNames | undefined {
  for (const name of authorNames) {
    // "Written by" is what the first of the pairs for message cards is called, if it is of the author.
    if (
      name === 'twitter:data1' &&
      !/written|author|by|von|par|por/i.test(facts.meta.get('twitter:label1')?.[0] ?? '')
    )
      continue;
    const contents = facts.meta.get(name) ?? [];
    const names = mergeNames(
      contents.slice(0, maxAuthors).map((content) => readAuthorNames(content, siteNames)),
    );
    if (names.people.length > 0) return names;
  }
  const all = authorNames.slice(0, -2).flatMap((name) => facts.meta.get(name) ?? []);
  return someName(mergeNames(all.slice(0, maxAuthors).map((content) => readAuthorNames(content, siteNames))));
}

/** The names that elements near the headline hold; those that stand together are of one article. */
function elementAuthors(elements: readonly PlacedElement[], context: PageContext): AuthorNames | undefined {
  const { heading, siteNames } = context;
  const usable = elements.filter(
    ({ element }) =>
      element.name !== 'meta' && element.name !== 'link' && !isOutside(element, heading?.element),
  );
  let together: PlacedElement | undefined;
  const found: AuthorNames[] = [];
  for (const placed of byNearness(usable, heading).slice(0, maxRead)) {
    if (together !== undefined && Math.abs(placed.order - together.order) > oneByline) continue;
    const text = separatedText(placed.element);
    if (text === '' || text.length > maxText) continue;
    const names = sureNames(readAuthorNames(text, siteNames), text);
    if (names.people.length + names.organizations.length === 0) continue;
    together ??= placed;
    found.push(names);
  }
  return someName(mergeNames(found));
}

/** Elements hold more than names: what does not look like one counts only where it is all there is. */
function sureNames(names: AuthorNames, text: string): AuthorNames {
  const people = names.people.filter((name) => looksLikePerson(name) || isAlone(name, text));
  const kept = new Set([...people, ...names.organizations]);
  return {
    ...names,
    people,
    credits: names.credits.filter(({ name, role }) => kept.has(name) || role !== undefined),
  };
}

/** An account name, a first name: with no other word but "By". */
function isAlone(name: string, text: string): boolean {
  return !name.includes(' ') && name.length > 2 && text.split(' ').length <= 3 && text.endsWith(name);
}

const maxRead = 20;
const maxText = 250;
/** How many elements lie between the names of one byline. */
const oneByline = 25;

/**
 * The text of a byline with a semicolon between what stands in elements of its own: names, jobs, dates. One word alone
 * is joined to what follows: "By", a first name.
 */
function separatedText(element: HtmlElement): string {
  let text = '';
  let last = '';
  walk(element, (node) => {
    if (text.length > maxText) return false;
    if (node.kind === 'element') return !unseen.has(node.name);
    const words = collapse(node.text);
    if (words === '') return;
    text += `${text === '' ? '' : last.includes(' ') ? ' ; ' : ' '}${words}`;
    last = words;
    return;
  });
  return text;
}

const unseen = new Set(['script', 'style', 'svg', 'template', 'noscript', 'time', 'button']);

function someName(names: AuthorNames): AuthorNames | undefined {
  return names.people.length + names.organizations.length > 0 ? names : undefined;
}
