// Runs every gate in order and ends with one line: `N passed, N failed, N skipped`.
// A later gate runs even when an earlier one failed, so that one run tells everything;
// only a failed build stops at once, because the browser tests need what it makes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const reports = { vitest: '.reports/vitest.json', playwright: '.reports/playwright.json' };
const failedGates = [];

rmSync('.reports', { recursive: true, force: true });
mkdirSync('.reports', { recursive: true });

gate('build', 'pnpm', ['run', 'build']);
if (failedGates.length === 0) {
  gate('typecheck', 'pnpm', ['run', 'typecheck']);
  gate('lint', 'pnpm', ['run', 'lint']);
  gate('tests', 'pnpm', [
    'exec',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports.vitest}`,
  ]);
  if (existsSync('apps/web/playwright.config.ts')) {
    gate('browser tests', 'pnpm', ['--filter', '@inquit/web', 'run', 'test:browser'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: `../../${reports.playwright}`,
    });
  }
}

const counts = sum(countVitest(reports.vitest), countPlaywright(reports.playwright));
if (failedGates.length > 0) console.log(`Failed: ${failedGates.join(', ')}.`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failedGates.length > 0 || counts.failed > 0 || counts.passed === 0 ? 1 : 0;

function gate(name, command, args, env = {}) {
  console.log(`\n== ${name}`);
  const result = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.status !== 0) failedGates.push(name);
}

function countVitest(path) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: report.numPassedTests,
    // A file that cannot be loaded holds no tests, but is a failure all the same.
    failed: report.numFailedTests + report.testResults.filter(isBrokenFile).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function isBrokenFile(file) {
  return file.status === 'failed' && file.assertionResults.length === 0;
}

function countPlaywright(path) {
  const stats = readReport(path)?.stats;
  if (!stats) return { passed: 0, failed: 0, skipped: 0 };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function sum(...counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key];
  return total;
}
