import { readCorrections, writeCorrections } from '@inquit/core/corrections';
import type { ArticleCorrections, Correction, CorrectionsFile } from '@inquit/core/corrections';

/** Where corrections stay between visits: `window.localStorage`, or a test's own. */
export type KeptValues = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const storageKey = 'inquit-corrections';

/** Nothing kept, or nothing that can be read, is no correction. */
export function loadCorrections(storage: KeptValues): CorrectionsFile {
  try {
    const json = storage.getItem(storageKey);
    return json === null ? noCorrections : readCorrections(json);
  } catch {
    return noCorrections;
  }
}

/** Answers whether there was room. */
export function keepCorrections(storage: KeptValues, file: CorrectionsFile): boolean {
  try {
    if (file.articles.length === 0) storage.removeItem(storageKey);
    else storage.setItem(storageKey, writeCorrections(file));
    return true;
  } catch {
    return false;
  }
}

export const noCorrections: CorrectionsFile = { schemaVersion: 1, articles: [] };

/** The file with these corrections for the article; without the article where there are none. */
export function withCorrections(
  file: CorrectionsFile,
  textHash: string,
  corrections: readonly Correction[],
): CorrectionsFile {
  const others = file.articles.filter(({ article }) => article.textHash !== textHash);
  const own: ArticleCorrections[] = corrections.length > 0 ? [{ article: { textHash }, corrections }] : [];
  return { ...file, articles: [...others, ...own] };
}

/** Both files; of an article that is in both, the corrections of the second follow those of the first. */
export function joinCorrections(first: CorrectionsFile, second: CorrectionsFile): CorrectionsFile {
  const joined = new Map<string, ArticleCorrections>();
  for (const entry of [...first.articles, ...second.articles]) {
    const key = JSON.stringify(entry.article);
    const before = joined.get(key);
    const known = new Set(before?.corrections.map((correction) => JSON.stringify(correction)));
    const added = entry.corrections.filter((correction) => !known.has(JSON.stringify(correction)));
    joined.set(key, { article: entry.article, corrections: [...(before?.corrections ?? []), ...added] });
  }
  return { schemaVersion: 1, articles: [...joined.values()] };
}
