import type { Extraction, Quote } from '@inquit/core';
import type { AnySpeaker, Correction } from '@inquit/core/corrections';
import { useId, useState } from 'preact/hooks';

interface QuoteCorrectionsProps {
  readonly quote: Quote;
  readonly extraction: Extraction;
  readonly onCorrect: (correction: Correction) => void;
}

/** What may be wrong about one quotation: who said it, or that it is one at all. */
export function QuoteCorrections({ quote, extraction, onCorrect }: QuoteCorrectionsProps) {
  const [name, setName] = useState('');
  const listId = useId();
  const fieldId = useId();

  function attribute(speakers: readonly AnySpeaker[]): void {
    onCorrect({ action: 'attribute', quote: quote.id, speakers });
  }

  return (
    <details class="corrections">
      <summary class="summary-button">Correct this</summary>
      <form
        class="correction-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') attribute([speakerNamed(extraction, name.trim())]);
        }}
      >
        <label for={fieldId}>Said by</label>
        <input
          id={fieldId}
          list={listId}
          value={name}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <datalist id={listId}>
          {extraction.speakers.map((speaker) => (
            <option key={speaker.id} value={speaker.name} />
          ))}
        </datalist>
        <button type="submit" class="plain-button" disabled={name.trim() === ''}>
          Change
        </button>
      </form>
      <p class="correction-buttons">
        {quote.speakers.length > 0 && (
          <button type="button" class="plain-button" onClick={() => attribute([])}>
            Speaker not known
          </button>
        )}
        <button
          type="button"
          class="plain-button"
          onClick={() => onCorrect({ action: 'remove', quote: quote.id })}
        >
          Not a quotation
        </button>
      </p>
    </details>
  );
}

/** The article's speaker of this name, if it has one. */
function speakerNamed({ speakers }: Extraction, name: string): AnySpeaker {
  const known = speakers.find((speaker) => speaker.name.toLowerCase() === name.toLowerCase());
  return known ? { id: known.id, name: known.name, kind: known.kind } : { name };
}
