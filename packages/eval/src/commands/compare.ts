import { stdout } from 'node:process';

import { compareReports } from '../compare/compare-reports.js';
import { readBaseline } from '../compare/read-baseline.js';
import { measureArticleSets } from '../articles/measure-article-sets.js';
import type { Options } from '../options.js';
import { UsageError } from '../options.js';
import { makeReport } from '../report/make-report.js';
import { markdownTable } from '../report/markdown-table.js';
import { reduceReport } from '../report/reduce-report.js';

/** Measures anew and says what rose and what fell; false where something fell too far. */
export async function compare(options: Options): Promise<boolean> {
  if (options.limit !== Infinity || options.slice !== undefined)
    throw new UsageError('Only whole corpora can be compared with the baseline.');
  const articles = await measureArticleSets(options);
  const report = { ...reduceReport(makeReport(options, options.speed ? 'brief' : 'none')), articles };
  const changes = compareReports(readBaseline(), report);
  const falls = changes.filter(({ isFall }) => isFall);
  if (changes.length === 0) stdout.write('Nothing has changed.\n');
  else {
    const rows = changes.map(({ name, before, now, isFall }) => [name, before, now, isFall ? 'fell' : '']);
    stdout.write(`${markdownTable(['', 'baseline', 'now', ''], rows)}\n`);
  }
  stdout.write(falls.length === 0 ? '\nNo fall.\n' : `\n${falls.length} fell beyond what is tolerated.\n`);
  return falls.length === 0;
}
