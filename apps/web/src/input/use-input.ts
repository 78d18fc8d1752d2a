import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingInput } from '../reading/messages.js';
import { openFiles } from './open-files.js';
import { readAddress } from './read-address.js';
import type { Sample } from './samples.js';
import { readFragment } from './share-link.js';

/** What the page reads, and how it came by it. */
export interface InputState {
  readonly inputs: readonly ReadingInput[];
  /** The chosen one among the inputs' articles. */
  readonly articleIndex: number;
  /** Something is on its way: a file, or a page from another site. */
  readonly isOpening: boolean;
  /** Why what was asked for is not here. */
  readonly failure: string | undefined;
}

export interface InputControls extends InputState {
  readonly setText: (text: string) => void;
  readonly openFiles: (files: Iterable<File>) => void;
  readonly openAddress: (address: string) => void;
  readonly openSample: (sample: Sample) => void;
  readonly chooseArticle: (articleIndex: number) => void;
}

/** Starts with the text of the link that opened the page, else with the page at its `?url=`, else with the sample. */
export function useInput(sample: string): InputControls {
  const [state, setState] = useState<InputState>(() => stateOf([{ data: sample }]));
  // Counts what was asked for: an answer that comes after something newer was, changes nothing.
  const newest = useRef(0);
  const setText = useCallback((text: string) => {
    newest.current++;
    setState(stateOf([{ data: text }]));
  }, []);

  const open = useCallback(async (load: () => Promise<readonly ReadingInput[] | string>) => {
    const own = ++newest.current;
    setState((previous) => ({ ...previous, isOpening: true, failure: undefined }));
    const loaded = await load();
    if (newest.current !== own) return;
    if (typeof loaded !== 'string') setState(stateOf(loaded));
    else setState((previous) => ({ ...previous, isOpening: false, failure: loaded }));
  }, []);

  const openAddress = useCallback(
    (address: string) =>
      void open(async () => {
        const result = await readAddress(address);
        return 'input' in result ? [result.input] : result.failure;
      }),
    [open],
  );

  const openChosen = useCallback(
    (files: Iterable<File>) =>
      void open(async () => {
        try {
          const inputs = await openFiles(files);
          return inputs.length > 0 ? inputs : 'There was no file in that.';
        } catch {
          return 'The file could not be read: it may have been moved, or be a folder.';
        }
      }),
    [open],
  );

  const openSample = useCallback(
    ({ load }: Sample) =>
      void open(async () => {
        try {
          return [{ data: await load() }];
        } catch {
          return 'The sample could not be fetched. Are you offline?';
        }
      }),
    [open],
  );

  const chooseArticle = useCallback(
    (articleIndex: number) => setState((previous) => ({ ...previous, articleIndex })),
    [],
  );

  useEffect(() => {
    const openLink = async (): Promise<void> => {
      const { hash, search } = window.location;
      const text = await readFragment(hash);
      const address = new URLSearchParams(search).get('url');
      if (text !== undefined) setText(text);
      else if (hash.startsWith('#text='))
        setState((previous) => ({
          ...previous,
          failure: 'The link is damaged: its text cannot be unpacked.',
        }));
      else if (address !== null) openAddress(address);
    };
    void openLink();
    window.addEventListener('hashchange', openLink);
    return () => window.removeEventListener('hashchange', openLink);
  }, [setText, openAddress]);

  return { ...state, setText, openFiles: openChosen, openAddress, openSample, chooseArticle };
}

function stateOf(inputs: readonly ReadingInput[]): InputState {
  return { inputs, articleIndex: 0, isOpening: false, failure: undefined };
}
