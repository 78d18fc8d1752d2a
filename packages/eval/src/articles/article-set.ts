import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readArticleTruth } from '../corpora/article-truth.js';
import type { PageSample } from '../corpora/article-truth.js';

/** Pages with what a perfect parser makes of them. */
export interface ArticleSet {
  /** As in the table. */
  readonly title: string;
  /** The set keeps quotation marks and paragraphs, so that both can be measured. */
  readonly isVerbatim: boolean;
  readonly pages: () => Iterable<PageSample>;
}

export const articleSetNames = ['fundus-tests', 'wcxb-dev'] as const;
export type ArticleSetName = (typeof articleSetNames)[number];

/** The sets that are there; for each that is not, a line. */
export function openArticleSets(corpora: string, limit: number, say: (line: string) => void): ArticleSet[] {
  return articleSetNames.flatMap((title) => {
    const folder = join(corpora, 'articles', title);
    if (!existsSync(join(folder, 'truth.jsonl'))) {
      say(`Skipped ${title}: ${folder} is not there.`);
      return [];
    }
    const isVerbatim = title === 'fundus-tests';
    return [{ title, isVerbatim, pages: () => readArticleTruth(folder, limit) }];
  });
}
