import { textHash } from '../quote-id.js';
import type { Article } from '../types.js';
import { isWebAddress } from './markup.js';

/** A name for an article's text, the same wherever the article comes from. Not for security. */
export function articleHash(article: Pick<Article, 'text'>): string {
  return textHash(article.text).toString(36).padStart(11, '0');
}

/** What a linked-data format calls the article: its address, or a name made of its text. */
export function articleAddress(article: Article): string {
  const { url } = article.metadata;
  return isWebAddress(url) ? url : `urn:inquit:article:${articleHash(article)}`;
}
