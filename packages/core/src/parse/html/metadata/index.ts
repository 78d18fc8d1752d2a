import type { ArticleMetadata } from '../../../types.js';
import { articleOf } from '../../json-ld/index.js';
import type { JsonLd } from '../../json-ld/index.js';
import type { AuthorNames } from '../../metadata/author-names.js';
import { dateOrder } from '../../metadata/date-order.js';
import { siteNamesOf } from '../../metadata/site-names-of.js';
import { fold, tidy } from '../../metadata/fold.js';
import type { HtmlTree } from '../tree.js';
import { authorRules } from './author.js';
import { dateModifiedRules } from './date-modified.js';
import { datePublishedRules } from './date-published.js';
import { accessRules, imageRules, languageRules, sectionRules, urlRules } from './details.js';
import { headlineRules, readTitles } from './headline.js';
import { gatherFacts } from './page-facts.js';
import type { PageFacts } from './page-facts.js';
import { headingOf } from './place-in-page.js';
import { publisherRules } from './publisher.js';
import { firstFound } from './rule.js';
import { shortText } from './short-text.js';
import type { Found, PageContext } from './rule.js';

export { readJsonLdBlocks } from './page-facts.js';
export { withBodyMetadata } from './body-metadata.js';

export interface HtmlMetadataOptions {
  /** The address the page came from. */
  readonly url?: string;
  /** What `readJsonLdBlocks` gave for this tree, where it was read already. */
  readonly jsonLd?: JsonLd;
}

/**
 * What a page says of its article. Each property has its rules in one array; the first that finds something decides,
 * and `foundBy` names it.
 *
 * A page is read in this order: `readJsonLdBlocks(tree)` where the body needs `articleBodies` as well, then this, then
 * the body, which may use the headline; then `withBodyMetadata(metadata, paragraphs)` adds what only the body's first
 * paragraphs say: place and agency of the dateline.
 */
export function readHtmlMetadata(tree: HtmlTree, options: HtmlMetadataOptions = {}): ArticleMetadata {
  const facts = gatherFacts(tree, options.jsonLd);
  const context = readContext(facts, options.url);
  const { headline, publisher, language } = context;
  const author = findAuthors(context);
  const properties = {
    headline,
    ...authorProperties(author),
    publisher,
    datePublished: firstFound(datePublishedRules, context.page),
    dateModified: firstFound(dateModifiedRules, context.page),
    url: firstFound(urlRules, context.page),
    section: firstFound(sectionRules, context.page),
    inLanguage: language,
    image: firstFound(imageRules, context.page),
    isAccessibleForFree: firstFound(accessRules, context.page),
  };
  const entries = Object.entries(properties).filter(
    (entry): entry is [string, Found<unknown>] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(entries.map(([property, { value }]) => [property, value])),
    foundBy: Object.fromEntries(entries.map(([property, { rule }]) => [property, rule])),
  };
}

interface ReadContext {
  readonly page: PageContext;
  readonly headline: Found<string> | undefined;
  readonly publisher: Found<string> | undefined;
  readonly language: Found<string> | undefined;
}

/** Publisher, language and headline come first: other rules need them. */
function readContext(facts: PageFacts, url: string | undefined): ReadContext {
  const address = facts.links.get('canonical') ?? facts.meta.get('og:url')?.[0];
  const article = articleOf(facts.jsonLd, {
    urls: [url, address].filter((each) => each !== undefined),
    titles: [
      ...facts.topHeadings.slice(0, 3).map(({ element }) => tidy(shortText(element, 500))),
      ...[facts.meta.get('og:title')?.[0], facts.title].filter((each) => each !== undefined),
    ],
  });
  const publisher = firstFound(publisherRules, { facts, article });
  const siteNames = siteNamesOf([publisher?.value, facts.meta.get('og:site_name')?.[0]], [url, address]);
  const language = firstFound(languageRules, { facts, article });
  const headline = firstFound(headlineRules, readTitles(facts, article, siteNames));
  const page: PageContext = {
    facts,
    url,
    article,
    siteNames,
    headline: headline?.value,
    heading: headingOf(facts, headline?.value),
    dateReading: {
      language: language?.value.split('-')[0],
      order: dateOrder(language?.value, url ?? address),
    },
  };
  return { page, headline, publisher, language };
}

/**
 * The first rule that finds people; without any, the first that finds a newsroom. People of one word are account names
 * or first names, so the rules after may say them in full.
 */
function findAuthors({ page }: ReadContext): Found<AuthorNames> | undefined {
  let newsroom: Found<AuthorNames> | undefined;
  let short: Found<AuthorNames> | undefined;
  for (const { name, find } of authorRules) {
    const value = find(page);
    if (value === undefined) continue;
    const found = { value, rule: name };
    if (value.people.some((person) => person.includes(' '))) {
      if (short === undefined || isFuller(value, short.value)) return found;
    } else if (value.people.length > 0) {
      short ??= found;
    } else {
      newsroom ??= found;
    }
  }
  return short ?? newsroom;
}

/** Whether each of the short names is in one of the others: "Nora" in "Nora Teale", "nteale" in none. */
function isFuller(value: AuthorNames, short: AuthorNames): boolean {
  return short.people.every((name) => value.people.some((person) => fold(person).includes(fold(name))));
}

function authorProperties(
  found: Found<AuthorNames> | undefined,
): Pick<Record<string, Found<unknown> | undefined>, 'author' | 'credits' | 'agency'> {
  if (found === undefined) return { author: undefined, credits: undefined, agency: undefined };
  const { people, organizations, credits, agency } = found.value;
  const { rule } = found;
  const author = people.length > 0 ? people : organizations;
  return {
    author: author.length > 0 ? { value: author, rule } : undefined,
    credits: credits.some(({ role }) => role !== undefined) ? { value: credits, rule } : undefined,
    agency: agency === undefined ? undefined : { value: agency, rule },
  };
}
