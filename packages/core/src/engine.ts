/** The same functions without the default model, for those who count bytes: rules alone, or a model of your own. */
export { InquitError } from './errors.js';
export type { InquitErrorCode } from './errors.js';
export { extractQuotes, extractQuotesAsync } from './extract-quotes.js';
export { parseArticle } from './parse/parse-article.js';
export { parseArticles } from './parse/parse-articles.js';
export { readModel } from './quote-model.js';
export type {
  Article,
  ArticleFormat,
  ArticleMetadata,
  Attitude,
  Credit,
  Diagnostic,
  DiagnosticCode,
  Evidence,
  Extraction,
  ExtractOptions,
  KnownPerson,
  Mention,
  MentionKind,
  Paragraph,
  ParagraphRole,
  ParseOptions,
  Quote,
  QuoteHint,
  QuoteKind,
  QuoteModel,
  Removal,
  Scope,
  Span,
  Speaker,
  SpeakerKind,
  SpeakerRef,
} from './types.js';
