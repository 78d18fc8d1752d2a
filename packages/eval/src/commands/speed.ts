import { stderr, stdout } from 'node:process';

import type { Options } from '../options.js';
import { formatJson } from '../report/format-json.js';
import { openCorpora } from '../report/make-report.js';
import { printSpeed } from '../report/print-speed.js';
import { measureSpeed } from '../speed/speed-report.js';

/** Speed and size alone, at full length. */
export function printFullSpeed(options: Options): boolean {
  const [corpus] = openCorpora(options);
  if (!corpus) return false;
  const speed = measureSpeed(corpus.title, corpus.samples, {
    brief: false,
    say: (line) => void stderr.write(`${line}\n`),
  });
  stdout.write(options.json ? formatJson(speed) : `${printSpeed(speed).join('\n\n')}\n`);
  return true;
}
