import { diagnose } from '../diagnostics.js';
import { InquitError } from '../errors.js';
import type { Article, Diagnostic, Paragraph, ParseOptions, Removal } from '../types.js';
import { maxInputLength } from './limits.js';
import type { ParsedArticle } from './parsed-article.js';
import { formatReaders } from './read-format.js';
import { readInput } from './read-input.js';
import type { DecodedInput } from './read-input.js';
import { sniffFormat } from './sniff-format.js';
import { textDiagnostics } from './text-diagnostics.js';

/**
 * Reads all articles of an input: the items of a feed, of a news message or of an array of ninjs, the lines of NDJSON. They
 * come one at a time, each read when it is asked for; of an input with one article, one comes, and of one with none, an
 * empty one. Throws `InquitError` at once for an unknown format or an input that is neither string nor bytes, and never
 * because of what the input says.
 */
export function parseArticles(
  input: string | Uint8Array,
  options: ParseOptions = {},
): Generator<Article, void> {
  const known = Object.keys(formatReaders);
  if (options.format !== undefined && !known.includes(options.format)) {
    const names = known.map((name) => JSON.stringify(name)).join(', ');
    throw new InquitError(
      'unknown-format',
      `Unknown format ${JSON.stringify(options.format)}; the known formats are ${names}.`,
    );
  }
  return finishAll(readInput(input, maxInputLength, options.charset), options);
}

function* finishAll(input: DecodedInput, options: ParseOptions): Generator<Article, void> {
  const { text, markLength } = input;
  const read = formatReaders[options.format ?? sniffFormat(text)];
  const parsed = read({
    text,
    explain: options.explain === true,
    ...(options.url !== undefined && { url: options.url }),
  });
  let { diagnostics } = input;
  let isFirst = true;
  for (const article of parsed) {
    yield finish(shift(article, markLength), diagnostics, options);
    diagnostics = [];
    isFirst = false;
  }
  if (isFirst)
    yield finish({ text: '', paragraphs: [], metadata: {}, diagnostics: [] }, diagnostics, options);
}

function finish(
  parsed: ParsedArticle,
  ofInput: readonly Diagnostic[],
  { url, explain }: ParseOptions,
): Article {
  const { text, paragraphs, metadata, id, hints, removals } = parsed;
  return {
    text,
    paragraphs,
    metadata: { ...(url !== undefined && { url }), ...metadata },
    diagnostics: [
      ...(paragraphs.length === 0 ? [diagnose('empty-article')] : []),
      ...ofInput,
      ...parsed.diagnostics,
      ...textDiagnostics(text),
    ],
    ...(id !== undefined && { id }),
    ...(hints && { hints }),
    ...(explain === true && { removals: removals ?? [] }),
  };
}

/** Ranges count from the input's beginning, before its byte order mark. */
function shift(article: ParsedArticle, length: number): ParsedArticle {
  if (length === 0) return article;
  const { paragraphs, removals } = article;
  return {
    ...article,
    paragraphs: paragraphs.map((paragraph) => shiftRange(paragraph, length)),
    ...(removals && { removals: removals.map((removal) => shiftRange(removal, length)) }),
  };
}

function shiftRange<Ranged extends Paragraph | Removal>(ranged: Ranged, length: number): Ranged {
  const { inputRange } = ranged;
  if (!inputRange) return ranged;
  return { ...ranged, inputRange: { start: inputRange.start + length, end: inputRange.end + length } };
}
