import type { Article, Extraction } from '../../types.js';
import { articleSection } from './article-section.js';
import { beginPage, endPage } from './page.js';
import type { PageOptions } from './page.js';

export interface ReportedArticle {
  readonly article: Article;
  readonly extraction: Extraction;
  /** The title where the article has no headline, as a file's name. */
  readonly name?: string;
}

/** The page at once. To write many articles one by one: `beginPage`, an `articleSection` for each, `endPage`. */
export function toHtmlReport(articles: readonly ReportedArticle[], options: PageOptions = {}): string {
  const [only, ...others] = articles;
  const title = options.title ?? (others.length === 0 ? only?.article.metadata.headline : undefined);
  return [
    beginPage({ ...options, ...(title !== undefined && { title }) }),
    ...articles.map(({ article, extraction, name }) => articleSection(article, extraction, name)),
    endPage(),
  ].join('');
}
