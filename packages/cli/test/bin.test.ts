import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { budgetStory, temporaryFolder } from './fake-io.js';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const core = fileURLToPath(new URL('../../core/dist/index.js', import.meta.url));
const built = existsSync(bin) && existsSync(core);
if (!built) console.warn('Skipped test/bin.test.ts: dist/bin.js is not built; run pnpm build first.');

const line = `${JSON.stringify({ id: 1, text: budgetStory })}\n`;

/** The built command as a process of its own: what only the operating system can show. */
describe.skipIf(!built)('dist/bin.js', () => {
  test('has a shebang and may be executed', () => {
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(bin).mode & 0o111).not.toBe(0);
  });

  test('returns its exit codes', () => {
    const folder = temporaryFolder({ 'a.txt': budgetStory });
    const codeOf = (...argv: string[]): number | null =>
      spawnSync(process.execPath, [bin, ...argv], { cwd: folder, input: '' }).status;
    expect(codeOf('extract', 'a.txt')).toBe(0);
    expect(codeOf('extract', 'a.txt', 'missing.txt')).toBe(1);
    expect(codeOf('extract', '--format', 'xml')).toBe(2);
    expect(codeOf('--version')).toBe(0);
  });

  test('reads a pipe to its end', () => {
    const { stdout, status } = spawnSync(process.execPath, [bin, 'extract'], {
      input: line.repeat(2000),
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2001);
  });

  test('ends quietly when its reader goes away', () => {
    const folder = temporaryFolder({ 'many.ndjson': line.repeat(5000) });
    const command = `"${process.execPath}" "${bin}" extract many.ndjson | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout.trim().split(/\s+/)).toEqual(['1', '0']);
    expect(stderr).toBe('');
  });

  test('a Ctrl-C ends it with 130', async () => {
    const child = spawn(process.execPath, [bin, 'extract'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    // The first answer shows that it is at work and waits for more.
    child.stdin.write(line);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);
    expect(errors).toBe('');
  });

  test('starts fast', () => {
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      spawnSync(process.execPath, [bin, '--version']);
      return performance.now() - started;
    });
    // 150 ms is the aim on a quiet machine; the limit leaves room for a busy one.
    expect(Math.min(...times)).toBeLessThan(400);
  });
});
