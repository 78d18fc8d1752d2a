/**
 * What the first paragraphs of the body say of the article: place and agency of the dateline.
 *
 * Handles "PARIS (AFP) — "; must not take "He left — and never came back" for one.
 */
import type { ArticleMetadata } from '../../../types.js';
import { findDateline, readDateline } from '../../plain-text/dateline.js';
import type { DatelineParts } from '../../plain-text/dateline.js';

/** A summary or two may stand before the dateline; further down a place with a dash is prose. */
const reach = 3;

/** Adds to the metadata of a page what its body's paragraphs say; their text, in order. */
export function withBodyMetadata(metadata: ArticleMetadata, paragraphs: readonly string[]): ArticleMetadata {
  const dateline = firstDateline(paragraphs);
  const place = dateline?.place?.replace(/\s+/g, ' ');
  const agency = dateline?.agency;
  return {
    ...metadata,
    ...(place !== undefined && { datelinePlace: place }),
    // What stands in the text is surer than an author field.
    ...(agency !== undefined && { agency }),
    foundBy: {
      ...metadata.foundBy,
      ...(place !== undefined && { datelinePlace: 'dateline' }),
      ...(agency !== undefined && { agency: 'dateline' }),
    },
  };
}

function firstDateline(paragraphs: readonly string[]): DatelineParts | undefined {
  for (const text of paragraphs.slice(0, reach)) {
    const end = findDateline(text);
    if (end !== undefined) return readDateline(text.slice(0, end).replace(/\s*[—–―-]+\s*$/, ''));
  }
  return undefined;
}
