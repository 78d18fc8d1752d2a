import type { Quote } from '@inquit/core';
import type { TargetedKeyboardEvent } from 'preact';
import { speakerNames } from '../speakers/speaker-names.js';

interface QuoteNumberProps {
  readonly quote: Quote;
  readonly quoteIndex: number;
  readonly tone: string;
  readonly lit: boolean;
  readonly chosen: boolean;
  readonly onChoose: (quoteIndex: number) => void;
}

/**
 * The small number after a quotation: its handle for the keyboard, and its name without colour.
 * The digits come from the style sheet, so that the article's text stays as it was written. Not
 * a `button` element, because lines break on both sides of one: the number has to stay with the
 * word before it and the comma after it.
 */
export function QuoteNumber({ quote, quoteIndex, tone, lit, chosen, onChoose }: QuoteNumberProps) {
  function handleKey(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(quoteIndex);
  }

  return (
    <span
      role="button"
      tabIndex={0}
      class={`quote-number ${tone}${lit ? ' is-lit' : ''}`}
      data-quote={quoteIndex}
      data-number={quoteIndex + 1}
      aria-label={`Quotation ${quoteIndex + 1}, ${quote.kind}, ${speakerNames(quote)}`}
      aria-pressed={chosen}
      aria-controls="quote-panel"
      onFocus={() => onChoose(quoteIndex)}
      onKeyDown={handleKey}
    />
  );
}
