import { diagnose } from '../diagnostics.js';
import type { Article, ParseOptions } from '../types.js';
import { parseArticles } from './parse-articles.js';

/**
 * Reads an article; of an input with several, the first, with a diagnostic. Throws only for what the caller did wrong: an
 * unknown format, an input that is neither string nor bytes; never because of what the input says.
 *
 * Of plain text, `Article.text` is the input after decoding, with two changes: a byte order mark is removed, and every line
 * end (CR LF, CR, U+0085, U+2028, U+2029) is "\n". Of other formats it is made of the paragraphs, with an empty line
 * between them.
 */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  const articles = parseArticles(input, options);
  const first = articles.next().value!;
  const second = articles.next();
  if (second.done) return first;
  return { ...first, diagnostics: [...first.diagnostics, diagnose('several-articles')] };
}
