import type { Article, Quote } from '@inquit/core';
import { toDeepLink } from '@inquit/core/deep-link';
import { speakerNames } from '../speakers/speaker-names.js';

/** The quotation as one would pass it on: “We won,” said by Maria Diaz, in Harbour News, 1 May 2024; and where. */
export function citeQuote(article: Article, quote: Quote): string {
  const { headline, publisher, datePublished, url } = article.metadata;
  const speaker = quote.speakers.length > 0 ? speakerNames(quote) : quote.source?.text;
  const words = quote.kind === 'direct' ? `“${quote.text}”` : quote.text;
  const origin = [headline, publisher, datePublished?.slice(0, 10)].filter((part) => part !== undefined);
  const lines = [`${words} — ${speaker ?? 'speaker not known'}`];
  if (origin.length > 0) lines.push(origin.join(', '));
  const address = toDeepLink(article, quote) ?? url;
  if (address !== undefined) lines.push(address);
  return lines.join('\n');
}
