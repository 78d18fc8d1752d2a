export { InquitError } from './errors.js';
export type { InquitErrorCode } from './errors.js';
export { extractQuotes } from './extract-quotes.js';
export { parseArticle } from './parse/parse-article.js';
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
  Scope,
  Span,
  Speaker,
  SpeakerKind,
  SpeakerRef,
} from './types.js';
