import { defaultModel } from './default-model.js';
import { extractQuotes as extract, extractQuotesAsync as extractAsync } from './extract-quotes.js';
import type { Article, Extraction, ExtractOptions } from './types.js';

export { InquitError } from './errors.js';
export type { InquitErrorCode } from './errors.js';
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

/**
 * Finds the quotations of an article and who said them. A string is read as plain text. The model is
 * `@inquit/model-en` unless the options name another; `model: null` leaves it to the hand-written rules.
 *
 * Never throws because of what the text says. Same input, same output, byte for byte. Throws `InquitError`
 * 'invalid-argument' for a model that only `extractQuotesAsync` can run.
 */
export function extractQuotes(input: Article | string, options: ExtractOptions = {}): Extraction {
  return extract(input, withDefaultModel(options));
}

/** As `extractQuotes`, for models that take their time; any other model works too, with the same result. */
export function extractQuotesAsync(
  input: Article | string,
  options: ExtractOptions = {},
): Promise<Extraction> {
  return extractAsync(input, withDefaultModel(options));
}

function withDefaultModel(options: ExtractOptions): ExtractOptions {
  return options.model === undefined ? { ...options, model: defaultModel() } : options;
}
