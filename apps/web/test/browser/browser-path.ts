import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The Chromium to test with: the one in `INQUIT_CHROMIUM`, else the one on the path; absent if neither is there. */
export const browserPath: string | undefined = findBrowser();

/** For the tests that are skipped without one. */
export const missingBrowser = 'No Chromium was found: install it, or set INQUIT_CHROMIUM to where it is.';

function findBrowser(): string | undefined {
  const given = process.env['INQUIT_CHROMIUM'];
  if (given) return existsSync(given) ? given : undefined;
  const found = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' });
  return (found.status === 0 && found.stdout.trim()) || undefined;
}
