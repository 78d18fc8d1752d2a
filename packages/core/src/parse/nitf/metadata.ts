import type { ArticleMetadata } from '../../types.js';
import { metadataOf } from '../format-metadata.js';
import { attributeOf, childOf, childrenOf, descend, findAll, textOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';

/** What the head of an NITF document and the head of its body say. Bylines are read with the text. */
export function readNitfMetadata(nitf: XmlElement): ArticleMetadata {
  const head = childOf(nitf, 'head');
  const docdata = childOf(head, 'docdata');
  const publication = childOf(head, 'pubdata');
  const bodyHead = descend(nitf, 'body', 'body.head');
  return metadataOf('nitf', {
    headline: textOf(descend(bodyHead, 'hedline', 'hl1')) ?? textOf(childOf(head, 'title')),
    author: namesIn(bodyHead),
    publisher: attributeOf(publication, 'name') ?? attributeOf(childOf(docdata, 'doc.copyright'), 'holder'),
    datePublished: readDate(childOf(docdata, 'date.release'), childOf(docdata, 'date.issue'), publication),
    section: attributeOf(publication, 'position.section'),
    url: attributeOf(publication, 'ex-ref'),
    inLanguage:
      attributeOf(nitf, 'xml:lang') ??
      attributeOf(nitf, 'baselang') ??
      attributeOf(childOf(nitf, 'body'), 'xml:lang'),
    image: findAll(childOf(nitf, 'body'), 'media-reference')
      .map((reference) => attributeOf(reference, 'source'))
      .find((source) => source !== undefined),
    datelinePlace: textOf(descend(bodyHead, 'dateline', 'location')),
    agency: textOf(childOf(bodyHead, 'distributor')),
  });
}

/** Names that are marked as such in bylines; without marks the byline is read as it is in plain text. */
function namesIn(bodyHead: XmlElement | undefined): readonly string[] | undefined {
  const names = childrenOf(bodyHead, 'byline')
    .flatMap((byline) => findAll(byline, 'person'))
    .map((person) => textOf(person))
    .filter((name) => name !== undefined);
  return names.length > 0 ? [...new Set(names)] : undefined;
}

function readDate(...elements: readonly (XmlElement | undefined)[]): string | undefined {
  for (const element of elements) {
    const date = attributeOf(element, 'norm') ?? attributeOf(element, 'date.publication');
    if (date !== undefined) return date;
  }
  return undefined;
}
