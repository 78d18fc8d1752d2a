import { diagnose } from '../../diagnostics.js';
import type { Removal } from '../../types.js';
import { withFoundBy } from '../format-metadata.js';
import { makeArticle } from '../make-article.js';
import { readNitfBlocks } from '../nitf/index.js';
import { readNitfMetadata } from '../nitf/metadata.js';
import type { ParsedArticle, ParsedBlock } from '../parsed-article.js';
import { readBody } from '../read-body.js';
import { withNotes } from '../with-notes.js';
import { readBlocks } from '../xml/xml-blocks.js';
import { attributeOf, childOf, childrenOf, findAll, rawTextOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { readItemMetadata, readLocation } from './metadata.js';

/**
 * Reads the text items of NewsML-G2, one at a time: of a news message, of a package that carries its items, or a news
 * item alone. Items of pictures, video and concepts have no text of their own and are passed over where there are others.
 */
export function* readNewsml(root: XmlElement): Generator<ParsedArticle> {
  const items = root.name === 'newsItem' ? [root] : findAll(root, 'newsItem');
  const withText = items.filter(hasText);
  for (const item of withText.length > 0 ? withText : items) yield readItem(item);
}

function readItem(item: XmlElement): ParsedArticle {
  const contents = childrenOf(childOf(item, 'contentSet'), 'inlineXML', 'inlineData');
  const bodies = contents.map(readContent);
  // Renditions of one text: the first with the most paragraphs tells most about it.
  const body = bodies.reduce((best, each) => (each.blocks.length > best.blocks.length ? each : best), noBody);
  const metadata = readItemMetadata(item);
  const inner = body.nitf ? readNitfMetadata(body.nitf) : {};
  return makeArticle({
    headline: inner.headline ?? metadata.headline,
    blocks: body.blocks,
    ...(body.removals && { removals: body.removals }),
    metadata: withFoundBy(inner, metadata),
    located: readLocation(item),
    id: attributeOf(item, 'guid'),
    diagnostics: body.blocks.length === 0 ? [diagnose('body-elsewhere')] : [],
  });
}

interface Content {
  readonly blocks: readonly ParsedBlock[];
  readonly removals?: readonly Removal[];
  readonly nitf?: XmlElement;
}

const noBody: Content = { blocks: [] };

/** NITF, XHTML or some other XML with paragraphs; or data, that is text or escaped markup. */
function readContent(content: XmlElement): Content {
  const inner = content.children.find((child) => child.kind === 'element');
  if (content.name === 'inlineData' || inner?.kind !== 'element') {
    const encoding = attributeOf(content, 'encoding');
    if (encoding !== undefined) return noBody;
    return { blocks: readBody(rawTextOf(content) ?? '', attributeOf(content, 'contenttype')).blocks };
  }
  if (inner.name === 'nitf') return { ...readNitfBlocks(inner), nitf: inner };
  const bodies = childrenOf(content, 'html').length > 0 ? xhtmlBodies(content) : [content];
  return { blocks: withNotes(readBlocks(bodies)) };
}

function xhtmlBodies(content: XmlElement): readonly XmlElement[] {
  return childrenOf(content, 'html').map((html) => childOf(html, 'body') ?? html);
}

function hasText(item: XmlElement): boolean {
  return childrenOf(childOf(item, 'contentSet'), 'inlineXML', 'inlineData').length > 0;
}
