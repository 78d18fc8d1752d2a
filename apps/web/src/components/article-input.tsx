import type { TargetedInputEvent } from 'preact';
import { lineBreakClass } from '../long-words.js';

interface ArticleInputProps {
  readonly text: string;
  readonly sample: string;
  readonly onText: (text: string) => void;
}

/** Where the article is pasted. */
export function ArticleInput({ text, sample, onText }: ArticleInputProps) {
  return (
    <section class="input">
      <div class="input-head">
        <label for="article-text">Your article</label>
        <span class="input-actions">
          <button type="button" onClick={() => onText(sample)} disabled={text === sample}>
            Sample
          </button>
          <button type="button" onClick={() => onText('')} disabled={text === ''}>
            Clear
          </button>
        </span>
      </div>
      <textarea
        id="article-text"
        class={lineBreakClass(text)}
        value={text}
        onBeforeInput={prepareLineBreaks}
        onInput={(event) => onText(event.currentTarget.value)}
        placeholder="Paste the text of a news article here."
        spellcheck={false}
        autocomplete="off"
      />
    </section>
  );
}

/** What is pasted is laid out before anyone hears of it, so the class has to be there before. */
function prepareLineBreaks(event: TargetedInputEvent<HTMLTextAreaElement>): void {
  const className = lineBreakClass(event.data ?? '');
  if (className) event.currentTarget.classList.add(className);
}
