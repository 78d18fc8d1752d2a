import { diagnose } from '../../diagnostics.js';
import { articleBodies } from '../json-ld/index.js';
import { makeArticle } from '../make-article.js';
import type { ParsedArticle, ParserInput } from '../parsed-article.js';
import { findArticle } from './find-article.js';
import { readHtmlMetadata, readJsonLdBlocks, withBodyMetadata } from './metadata/index.js';
import { readHtmlTree } from './tree.js';

/**
 * Reads a page: the article in it, as paragraphs with roles, and what the page says of it. Everything around the article
 * is left out; `removals` says why, where it is asked for.
 */
export function parseHtml({ text, url, explain }: ParserInput): ParsedArticle {
  const tree = readHtmlTree(text);
  const jsonLd = readJsonLdBlocks(tree);
  const metadata = readHtmlMetadata(tree, { jsonLd, ...(url !== undefined && { url }) });
  const { headline } = metadata;
  const { blocks, removals } = findArticle(tree, {
    headline,
    articleBody: articleBodies(jsonLd)[0],
    explain,
  });
  const hasBody = blocks.some(({ role }) => role !== 'headline');
  const article = makeArticle({
    headline,
    blocks,
    metadata: {},
    diagnostics: [
      ...tree.diagnostics,
      ...jsonLd.diagnostics,
      ...(hasBody ? [] : [diagnose('no-body-found')]),
    ],
    ...(removals && { removals }),
  });
  const bodyTexts = blocks.filter(({ role }) => role === 'body').map((block) => block.text);
  return { ...article, metadata: withBodyMetadata(metadata, bodyTexts) };
}
