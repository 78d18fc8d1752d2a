import type { ArticleMetadata } from '../../types.js';
import { authorFields, metadataOf } from '../format-metadata.js';
import { attributeOf, childOf, childrenOf, descend, textOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';

/** What `itemMeta` and `contentMeta` say, and whose rights they are. */
export function readItemMetadata(item: XmlElement): ArticleMetadata {
  const itemMeta = childOf(item, 'itemMeta');
  const contentMeta = childOf(item, 'contentMeta');
  return metadataOf('newsml-g2', {
    headline: textOf(mainOf(childrenOf(contentMeta, 'headline'))) ?? textOf(childOf(itemMeta, 'title')),
    ...readAuthors(contentMeta),
    publisher:
      nameOf(childOf(itemMeta, 'provider')) ??
      nameOf(descend(item, 'rightsInfo', 'copyrightHolder')) ??
      nameOf(childOf(contentMeta, 'infoSource')),
    datePublished:
      textOf(childOf(itemMeta, 'firstCreated')) ??
      textOf(childOf(contentMeta, 'contentCreated')) ??
      textOf(childOf(itemMeta, 'versionCreated')),
    dateModified:
      textOf(childOf(contentMeta, 'contentModified')) ??
      (childOf(itemMeta, 'firstCreated') && textOf(childOf(itemMeta, 'versionCreated'))),
    inLanguage: attributeOf(childOf(contentMeta, 'language'), 'tag') ?? attributeOf(item, 'xml:lang'),
    url: httpAddress(attributeOf(childOf(itemMeta, 'link'), 'href')),
    agency: nameOf(childOf(contentMeta, 'infoSource')) ?? readAuthors(contentMeta).agency,
  });
}

/** Where the item was made, which the dateline in the text says better. */
export function readLocation(item: XmlElement): string | undefined {
  return nameOf(descend(item, 'contentMeta', 'located'));
}

/** Creators by name, else what the `by` line says. */
function readAuthors(contentMeta: XmlElement | undefined): ReturnType<typeof authorFields> {
  const creators = childrenOf(contentMeta, 'creator').filter(
    (creator) => !/(?:^|:)(?:photographer|editor|cameraman)$/i.test(attributeOf(creator, 'role') ?? ''),
  );
  const names = creators.map(nameOf).filter((name) => name !== undefined);
  const by = textOf(childOf(contentMeta, 'by'));
  return authorFields(names.length > 0 || by === undefined ? names : [by]);
}

function nameOf(element: XmlElement | undefined): string | undefined {
  return textOf(childOf(element, 'name')) ?? attributeOf(element, 'literal');
}

/** The headline without a role, or with the main one. */
function mainOf(headlines: readonly XmlElement[]): XmlElement | undefined {
  return (
    headlines.find((headline) => /(?:^|:)main$/i.test(attributeOf(headline, 'role') ?? 'main')) ??
    headlines[0]
  );
}

function httpAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:/i.test(address) ? address : undefined;
}
