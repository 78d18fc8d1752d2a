/**
 * The date of publication in the data of a page's scripts, for pages that are drawn by one.
 *
 * Handles `"publishedAt":"2024-05-03T10:00:00Z"`; must not take `"updatedAt"`, or look further than the start.
 */
import { rawText, walk } from '../tree.js';
import { readDate } from './read-date.js';
import type { PageContext } from './rule.js';

const key =
  /\\?"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|publicationDate|publication_date|pubDate|firstPublished|firstPublishedAt|first_publish_date|publishTime|publish_time|published_time|publishedTime|datePublication|articleDate|releaseDate)\\?"\s{0,4}:\s{0,4}\\?"?([^"\\,}\]]{6,40})/gi;

/** What is read of each script, and of how many. */
const maxLength = 400_000;
const maxMatches = 3;

export function dateInScripts(context: PageContext): string | undefined {
  let found: string | undefined;
  walk(context.facts.tree.root, (node) => {
    if (found !== undefined) return false;
    if (node.kind === 'element' && node.name === 'script') {
      let matches = 0;
      for (const match of rawText(node).slice(0, maxLength).matchAll(key)) {
        found ??= readDate(match[1], context);
        if (found !== undefined || ++matches >= maxMatches) break;
      }
      return false;
    }
    return;
  });
  return found;
}
