import type { ArticleMetadata } from '../../types.js';
import { readByline } from './byline.js';
import { isDateLine, readDateline } from './dateline.js';
import type { DatelineParts } from './dateline.js';
import { findIsoDate } from './dates.js';
import type { RoledBlock } from './roles.js';

type RoledText = Pick<RoledBlock, 'role' | 'text'>;

/** What headline, bylines and datelines say about the article; what they do not say is absent. */
export function collectMetadata(blocks: readonly RoledText[], datelines: readonly string[]): ArticleMetadata {
  const headline = blocks.find(({ role }) => role === 'headline');
  const bylines = blocks.filter(({ role }) => role === 'byline').map(({ text }) => readByline(text));
  const authors = [...new Set(bylines.flatMap((byline) => byline.authors))];
  const lines = blocks.filter(({ role }) => role === 'dateline').map(({ text }) => text);
  const places = [...lines.filter((line) => !isDateLine(line)), ...datelines].map(readParts);
  const place = places.find((parts) => parts.place !== undefined)?.place;
  const agency =
    places.find((parts) => parts.agency !== undefined)?.agency ??
    bylines.find((byline) => byline.agency)?.agency;
  const { datePublished, dateModified } = readDates(blocks, datelines);
  return {
    ...(headline && { headline: headline.text.replace(/\s+/g, ' ').replace(/;$/, '') }),
    ...(authors.length > 0 && { author: authors }),
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
    ...(place !== undefined && { datelinePlace: place.replace(/\s+/g, ' ') }),
    ...(agency !== undefined && { agency }),
  };
}

function readParts(dateline: string): DatelineParts {
  return readDateline(dateline.replace(/\s*[—–―_-]+\s*$/, '')) ?? {};
}

/** "Updated" and "modified" before a date make it the later one. */
function readDates(
  blocks: readonly RoledText[],
  datelines: readonly string[],
): Pick<ArticleMetadata, 'datePublished' | 'dateModified'> {
  let published: string | undefined;
  let modified: string | undefined;
  const lines = blocks.filter(({ role }) => role === 'dateline' || role === 'byline').map(({ text }) => text);
  for (const line of [...lines, ...datelines]) {
    const updated = /\b(?:updated|modified)\b/i.exec(line)?.index ?? line.length;
    published ??= findIsoDate(line.slice(0, updated));
    modified ??= findIsoDate(line.slice(updated));
  }
  return {
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
  };
}
