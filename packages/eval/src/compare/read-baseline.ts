import { existsSync, readFileSync } from 'node:fs';

import { UsageError } from '../options.js';
import { baselineFile } from '../places.js';
import type { Report } from '../report/report.js';

/** The committed figures. */
export function readBaseline(): Report {
  if (!existsSync(baselineFile))
    throw new UsageError('There is no baseline yet: `pnpm eval baseline` writes one.');
  return JSON.parse(readFileSync(baselineFile, 'utf8')) as Report;
}
