/** Reads articles off the page's own thread, so that typing stays smooth. */
import { extractQuotes, parseArticle } from '@inquit/core';
import type { ReadingRequest, ReadingResponse } from './messages.js';

self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  self.postMessage(answer(event.data));
});

function answer({ id, text }: ReadingRequest): ReadingResponse {
  const startedAt = performance.now();
  try {
    const article = parseArticle(text, { format: 'text' });
    const extraction = extractQuotes(article);
    return { id, reading: { article, extraction, milliseconds: performance.now() - startedAt } };
  } catch (error) {
    // Core promises not to throw; if it does, the page says so instead of waiting for ever.
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}
