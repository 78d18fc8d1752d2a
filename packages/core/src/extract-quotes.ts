import { assemble } from './assemble.js';
import { link } from './link/index.js';
import { parseArticle } from './parse/parse-article.js';
import { resolve } from './resolve/index.js';
import { segment } from './segment/index.js';
import { rulesTagger } from './tag/rules/index.js';
import type { Article, ExtractOptions, Extraction } from './types.js';

/**
 * Finds the quotations of an article and who said them. A string is read as plain text.
 *
 * Never throws because of what the text says. Same input, same output, byte for byte.
 */
export function extractQuotes(input: Article | string, options: ExtractOptions = {}): Extraction {
  const article = typeof input === 'string' ? parseArticle(input, { format: 'text' }) : input;
  const document = segment(article);
  const spans = rulesTagger.tag(document);
  const attributions = link(document, spans);
  const resolution = resolve(document, attributions);
  return assemble(document, attributions, resolution, options);
}
