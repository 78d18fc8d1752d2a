import { cleanText } from '../json-ld/values.js';
import { diagnose } from '../../diagnostics.js';
import { authorFields, metadataOf } from '../format-metadata.js';
import { makeArticle } from '../make-article.js';
import { absoluteUrl } from '../metadata/address.js';
import type { ParsedArticle } from '../parsed-article.js';
import { readBody } from '../read-body.js';
import type { Body } from '../read-body.js';
import { withNotes } from '../with-notes.js';
import { readBlocks } from '../xml/xml-blocks.js';
import { attributeOf, childOf, childrenOf, findAll, rawTextOf, textOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';

/** What a channel says of all its items; read once, for a channel may have very many children. */
export interface ChannelFacts {
  readonly publisher: string | undefined;
  readonly language: string | undefined;
}

export function readChannel(channel: XmlElement | undefined): ChannelFacts {
  const title = textOf(childOf(channel, 'title', 'dc:publisher'));
  return {
    publisher: title === undefined ? undefined : cleanText(title),
    language: textOf(childOf(channel, 'language', 'dc:language')),
  };
}

/** One item of an RSS feed. The whole text is in `content:encoded` where the feed has it, else in the description. */
export function readRssItem(item: XmlElement, channel: ChannelFacts): ParsedArticle {
  const title = textOf(childOf(item, 'title', 'dc:title'));
  const body = readContent(childOf(item, 'content:encoded', 'description', 'atom:content'));
  return makeArticle({
    headline: title === undefined ? undefined : cleanText(title) || undefined,
    blocks: body.blocks,
    metadata: metadataOf('rss', {
      ...readAuthors(item),
      publisher: textOf(childOf(item, 'source', 'dc:publisher')) ?? channel.publisher,
      datePublished: textOf(
        childOf(item, 'pubDate', 'pubdate', 'dc:date', 'dcterms:created', 'atom:published'),
      ),
      dateModified: textOf(childOf(item, 'dcterms:modified', 'atom:updated')),
      url: readLink(item),
      section: textOf(childOf(item, 'category', 'dc:subject')),
      inLanguage: textOf(childOf(item, 'dc:language')) ?? channel.language,
      image: readImage(item),
    }),
    id: textOf(childOf(item, 'guid')) ?? attributeOf(item, 'rdf:about') ?? readLink(item),
    diagnostics:
      body.blocks.length === 0 ? [...body.diagnostics, diagnose('body-elsewhere')] : body.diagnostics,
  });
}

/** Escaped HTML or plain text; careless feeds have HTML as it is, which makes it elements of the feed. */
function readContent(content: XmlElement | undefined): Body {
  const isElements = content?.children.some(({ kind }) => kind === 'element') ?? false;
  if (content && isElements) return { blocks: withNotes(readBlocks([content])), diagnostics: [] };
  return readBody(rawTextOf(content) ?? '');
}

/** Creators are names; `author` is an address, often with the name after it. */
function readAuthors(item: XmlElement): ReturnType<typeof authorFields> {
  const creators = childrenOf(item, 'dc:creator');
  const elements =
    creators.length > 0 ? creators : childrenOf(item, 'author', 'itunes:author', 'atom:author');
  return authorFields(
    elements.map((each) => textOf(childOf(each, 'atom:name') ?? each)).filter((name) => name !== undefined),
  );
}

function readLink(item: XmlElement): string | undefined {
  const guid = childOf(item, 'guid');
  const isAddress = attributeOf(guid, 'isPermaLink') !== 'false';
  const address =
    textOf(childOf(item, 'link')) ??
    attributeOf(childOf(item, 'atom:link'), 'href') ??
    (isAddress ? textOf(guid) : undefined);
  return address === undefined ? undefined : absoluteUrl(address);
}

function readImage(item: XmlElement): string | undefined {
  const candidates = [...findAll(item, 'media:content', 'media:thumbnail'), ...childrenOf(item, 'enclosure')];
  const image = candidates.find(
    (each) =>
      each.name === 'media:thumbnail' ||
      attributeOf(each, 'medium') === 'image' ||
      (attributeOf(each, 'type') ?? '').startsWith('image/'),
  );
  return attributeOf(image, 'url');
}
