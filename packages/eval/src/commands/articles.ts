import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stdout } from 'node:process';

import { measureArticleSets } from '../articles/measure-article-sets.js';
import { printArticles, printTorture } from '../articles/print-articles.js';
import { pageReaders } from '../articles/readers/index.js';
import { tortureReader } from '../articles/torture.js';
import type { TortureResult } from '../articles/torture.js';
import type { Options } from '../options.js';
import { articlesReportFile } from '../places.js';
import { formatJson } from '../report/format-json.js';

/** How well and how fast pages are read; with `--peers`, beside other readers in the same process. */
export async function printArticleTable(options: Options): Promise<boolean> {
  const readers = await pageReaders({ withPeers: options.peers });
  const sets = await measureArticleSets(options);
  const torture: Record<string, TortureResult[]> = {};
  for (const reader of readers.slice(0, 1)) torture[reader.name] = await tortureReader(reader);
  const report = { schemaVersion: 1, sets, torture };
  mkdirSync(dirname(articlesReportFile), { recursive: true });
  writeFileSync(articlesReportFile, formatJson(report));
  const parts = [...printArticles(sets), '## Pages made to hurt', printTorture(torture)];
  stdout.write(options.json ? formatJson(report) : `${parts.join('\n\n')}\n`);
  return Object.keys(sets).length > 0;
}
