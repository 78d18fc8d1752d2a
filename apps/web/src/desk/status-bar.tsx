import { countOf } from '../count-of.js';
import type { Reading } from '../reading/messages.js';
import type { ReadingState } from '../reading/use-reading.js';

/** Bytes, and an address; the build knows them. */
declare const __MODEL_SIZE__: number;
declare const __SOURCE_REPOSITORY__: string | undefined;

/** What was read and how long it took. */
export function StatusBar({ state }: { readonly state: ReadingState }) {
  return (
    <footer class="status" data-status={state.status}>
      <p role="status">{describeState(state)}</p>
      <p>
        Read in your browser; no server takes part. The model is{' '}
        {Math.round(__MODEL_SIZE__ / 1000).toLocaleString('en')} kB, compressed.
      </p>
      <nav class="status-links" aria-label="About inquit">
        <a class="quiet-button" href="./docs/index.html">
          Docs
        </a>
        {' · '}
        <a class="quiet-button" href="./docs/accuracy.html">
          Accuracy table
        </a>
        {__SOURCE_REPOSITORY__ !== undefined && (
          <>
            {' · '}
            <a class="quiet-button" href={__SOURCE_REPOSITORY__} rel="noopener noreferrer">
              Source
            </a>
          </>
        )}
      </nav>
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
