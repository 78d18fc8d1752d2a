import { stderr } from 'node:process';

import type { Options } from '../options.js';
import { openArticleSets } from './article-set.js';
import { measurePages } from './measure-pages.js';
import type { PageSetReport } from './measure-pages.js';
import { pageReaders } from './readers/index.js';

/** By set. */
export async function measureArticleSets(options: Options): Promise<Record<string, PageSetReport>> {
  const readers = await pageReaders({ withPeers: options.peers });
  const reports: Record<string, PageSetReport> = {};
  for (const set of openArticleSets(options.folder, options.limit, (line) => void stderr.write(`${line}\n`)))
    reports[set.title] = await measurePages(set, readers);
  return reports;
}
