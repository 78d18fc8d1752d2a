import { authorFields, metadataOf, withFoundBy } from '../format-metadata.js';
import { parseHtml } from '../html/index.js';
import { withLineFeeds } from '../line-ends.js';
import { makeArticle } from '../make-article.js';
import { withoutRanges } from '../parsed-article.js';
import type { ParsedArticle } from '../parsed-article.js';
import { parsePlainText } from '../plain-text/index.js';
import { looksLikeMarkup, readBody } from '../read-body.js';
import { recordTextKeys } from './json-shape.js';
import { idAt, namesAt, stringAt } from './json-values.js';

/**
 * One object with an article's text under a plain key, as a line of NDJSON has it. Plain text stays as it is, so that
 * offsets are those of the caller's own text. HTML is read: a page as a page is, a piece of one as it stands, with the
 * headline of the record before it.
 */
export function readRecord(record: unknown, explain: boolean): ParsedArticle {
  const headline = stringAt(record, 'headline', 'title');
  const metadata = metadataOf('record', {
    headline,
    ...authorFields(namesAt(record, 'author', 'authors', 'byline')),
    publisher: namesAt(record, 'publisher', 'site_name')[0],
    datePublished: stringAt(record, 'datePublished', 'date_published', 'published', 'date'),
    dateModified: stringAt(record, 'dateModified', 'date_modified', 'modified'),
    url: stringAt(record, 'url', 'link'),
    section: stringAt(record, 'section', 'articleSection'),
    inLanguage: stringAt(record, 'inLanguage', 'language', 'lang'),
    image: namesAt(record, 'image')[0],
  });
  const id = idAt(record, 'id', 'guid', 'uri');
  const key = recordTextKeys.find((each) => stringAt(record, each) !== undefined) ?? 'text';
  const value = stringAt(record, key) ?? '';
  if (key === 'html' && isPage(value)) {
    const page = parseHtml({
      text: value,
      explain,
      ...(metadata.url !== undefined && { url: metadata.url }),
    });
    const all = withFoundBy(page.metadata, metadata);
    if (headline === undefined || page.paragraphs.some(({ role }) => role === 'headline'))
      return { ...withoutRanges(page), metadata: all, ...(id !== undefined && { id }) };
    return makeArticle({
      headline,
      blocks: page.paragraphs.map(({ role, text }) => ({ role, text })),
      metadata: all,
      id,
      diagnostics: page.diagnostics,
    });
  }
  if (key === 'html' || (key !== 'text' && looksLikeMarkup(value))) {
    const { blocks, diagnostics } = readBody(value, 'text/html');
    return makeArticle({ headline, blocks, metadata, id, diagnostics });
  }
  const text = withLineFeeds(value);
  const plain = parsePlainText(text);
  return {
    text,
    paragraphs: plain.paragraphs,
    metadata: withFoundBy(plain.metadata, metadata),
    diagnostics: [],
    ...(id !== undefined && { id }),
  };
}

/** A whole page, with what is around its article. */
function isPage(html: string): boolean {
  return /<(?:html|head|body)[\s>]/i.test(html.slice(0, 4000));
}
