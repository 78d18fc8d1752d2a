import { readFileSync, writeFileSync } from 'node:fs';
import { stdout } from 'node:process';

import { readBaseline } from '../compare/read-baseline.js';
import { readmeFile } from '../places.js';
import { replaceBlock } from '../readme/readme-block.js';
import { readmeTable } from '../readme/readme-table.js';

/** Writes the README's accuracy table from the committed baseline. */
export function writeReadme(): boolean {
  const readme = readFileSync(readmeFile, 'utf8');
  const written = replaceBlock(readme, readmeTable(readBaseline()));
  if (written === undefined) {
    stdout.write('README.md has no lines <!-- eval:start --> and <!-- eval:end -->.\n');
    return false;
  }
  if (written !== readme) writeFileSync(readmeFile, written);
  stdout.write(written === readme ? 'README.md is up to date.\n' : 'README.md is rewritten.\n');
  return true;
}
