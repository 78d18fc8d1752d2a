import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';

import { articleSetNames } from '../articles/article-set.js';
import { measureArticleSets } from '../articles/measure-article-sets.js';
import type { PageSetReport } from '../articles/measure-pages.js';
import { readBaseline } from '../compare/read-baseline.js';
import type { Options } from '../options.js';
import { UsageError } from '../options.js';
import { baselineFile } from '../places.js';
import { formatJson } from '../report/format-json.js';
import { makeReport } from '../report/make-report.js';
import { printReport } from '../report/print-report.js';
import { reduceReport } from '../report/reduce-report.js';

/** Measures everything and keeps it as what later versions are compared with. */
export async function writeBaseline(options: Options): Promise<boolean> {
  if (options.limit !== Infinity || options.slice !== undefined || options.split !== 'dev')
    throw new UsageError('The baseline is of all articles of dev.');
  const report = makeReport(options, 'brief');
  const missing = ['polnear dev', 'news-speech dev', 'seeds'].filter((title) => !report.corpora[title]);
  if (missing.length > 0)
    throw new UsageError(`The baseline needs every corpus; not there: ${missing.join(', ')}.`);
  const articles = keepPeers(await measureArticleSets(options));
  if (Object.keys(articles).length < articleSetNames.length)
    throw new UsageError('The baseline needs every set of pages.');
  writeFileSync(baselineFile, formatJson({ ...reduceReport(report), articles }));
  stdout.write(printReport(report));
  return true;
}

/** Peers do not change with us: their columns stay from the last run that had them. */
function keepPeers(now: Readonly<Record<string, PageSetReport>>): Record<string, PageSetReport> {
  const before = readBaseline().articles ?? {};
  return Object.fromEntries(
    Object.entries(now).map(([title, set]) => [
      title,
      {
        ...set,
        scores: { ...set.scores, ...missingIn(set.scores, before[title]?.scores) },
        speed: { ...set.speed, ...missingIn(set.speed, before[title]?.speed) },
      },
    ]),
  );
}

function missingIn<Value>(
  now: Readonly<Record<string, Value>>,
  before: Readonly<Record<string, Value>> = {},
): Record<string, Value> {
  return Object.fromEntries(Object.entries(before).filter(([name]) => !(name in now)));
}
