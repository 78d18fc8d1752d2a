/** The same functions without the default model, for those who count bytes: rules alone, or a model of your own. */
export { InquitError } from './errors.js';
export type { InquitErrorCode } from './errors.js';
export { extractQuotes, extractQuotesAsync } from './extract-quotes.js';
export { parseArticle } from './parse/parse-article.js';
export { readModel } from './quote-model.js';
export type {
  Article,
  ArticleFormat,
  ArticleMetadata,
  Attitude,
  Diagnostic,
  DiagnosticCode,
  Evidence,
  Extraction,
  ExtractOptions,
  Mention,
  MentionKind,
  Paragraph,
  ParagraphRole,
  ParseOptions,
  Quote,
  QuoteKind,
  QuoteModel,
  Scope,
  Span,
  Speaker,
  SpeakerKind,
  SpeakerRef,
} from './types.js';
