import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stdout } from 'node:process';

import type { Options } from '../options.js';
import { reportFile } from '../places.js';
import { formatJson } from '../report/format-json.js';
import { makeReport } from '../report/make-report.js';
import { printReport } from '../report/print-report.js';

/** Prints the whole table and keeps it as JSON. */
export function printTable(options: Options): boolean {
  const report = makeReport(options, options.speed && options.slice === undefined ? 'brief' : 'none');
  mkdirSync(dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, formatJson(report));
  stdout.write(options.json ? formatJson(report) : printReport(report, options.slice));
  return Object.keys(report.corpora).length > 0;
}
