/**
 * When the article was published.
 *
 * Handles pages that say it in data, in an address, in markup or in words only; must not take the date of a change, of
 * a teaser, or of an event that the article tells of.
 */
import { toIso } from '../../metadata/calendar-date.js';
import type { DateLabel } from '../../metadata/date-label.js';
import { dateInUrl } from '../../metadata/date-in-url.js';
import { datedElementsOf, timesOf } from './page-times.js';
import type { MarkedDate } from './page-times.js';
import { firstDate } from './read-date.js';
import type { MetadataRule, PageContext } from './rule.js';
import { dateInScripts } from './script-dates.js';
import { visibleDates } from './visible-dates.js';
import { shortText } from './short-text.js';
import { attribute } from '../tree.js';

/** Names that say "published" and nothing else. */
const publishedNames = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'article_date_original',
  'article:post_date',
  'published_time',
  'published-date',
  'published_at',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time_telegram',
  'published',
  'publishedtime',
  'pub_date',
  'posted',
  'pubdate',
  'publication_date',
  'publication-date',
  'article.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'citation_publication_date',
  'citation_online_date',
  'bt:pubdate',
  'ptime',
  'vr:published_time',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcsext.articlefirstpublished',
  'iso-8601-publish-date',
  'first-publish-date',
  'shareaholic:article_published_time',
  'releasedate',
  'release_date',
];

/** Names that do not say of what the date is. */
const vagueNames = [
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'datecreated',
  'article:date',
  'article_date',
  'displaydate',
  'created',
  'createdate',
  'creation_date',
  'originalpublicationdate',
  'og:pubdate',
  'og:date',
  'time',
  'timestamp',
  'citation_date',
  'search.date',
];

/** What is said most plainly comes first; data before words, and words with a label before words without. */
export const datePublishedRules: readonly MetadataRule<string>[] = [
  { name: 'shown-before-build', find: shownBeforeBuild },
  { name: 'json-ld', find: (context) => firstDate([context.article?.['datePublished']], context) },
  { name: 'meta', find: (context) => firstDate(metaValues(context, publishedNames), context) },
  { name: 'itemprop', find: (context) => firstDate(propertyValues(context, 'datepublished'), context) },
  { name: 'time-published', find: (context) => labelled(timesOf(context), 'published') },
  { name: 'url', find: urlDate },
  { name: 'meta-date', find: (context) => firstDate(metaValues(context, vagueNames), context) },
  { name: 'labelled-element', find: (context) => labelled(datedElementsOf(context), 'published') },
  { name: 'time', find: (context) => unlabelled(timesOf(context)) },
  { name: 'dated-element', find: (context) => unlabelled(datedElementsOf(context)) },
  { name: 'labelled-text', find: (context) => labelled(visibleDates(context), 'published') },
  { name: 'text', find: (context) => unlabelled(visibleDates(context)) },
  {
    name: 'json-ld-created',
    find: (context) =>
      firstDate([context.article?.['dateCreated'], context.article?.['uploadDate']], context),
  },
  {
    name: 'labelled-beside',
    find: (context) =>
      onlyDate([...timesOf(context), ...datedElementsOf(context), ...visibleDates(context)], 'published'),
  },
  {
    name: 'only-time',
    find: (context) => onlyDate([...timesOf(context), ...datedElementsOf(context)], undefined),
  },
  {
    name: 'only-text',
    find: (context) =>
      onlyDate(
        visibleDates(context).filter((date) => !date.isOutside),
        undefined,
      ),
  },
  {
    name: 'json-ld-page',
    find: (context) =>
      firstDate(
        context.facts.jsonLd.nodes.map((node) => node['datePublished']),
        context,
      ),
  },
  { name: 'script', find: (context) => dateInScripts(context) },
];

/**
 * Some systems write the day on which a page was built into both of its dates. What the page itself shows near the
 * headline is then the date of publication, if it is earlier.
 */
function shownBeforeBuild(context: PageContext): string | undefined {
  const published = firstDate([context.article?.['datePublished']], context);
  const modified = firstDate([context.article?.['dateModified']], context);
  if (published === undefined || published.slice(0, 10) !== modified?.slice(0, 10)) return undefined;
  const marked = [...timesOf(context), ...datedElementsOf(context)];
  const shown = marked.length > 0 ? marked : visibleDates(context);
  // A page that shows the day of its data anywhere is of that day; the earlier dates are those of other articles.
  if (shown.some(({ date }) => date.slice(0, 10) >= previousDay(published))) return undefined;
  return shown.find(({ isNear, label }) => isNear && (label === undefined || label === 'published'))?.date;
}

/** Roughly: zones may put the same moment on two days. */
function previousDay(date: string): string {
  const day = Number(date.slice(8, 10));
  return day > 1 ? `${date.slice(0, 8)}${String(day - 1).padStart(2, '0')}` : date.slice(0, 8);
}

export function metaValues({ facts }: PageContext, names: readonly string[]): string[] {
  return names.flatMap((name) => facts.meta.get(name)?.[0] ?? []);
}

export function propertyValues({ facts }: PageContext, property: string): string[] {
  return (facts.properties.get(property) ?? [])
    .slice(0, 5)
    .map(
      ({ element }) =>
        attribute(element, 'datetime') ?? attribute(element, 'content') ?? shortText(element, 200),
    );
}

export function labelled(dates: readonly MarkedDate[], label: 'published' | 'modified'): string | undefined {
  const inside = dates.filter((each) => !each.isOutside && each.label === label);
  return (inside.find(({ isNear }) => isNear) ?? inside[0])?.date;
}

/** The date that all with a label agree on, wherever on the page. */
function onlyDate(dates: readonly MarkedDate[], label: DateLabel | undefined): string | undefined {
  const days = dates.filter((each) => each.label === label).map(({ date }) => date);
  return days.every((day) => day.slice(0, 10) === days[0]!.slice(0, 10)) ? days[0] : undefined;
}

function unlabelled(dates: readonly MarkedDate[]): string | undefined {
  return dates.find(({ isNear, label }) => isNear && label === undefined)?.date;
}

function urlDate({ facts, url }: PageContext): string | undefined {
  for (const each of [url, facts.links.get('canonical'), facts.meta.get('og:url')?.[0]]) {
    const date = each === undefined ? undefined : dateInUrl(each);
    if (date !== undefined) return toIso(date);
  }
  return undefined;
}
