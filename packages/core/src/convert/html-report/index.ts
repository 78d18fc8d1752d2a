/** A page of articles with their quotations marked: one file, no script, everything of the articles escaped. */
export { articleSection } from './article-section.js';
export { beginPage, endPage } from './page.js';
export { escapeHtml } from '../markup.js';
export { toHtmlReport } from './to-html-report.js';
export type { PageOptions } from './page.js';
export type { ReportedArticle } from './to-html-report.js';
