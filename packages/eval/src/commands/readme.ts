import { readFileSync, writeFileSync } from 'node:fs';
import { stdout } from 'node:process';

import { readBaseline } from '../compare/read-baseline.js';
import { readmeFile } from '../places.js';
import { readmeArticles } from '../readme/readme-articles.js';
import { replaceBlock } from '../readme/readme-block.js';
import { readmeTable } from '../readme/readme-table.js';

/** Writes the README's tables from the committed baseline. */
export function writeReadme(): boolean {
  const readme = readFileSync(readmeFile, 'utf8');
  const baseline = readBaseline();
  let written = readme;
  for (const [name, block] of [
    ['eval', readmeTable(baseline)],
    ['articles', readmeArticles(baseline)],
  ] as const) {
    if (block === undefined) continue;
    const replaced = replaceBlock(written, name, block);
    if (replaced === undefined) {
      stdout.write(`README.md has no lines <!-- ${name}:start --> and <!-- ${name}:end -->.\n`);
      return false;
    }
    written = replaced;
  }
  if (written !== readme) writeFileSync(readmeFile, written);
  stdout.write(written === readme ? 'README.md is up to date.\n' : 'README.md is rewritten.\n');
  return true;
}
