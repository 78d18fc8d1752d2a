import { diagnose } from '../../diagnostics.js';
import { authorFields, metadataOf } from '../format-metadata.js';
import { cleanText } from '../json-ld/values.js';
import { makeArticle } from '../make-article.js';
import { absoluteUrl } from '../metadata/address.js';
import type { ParsedArticle } from '../parsed-article.js';
import { readBody } from '../read-body.js';
import type { Body } from '../read-body.js';
import { withNotes } from '../with-notes.js';
import { readBlocks } from '../xml/xml-blocks.js';
import { attributeOf, childOf, childrenOf, rawTextOf, textOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';

/** What a feed says of all its entries; read once, for a feed may have very many. */
export interface FeedFacts {
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly base: string | undefined;
  readonly authors: ReturnType<typeof authorFields>;
}

export function readFeedFacts(feed: XmlElement | undefined): FeedFacts {
  return {
    publisher: textOf(child(feed, 'title')),
    language: attributeOf(feed, 'xml:lang'),
    base: attributeOf(feed, 'xml:base') ?? linkOf(feed),
    authors: readAuthors(feed),
  };
}

/** One entry of an Atom feed: its content, else its summary. */
export function readAtomEntry(entry: XmlElement, feed: FeedFacts): ParsedArticle {
  const content = child(entry, 'content');
  const full = readContent(content);
  const body = full ?? readContent(child(entry, 'summary')) ?? nothing;
  const title = textOf(child(entry, 'title'));
  const base = attributeOf(entry, 'xml:base') ?? feed.base;
  const authors = readAuthors(entry);
  return makeArticle({
    headline: title === undefined ? undefined : cleanText(title) || undefined,
    blocks: body.blocks,
    metadata: metadataOf('atom', {
      ...(authors.author?.length ? authors : feed.authors),
      publisher: textOf(child(child(entry, 'source'), 'title')) ?? feed.publisher,
      datePublished: textOf(child(entry, 'published') ?? child(entry, 'issued')),
      dateModified: textOf(child(entry, 'updated') ?? child(entry, 'modified')),
      url: linkOf(entry, base),
      section:
        attributeOf(child(entry, 'category'), 'label') ?? attributeOf(child(entry, 'category'), 'term'),
      inLanguage: attributeOf(content, 'xml:lang') ?? attributeOf(entry, 'xml:lang') ?? feed.language,
      image: attributeOf(childOf(entry, 'media:thumbnail', 'media:content'), 'url'),
    }),
    id: textOf(child(entry, 'id')),
    diagnostics: full ? body.diagnostics : [...body.diagnostics, diagnose('body-elsewhere')],
  });
}

const nothing: Body = { blocks: [], diagnostics: [] };

/** In Atom's namespace or, in careless feeds, in none. */
function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childOf(element, `atom:${name}`, name);
}

/** Text, escaped HTML or XHTML, as the `type` says; `undefined` where the content is elsewhere or is no text. */
function readContent(element: XmlElement | undefined): Body | undefined {
  if (!element) return undefined;
  const type = attributeOf(element, 'type') ?? 'text';
  if (type === 'xhtml' || type === 'application/xhtml+xml')
    return { blocks: withNotes(readBlocks([element])), diagnostics: [] };
  if (attributeOf(element, 'src') !== undefined || attributeOf(element, 'mode') === 'base64')
    return undefined;
  const text = rawTextOf(element);
  return text === undefined ? undefined : readBody(text, type === 'html' ? 'text/html' : undefined);
}

function readAuthors(element: XmlElement | undefined): ReturnType<typeof authorFields> {
  const names = childrenOf(element, 'atom:author', 'author').map((author) => textOf(child(author, 'name')));
  return authorFields(names.filter((name) => name !== undefined));
}

/** The page that the entry or feed is about. */
function linkOf(element: XmlElement | undefined, base?: string): string | undefined {
  const links = childrenOf(element, 'atom:link', 'link');
  const page = links.find((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  const address = attributeOf(page, 'href');
  return address === undefined ? undefined : absoluteUrl(address, base);
}
