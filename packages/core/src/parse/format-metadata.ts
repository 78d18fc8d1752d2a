import type { ArticleMetadata } from '../types.js';
import { distinct, readAuthorNames } from './metadata/author-names.js';
import { toIso } from './metadata/calendar-date.js';
import { tidy } from './metadata/fold.js';
import { languageTag } from './metadata/language-tag.js';
import { readMachineDate } from './metadata/machine-date.js';

/** What a format has in its fields, as it stands there; what is blank counts as absent. */
export type MetadataFields = {
  readonly [Key in keyof ArticleMetadata]?: ArticleMetadata[Key] | undefined;
};

/**
 * Metadata from a format's own fields: texts on one line, dates as ISO 8601, and `foundBy` naming the format for each.
 * A date or language that is none is left out.
 */
export function metadataOf(format: string, fields: MetadataFields): ArticleMetadata {
  const entries = Object.entries(fields)
    .map(([key, value]) => [key, clean(key, value)] as const)
    .filter(([, value]) => value !== undefined);
  if (entries.length === 0) return {};
  const foundBy = Object.fromEntries(entries.map(([key]) => [key, format]));
  return { ...(Object.fromEntries(entries) as ArticleMetadata), foundBy };
}

/** What was read, and over it what was given, each with what found it. */
export function withFoundBy(read: ArticleMetadata, given: ArticleMetadata): ArticleMetadata {
  const foundBy = { ...read.foundBy, ...given.foundBy };
  return { ...read, ...given, ...(Object.keys(foundBy).length > 0 && { foundBy }) };
}

function clean(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (typeof value !== 'string') return value;
  const text = tidy(value);
  if (text === '') return undefined;
  if (key === 'inLanguage') return languageTag(text);
  if (key !== 'datePublished' && key !== 'dateModified') return text;
  const date = readMachineDate(text);
  return date && toIso(date);
}

type AuthorFields = Pick<MetadataFields, 'author' | 'credits' | 'agency'>;

/** Who is named in lines such as "By Nora Teale and Lou Park, Staff Writers" or "lou@news.example (Lou Park)". */
export function authorFields(lines: readonly string[]): AuthorFields {
  const read = lines.map((line) =>
    readAuthorNames(/^\S{1,200}@\S{1,200} \(([^()]{2,80})\)$/.exec(line)?.[1] ?? line),
  );
  const credits = read.flatMap((each) => each.credits);
  return {
    author: distinct(read.flatMap(({ people }) => people)),
    credits: credits.some(({ role }) => role !== undefined) ? credits : undefined,
    agency: read.find(({ agency }) => agency !== undefined)?.agency,
  };
}
