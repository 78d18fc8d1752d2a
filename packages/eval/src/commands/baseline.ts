import { writeFileSync } from 'node:fs';
import { stdout } from 'node:process';

import type { Options } from '../options.js';
import { UsageError } from '../options.js';
import { baselineFile } from '../places.js';
import { formatJson } from '../report/format-json.js';
import { makeReport } from '../report/make-report.js';
import { printReport } from '../report/print-report.js';
import { reduceReport } from '../report/reduce-report.js';

/** Measures everything and keeps it as what later versions are compared with. */
export function writeBaseline(options: Options): boolean {
  if (options.limit !== Infinity || options.slice !== undefined || options.split !== 'dev')
    throw new UsageError('The baseline is of all articles of dev.');
  const report = makeReport(options, 'brief');
  const missing = ['polnear dev', 'news-speech dev', 'seeds'].filter((title) => !report.corpora[title]);
  if (missing.length > 0)
    throw new UsageError(`The baseline needs every corpus; not there: ${missing.join(', ')}.`);
  writeFileSync(baselineFile, formatJson(reduceReport(report)));
  stdout.write(printReport(report));
  return true;
}
