import { InquitError } from '@inquit/core';
import type { Article, Extraction } from '@inquit/core';
import {
  applyCorrections,
  articleHash,
  findCorrections,
  readCorrections,
  writeCorrections,
} from '@inquit/core/corrections';
import type { Correction, CorrectionsFile, UnappliedCorrection } from '@inquit/core/corrections';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { joinCorrections, keepCorrections, loadCorrections, withCorrections } from './corrections-store.js';

/** What the reader put right in this article, and the means to put right more. */
export interface Corrections {
  readonly corrected: Extraction;
  readonly done: readonly Correction[];
  readonly unapplied: readonly UnappliedCorrection[];
  readonly correct: (correction: Correction) => void;
  readonly undo: () => void;
  /** The file of all articles, as the command line reads it. */
  readonly toFile: () => string;
  /** Adds the corrections of such a file; answers what is wrong with it. */
  readonly addFile: (json: string) => string | undefined;
  /** Why they will be gone with this page. */
  readonly failure: string | undefined;
}

/** Corrections are kept in the browser, by the article's text. */
export function useCorrections(article: Article, extraction: Extraction): Corrections {
  const [file, setFile] = useState<CorrectionsFile>(() => loadCorrections(window.localStorage));
  const [isKept, setKept] = useState(true);
  const key = useMemo(() => keyOf(article), [article]);
  const done = useMemo(() => findCorrections(file, key), [file, key]);
  const { extraction: corrected, unapplied } = useMemo(
    () => applyCorrections(extraction, done),
    [extraction, done],
  );
  useEffect(() => setKept(keepCorrections(window.localStorage, file)), [file]);

  const change = useCallback(
    (changed: (before: readonly Correction[]) => readonly Correction[]) =>
      setFile((before) => withCorrections(before, key.textHash, changed(findCorrections(before, key)))),
    [key],
  );
  const correct = useCallback((one: Correction) => change((before) => [...before, one]), [change]);
  const undo = useCallback(() => change((before) => before.slice(0, -1)), [change]);
  const toFile = useCallback(() => writeCorrections(file), [file]);
  const addFile = useCallback((json: string) => {
    try {
      const added = readCorrections(json);
      setFile((before) => joinCorrections(before, added));
      return undefined;
    } catch (error) {
      if (error instanceof InquitError) return error.message;
      throw error;
    }
  }, []);
  const failure = isKept
    ? undefined
    : 'This browser has no room to keep corrections: download them before you leave.';
  return { corrected, done, unapplied, correct, undo, toFile, addFile, failure };
}

function keyOf(article: Article): { textHash: string; id?: string; url?: string } {
  const { id, metadata } = article;
  return {
    textHash: articleHash(article),
    ...(id !== undefined && { id }),
    ...(metadata.url !== undefined && { url: metadata.url }),
  };
}
