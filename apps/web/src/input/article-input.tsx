import type { TargetedInputEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { ReadingInput } from '../reading/messages.js';
import type { ReadingState } from '../reading/use-reading.js';
import { AddressForm } from './address-form.js';
import { ArticleChooser } from './article-chooser.js';
import { lineBreakClass } from './long-words.js';
import { fileTypes } from './open-files.js';
import { SampleChooser } from './sample-chooser.js';
import { useFileDrop } from './use-file-drop.js';
import type { InputControls } from './use-input.js';

interface ArticleInputProps {
  readonly controls: InputControls;
  /** What was last read: the titles to choose from, and the text of a file; or why it was not. */
  readonly state: ReadingState;
}

/** Where the article comes from: pasted, opened, dropped, or asked for by its address. */
export function ArticleInput({ controls, state }: ArticleInputProps) {
  const { inputs, isOpening, setText, openFiles, openAddress, openSample, chooseArticle } = controls;
  const { reading } = state;
  const failure = controls.failure ?? (state.status === 'failed' ? state.failure : undefined);
  const text = typedText(inputs);
  const isFileOver = useFileDrop(openFiles);
  const chooser = useRef<HTMLInputElement>(null);

  return (
    <section class={isFileOver ? 'input is-drop-target' : 'input'} aria-label="Input">
      <div class="input-head">
        <label for="article-text">Your article</label>
        <span class="input-actions">
          <SampleChooser onSample={openSample} />
          <button type="button" onClick={() => chooser.current?.click()}>
            Open…
          </button>
          <button type="button" onClick={() => setText('')} disabled={text === ''}>
            Clear
          </button>
        </span>
        <input
          ref={chooser}
          class="visually-hidden"
          type="file"
          multiple
          accept={fileTypes}
          tabIndex={-1}
          aria-label="Open files"
          onChange={(event) => {
            const { files } = event.currentTarget;
            if (files && files.length > 0) openFiles(files);
            // Otherwise the same file could not be opened twice.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {failure !== undefined && (
        <p class="input-failure" role="alert">
          {failure}
        </p>
      )}
      {text === undefined && (
        <p class="input-origin">
          <bdi>{originOf(inputs)}</bdi>{' '}
          <button type="button" class="quiet-button" onClick={() => setText(reading?.article.text ?? '')}>
            Edit its text
          </button>
        </p>
      )}
      {reading && reading.titles.length > 1 && (
        <ArticleChooser
          titles={reading.titles}
          articleIndex={reading.articleIndex}
          onChoose={chooseArticle}
        />
      )}
      <textarea
        id="article-text"
        class={lineBreakClass(text ?? '')}
        value={text ?? reading?.article.text ?? ''}
        readOnly={text === undefined}
        aria-busy={isOpening}
        onBeforeInput={prepareLineBreaks}
        onInput={(event) => setText(event.currentTarget.value)}
        placeholder="Paste the text of a news article here, or its HTML source; or drop a file anywhere on the page."
        spellcheck={false}
        autocomplete="off"
      />
      <AddressForm isOpening={isOpening} onAddress={openAddress} />
    </section>
  );
}

/** The text in the field; absent where a file or a page was opened. */
function typedText(inputs: readonly ReadingInput[]): string | undefined {
  const [only] = inputs;
  return inputs.length === 1 && only && typeof only.data === 'string' ? only.data : undefined;
}

function originOf(inputs: readonly ReadingInput[]): string {
  return inputs.map(({ name, url }) => name ?? url ?? 'text').join(', ');
}

/** What is pasted is laid out before anyone hears of it, so the class has to be there before. */
function prepareLineBreaks(event: TargetedInputEvent<HTMLTextAreaElement>): void {
  const className = lineBreakClass(event.data ?? '');
  if (className) event.currentTarget.classList.add(className);
}
