import type { ArticleMetadata } from '../../types.js';
import { authorFields, metadataOf } from '../format-metadata.js';
import { makeArticle } from '../make-article.js';
import type { ParsedArticle, ParserInput } from '../parsed-article.js';
import { findFrontMatter } from './front-matter.js';
import type { FrontMatter } from './front-matter.js';
import { readMarkdownBlocks } from './blocks.js';

/** Reads Markdown: front matter into metadata, the first heading as the headline where no title is given. */
export function parseMarkdown({ text, explain }: ParserInput): ParsedArticle {
  const frontMatter = findFrontMatter(text);
  const { blocks, removals } = readMarkdownBlocks(text, frontMatter?.end ?? 0);
  const metadata = frontMatter ? readMetadata(frontMatter.fields) : {};
  const first = blocks[0];
  const heading = first?.role === 'subheading' && metadata.headline === undefined ? first.text : undefined;
  return makeArticle({
    headline: metadata.headline ?? heading,
    blocks,
    metadata,
    id: frontMatter?.fields.get('id')?.[0],
    ...(explain && { removals }),
  });
}

function readMetadata(fields: FrontMatter['fields']): ArticleMetadata {
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => fields.get(key)?.[0]).find((value) => value !== undefined && value !== '');
  const free = first('isaccessibleforfree', 'free');
  return metadataOf('front-matter', {
    headline: first('headline', 'title'),
    ...authorFields(fields.get('author') ?? fields.get('authors') ?? fields.get('byline') ?? []),
    publisher: first('publisher', 'site', 'site_name', 'source'),
    datePublished: first('datepublished', 'date', 'published', 'published_at', 'pubdate'),
    dateModified: first('datemodified', 'updated', 'modified', 'lastmod', 'last_modified_at'),
    url: first('url', 'canonical', 'canonical_url', 'link'),
    section: first('section', 'category', 'categories'),
    inLanguage: first('inlanguage', 'lang', 'language'),
    image: first('image', 'cover', 'thumbnail'),
    isAccessibleForFree: free === 'true' ? true : free === 'false' ? false : undefined,
  });
}
