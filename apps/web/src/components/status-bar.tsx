import { countOf } from '../count-of.js';
import type { Reading } from '../messages.js';
import type { ReadingState } from '../use-reading.js';

/** What was read and how long it took. */
export function StatusBar({ state }: { readonly state: ReadingState }) {
  return (
    <footer class="status" data-status={state.status}>
      <p role="status">{describeState(state)}</p>
      <p>Read in your browser, in the background; no server takes part.</p>
    </footer>
  );
}

function describeState({ status, reading, failure }: ReadingState): string {
  if (status === 'failed') return failure ?? 'The article could not be read.';
  if (!reading) return 'Reading…';
  return describeReading(reading);
}

function describeReading({ article, extraction, milliseconds }: Reading): string {
  const time = milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
  return `${countOf(article.text.length, 'character')}, ${countOf(extraction.quotes.length, 'quotation')}, ${time} ms`;
}
