/**
 * When the article was last changed.
 *
 * Handles `dateModified`, `article:modified_time` and "Updated 5 May 2024"; must not take the date of publication where
 * nothing says that it was changed.
 */
import { labelled, metaValues, propertyValues } from './date-published.js';
import { datedElementsOf, timesOf } from './page-times.js';
import { firstDate } from './read-date.js';
import type { MetadataRule } from './rule.js';
import { visibleDates } from './visible-dates.js';

const modifiedNames = [
  'article:modified_time',
  'article:modified',
  'og:article:modified_time',
  'og:modified_time',
  'datemodified',
  'article:updated_time',
  'article.updated',
  'modified_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'utime',
  'updated_time',
  'revision_date',
  'cxenseparse:recs:modifiedtime',
  'iso-8601-modified-date',
  'og:updated_time',
];

export const dateModifiedRules: readonly MetadataRule<string>[] = [
  { name: 'json-ld', find: (context) => firstDate([context.article?.['dateModified']], context) },
  { name: 'meta', find: (context) => firstDate(metaValues(context, modifiedNames), context) },
  { name: 'itemprop', find: (context) => firstDate(propertyValues(context, 'datemodified'), context) },
  { name: 'time-modified', find: (context) => labelled(timesOf(context), 'modified') },
  { name: 'labelled-element', find: (context) => labelled(datedElementsOf(context), 'modified') },
  {
    name: 'labelled-text',
    find: (context) =>
      labelled(
        visibleDates(context).filter(({ isNear }) => isNear),
        'modified',
      ),
  },
];
