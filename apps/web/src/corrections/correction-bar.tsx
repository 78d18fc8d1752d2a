import { useRef, useState } from 'preact/hooks';
import { countOf } from '../count-of.js';
import { download } from '../export/download.js';
import { describeCorrection } from './describe-correction.js';
import type { Corrections } from './use-corrections.js';

/** What was put right in this article, the way back, and the file to keep it in. */
export function CorrectionBar({ corrections }: { readonly corrections: Corrections }) {
  const { done, unapplied, undo, toFile, addFile, failure } = corrections;
  const [fileFailure, setFileFailure] = useState<string>();
  const chooser = useRef<HTMLInputElement>(null);
  const last = done.at(-1);

  async function openFile(file: File): Promise<void> {
    setFileFailure(addFile(await file.text()));
  }

  return (
    <section class={last ? 'correction-bar has-done' : 'correction-bar'} aria-label="Corrections">
      <p role="status">{done.length > 0 ? countOf(done.length, 'correction') : 'No corrections'}</p>
      {last && (
        <button type="button" class="quiet-button" onClick={undo}>
          Undo: <bdi>{describeCorrection(last)}</bdi>
        </button>
      )}
      {done.length > 0 && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => download('inquit-corrections.json', 'application/json', toFile())}
        >
          Download corrections
        </button>
      )}
      <button type="button" class="quiet-button" onClick={() => chooser.current?.click()}>
        Open corrections…
      </button>
      <input
        ref={chooser}
        class="visually-hidden"
        type="file"
        accept=".json"
        tabIndex={-1}
        aria-label="Open a file of corrections"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void openFile(file);
          event.currentTarget.value = '';
        }}
      />
      {(fileFailure ?? failure) !== undefined && (
        <p class="input-failure" role="alert">
          {fileFailure ?? failure}
        </p>
      )}
      {unapplied.length > 0 && (
        <ul class="unapplied">
          {unapplied.map(({ correction, reason }, index) => (
            <li key={index}>
              Not applied: <bdi>{describeCorrection(correction)}</bdi>. {reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
