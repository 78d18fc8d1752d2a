import { assemble } from './assemble.js';
import type { AsyncTagger, Document, TaggedSpan, Tagger } from './document.js';
import { InquitError } from './errors.js';
import { link } from './link/index.js';
import { parseArticle } from './parse/parse-article.js';
import { taggerOf } from './quote-model.js';
import { resolve } from './resolve/index.js';
import { segment } from './segment/index.js';
import { tagInside } from './tag/rules/inside-quotations.js';
import { rulesTagger } from './tag/rules/index.js';
import type { Article, ExtractOptions, Extraction } from './types.js';

/**
 * Finds the quotations of an article and who said them. A string is read as plain text.
 *
 * Never throws because of what the text says. Same input, same output, byte for byte. Throws `InquitError`
 * 'invalid-argument' for a model that only `extractQuotesAsync` can run.
 */
export function extractQuotes(input: Article | string, options: ExtractOptions = {}): Extraction {
  const document = segment(readArticle(input));
  const spans = taggerFor(options).tag(document);
  if (spans instanceof Promise)
    throw new InquitError('invalid-argument', 'This model works asynchronously: call extractQuotesAsync.');
  return finish(document, spans, options);
}

/** As `extractQuotes`, for models that take their time; any other model works too, with the same result. */
export async function extractQuotesAsync(
  input: Article | string,
  options: ExtractOptions = {},
): Promise<Extraction> {
  const document = segment(readArticle(input));
  return finish(document, await taggerFor(options).tag(document), options);
}

function readArticle(input: Article | string): Article {
  return typeof input === 'string' ? parseArticle(input, { format: 'text' }) : input;
}

function taggerFor({ model }: ExtractOptions): Tagger | AsyncTagger {
  return model ? taggerOf(model) : rulesTagger;
}

/** All that follows tagging, whatever tagged. */
function finish(document: Document, spans: readonly TaggedSpan[], options: ExtractOptions): Extraction {
  const outer = link(document, spans);
  const inner = link(
    document,
    tagInside(
      document,
      outer.flatMap(({ content }) => content),
    ),
  );
  const attributions = [...outer, ...inner.filter(({ cue }) => cue !== undefined)];
  const resolution = resolve(document, attributions, options.people);
  return assemble(document, attributions, resolution, options);
}
