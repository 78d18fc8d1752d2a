import { diagnose } from '../diagnostics.js';
import { authorFields, metadataOf } from './format-metadata.js';
import { idAt, listAt, namesAt, stringAt } from './json/json-values.js';
import { makeArticle } from './make-article.js';
import { absoluteUrl } from './metadata/address.js';
import type { ParsedArticle } from './parsed-article.js';
import { readBody } from './read-body.js';

/** Reads the items of a JSON Feed, one at a time: `content_html`, else `content_text`, else the summary. */
export function* readJsonFeed(feed: unknown): Generator<ParsedArticle> {
  for (const item of listAt(feed, 'items')) yield readItem(item, feed);
}

function readItem(item: unknown, feed: unknown): ParsedArticle {
  const html = stringAt(item, 'content_html');
  const text = stringAt(item, 'content_text');
  const { blocks, diagnostics } =
    html === undefined
      ? readBody(text ?? stringAt(item, 'summary') ?? '', 'text/plain')
      : readBody(html, 'text/html');
  const url = stringAt(item, 'url', 'external_url');
  const headline = stringAt(item, 'title');
  const authors = namesAt(item, 'authors', 'author');
  return makeArticle({
    headline,
    blocks,
    metadata: metadataOf('json-feed', {
      headline,
      ...authorFields(authors.length > 0 ? authors : namesAt(feed, 'authors', 'author')),
      publisher: stringAt(feed, 'title'),
      datePublished: stringAt(item, 'date_published'),
      dateModified: stringAt(item, 'date_modified'),
      url: url === undefined ? undefined : absoluteUrl(url, stringAt(feed, 'home_page_url')),
      section: namesAt(item, 'tags')[0],
      inLanguage: stringAt(item, 'language') ?? stringAt(feed, 'language'),
      image: stringAt(item, 'image', 'banner_image'),
    }),
    id: idAt(item, 'id'),
    diagnostics: (html ?? text) === undefined ? [...diagnostics, diagnose('body-elsewhere')] : diagnostics,
  });
}
