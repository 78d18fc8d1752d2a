import { makeArticle } from '../make-article.js';
import type { ParsedArticle } from '../parsed-article.js';
import { withNotes } from '../with-notes.js';
import { readBlocks } from '../xml/xml-blocks.js';
import { attributeOf, childOf, descend } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { readNitfMetadata } from './metadata.js';
import { withoutRepeats } from './repeats.js';
import type { KeptBlocks } from './repeats.js';

/** Reads an `<nitf>` element: News Industry Text Format 3. Quotations that it attributes become hints. */
export function readNitf(nitf: XmlElement): ParsedArticle {
  const metadata = readNitfMetadata(nitf);
  return makeArticle({
    headline: metadata.headline,
    ...readNitfBlocks(nitf),
    metadata,
    id: attributeOf(descend(nitf, 'head', 'docdata', 'doc-id'), 'id-string'),
  });
}

/** The paragraphs of an `<nitf>` element, its head included. */
export function readNitfBlocks(nitf: XmlElement): KeptBlocks {
  const body = childOf(nitf, 'body') ?? nitf;
  const content = childOf(body, 'body.content');
  if (!content) return { blocks: withNotes(readBlocks([body])), removals: [] };
  const head = childOf(body, 'body.head');
  const end = childOf(body, 'body.end');
  const { blocks, removals } = withoutRepeats(
    readBlocks(head ? [head] : []),
    withNotes(readBlocks([content])),
  );
  return { blocks: [...blocks, ...readBlocks(end ? [end] : [], 'note')], removals };
}
