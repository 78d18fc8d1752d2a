import type { Article, Extraction } from '@inquit/core';
import { useState } from 'preact/hooks';
import { longestFragment, makeFragment } from '../input/share-link.js';
import { download } from './download.js';
import { exportFormats, toCsv } from './export-formats.js';
import { fileName } from './file-name.js';

interface ExportMenuProps {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** The ways out: files, the clipboard, a link. */
export function ExportMenu({ article, extraction }: ExportMenuProps) {
  const [message, setMessage] = useState<string>();

  async function copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(done);
    } catch {
      setMessage('The browser did not allow copying.');
    }
  }

  async function share(): Promise<void> {
    const fragment = await makeFragment(article.text);
    if (fragment === undefined)
      setMessage(
        `The text is too long for a link: compressed, it has more than ${longestFragment.toLocaleString('en')} characters. Send a file instead.`,
      );
    else {
      const link = new URL(fragment, window.location.origin + window.location.pathname).href;
      await copy(link, 'Copied. The link carries the text itself; opening it sends the text to no server.');
    }
  }

  return (
    <details class="export-menu">
      <summary class="summary-button">Save and share</summary>
      <div class="export-body">
        <p class="export-title">Download</p>
        <p class="export-buttons">
          {exportFormats.map(({ title, extension, mediaType, convert }) => (
            <button
              key={title}
              type="button"
              class="plain-button"
              onClick={() =>
                download(`${fileName(article)}.${extension}`, mediaType, convert(article, extraction))
              }
            >
              {title}
            </button>
          ))}
        </p>
        <p class="export-title">Copy</p>
        <p class="export-buttons">
          <button
            type="button"
            class="plain-button"
            onClick={() => void copy(toCsv(article, extraction), 'The table is copied, as CSV.')}
          >
            Table as CSV
          </button>
          <button type="button" class="plain-button" onClick={() => void share()}>
            Link with the text in it
          </button>
        </p>
        <p role="status">{message}</p>
      </div>
    </details>
  );
}
