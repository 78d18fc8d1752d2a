/**
 * The headline, as the page shows it and without the name of the site.
 *
 * Handles a page whose `og:title` ends in "| Example Times" and whose JSON-LD has a shorter headline for search engines;
 * must not take the site's logo, which is an `<h1>` on many pages, or the heading of a section.
 */
import { textOfValue } from '../../json-ld/values.js';
import type { JsonLdNode } from '../../json-ld/flatten.js';
import { cleanText } from '../../json-ld/values.js';
import { fold, tidy } from '../../metadata/fold.js';
import { withoutSiteName } from '../../metadata/site-name.js';
import { firstMeta } from './page-facts.js';
import type { PageFacts } from './page-facts.js';
import type { MetadataRule } from './rule.js';
import { shortText } from './short-text.js';

/** No headline is longer; what stands in a longer heading is the page. */
const maxLength = 500;

/** What the page calls itself, by where it says so; each without the site's name. */
export interface PageTitles {
  readonly headings: readonly string[];
  readonly jsonLd: string | undefined;
  readonly card: string | undefined;
  readonly property: string | undefined;
  readonly title: string | undefined;
  readonly siteNames: readonly string[];
}

const cardNames = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
];

export function readTitles(
  facts: PageFacts,
  article: JsonLdNode | undefined,
  siteNames: readonly string[],
): PageTitles {
  const headings = facts.topHeadings
    .map(({ element }) => tidy(shortText(element, maxLength)))
    .filter((text) => text !== '');
  const jsonLd = textOfValue(article?.['headline'] ?? article?.['name']);
  const clean = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : withoutSiteName(cleanText(text), { siteNames, otherTitles: headings });
  const property = facts.properties.get('headline')?.find(({ element }) => element.name !== 'meta');
  return {
    headings,
    jsonLd: clean(jsonLd),
    card: clean(firstMeta(facts, cardNames)),
    property: property && (tidy(shortText(property.element, maxLength)) || undefined),
    title: clean(facts.title),
    siteNames,
  };
}

export const headlineRules: readonly MetadataRule<string, PageTitles>[] = [
  // First, for a kicker before the headline is none of it.
  { name: 'heading-without-kicker', find: withoutKicker },
  // It is what readers see; and what a title elsewhere confirms is neither logo nor section.
  { name: 'confirmed-heading', find: (titles) => bestOf(titles, confirmation, 0.4) },
  { name: 'itemprop', find: ({ property }) => property },
  // Titles for search engines are other words for the same; logos and sections share none with them.
  { name: 'similar-heading', find: (titles) => bestOf(titles, similarity, 0.5) },
  { name: 'only-heading', find: onlyHeading },
  { name: 'json-ld', find: ({ jsonLd }) => jsonLd },
  { name: 'meta', find: ({ card }) => card },
  { name: 'title', find: ({ title }) => title },
  { name: 'first-heading', find: ({ headings }) => headings[0] },
];

/** "Interview: Bridge closed after storm", where the card says "Bridge closed after storm". */
function withoutKicker({ headings, card, jsonLd }: PageTitles): string | undefined {
  for (const title of [card, jsonLd]) {
    if (title === undefined || fold(title).length < 12) continue;
    const isAfterKicker = headings.some(
      (heading) =>
        heading.endsWith(title) &&
        heading.length > title.length &&
        /[:|–—-]\s*$/.test(heading.slice(0, -title.length)),
    );
    if (isAfterKicker) return title;
  }
  return undefined;
}

/** The heading with the highest score, if that is enough; the first of equals. */
function bestOf(
  titles: PageTitles,
  score: (heading: string, title: string) => number,
  enough: number,
): string | undefined {
  const said = [titles.jsonLd, titles.card, titles.title, titles.property].filter(
    (each) => each !== undefined,
  );
  const sites = new Set(titles.siteNames.map(fold));
  let best: string | undefined;
  let bestScore = 0;
  for (const heading of titles.headings.slice(0, 12)) {
    if (sites.has(fold(heading))) continue;
    const reached = Math.max(0, ...said.map((title) => score(heading, title)));
    if (reached >= enough && reached > bestScore) [best, bestScore] = [heading, reached];
  }
  return best;
}

/** How much of the longer the shorter is, where one holds the other: headings have kickers, titles have dates. */
function confirmation(heading: string, title: string): number {
  const [shown, said] = [fold(heading), fold(title)];
  if (shown === said) return shown === '' ? 0 : 1;
  if (Math.min(shown.length, said.length) < 8) return 0;
  if (said.includes(shown)) return shown.length / said.length;
  return shown.includes(said) ? said.length / shown.length : 0;
}

/** The share of the words of the shorter that the longer has, too; of two words at least. */
function similarity(heading: string, title: string): number {
  const shown = new Set(wordsOf(heading));
  const said = new Set(wordsOf(title));
  const shared = [...shown].filter((word) => said.has(word)).length;
  return shared < 2 ? 0 : shared / Math.min(shown.size, said.size);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

/** One word is a logo. */
function onlyHeading({ headings, siteNames }: PageTitles): string | undefined {
  const [heading] = headings;
  if (heading === undefined || headings.length > 1 || !/\S\s\S/.test(heading)) return undefined;
  return siteNames.some((name) => fold(name) === fold(heading)) ? undefined : heading;
}
