import type { ArticleMetadata } from '../../types.js';
import { authorFields, metadataOf } from '../format-metadata.js';
import { namesAt, stringAt, valueOf } from '../json/json-values.js';
import { mainText } from './texts.js';

/** What a ninjs item says of itself: keys in lower case in generations 1 and 2, in camel case in 3. */
export function readNinjsMetadata(item: unknown): ArticleMetadata {
  const created = stringAt(item, 'firstCreated', 'firstcreated', 'contentCreated', 'contentcreated');
  const version = stringAt(item, 'versionCreated', 'versioncreated');
  const byline = stringAt(item, 'by', 'byline');
  const authors = authorFields(byline === undefined ? [] : [byline]);
  return metadataOf('ninjs', {
    headline: mainText(item, 'headline') ?? stringAt(item, 'title'),
    ...authors,
    publisher:
      namesAt(item, 'provider')[0] ??
      stringAt(item, 'copyrightHolder', 'copyrightholder') ??
      namesAt(valueOf(item, 'rightsInfo', 'rightsinfo'), 'copyrightHolder', 'copyrightholder')[0],
    datePublished: created ?? version,
    dateModified: created === undefined ? undefined : version,
    url: [stringAt(item, 'url'), stringAt(item, 'uri')].find((address) => /^https?:/i.test(address ?? '')),
    section: namesAt(item, 'section', 'genres', 'genre')[0],
    inLanguage: stringAt(item, 'language'),
    agency: namesAt(item, 'infoSources', 'infosources', 'infosource')[0] ?? authors.agency,
  });
}

/** Where the item is from. */
export function readNinjsLocation(item: unknown): string | undefined {
  return stringAt(item, 'located');
}
