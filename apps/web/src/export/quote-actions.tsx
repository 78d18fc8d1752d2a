import type { Article, Quote } from '@inquit/core';
import { toDeepLink } from '@inquit/core/deep-link';
import { useState } from 'preact/hooks';
import { citeQuote } from './cite-quote.js';

interface QuoteActionsProps {
  readonly article: Article;
  readonly quote: Quote;
}

/** For one quotation: copy it with who said it, and a link to its place in the article on the web. */
export function QuoteActions({ article, quote }: QuoteActionsProps) {
  const [message, setMessage] = useState<string>();
  const link = toDeepLink(article, quote);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(citeQuote(article, quote));
      setMessage('Copied.');
    } catch {
      setMessage('The browser did not allow copying.');
    }
  }

  return (
    <p class="quote-actions">
      <button type="button" class="plain-button" onClick={() => void copy()}>
        Copy with attribution
      </button>
      {link !== undefined && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          See it on the page
        </a>
      )}
      <span role="status">{message}</span>
    </p>
  );
}
