import { describe, expect, test } from 'vitest';

import { columnWidth } from '../src/terminal/column-width.js';
import { createMessages, progressLine } from '../src/terminal/messages.js';
import { budgetStory, runCommand, temporaryFolder } from './fake-io.js';

describe('the progress line', () => {
  test('tells share, count, rate and time left', () => {
    expect(progressLine(1204, 0.35, 'news/a.txt', 4000, 100)).toBe(
      '███████─────────────  35%  1,204 articles, 301/s, 8 s left  news/a.txt',
    );
    expect(progressLine(1, undefined, 'standard input', 500, 100)).toBe('1 article, 2.0/s  standard input');
    expect(progressLine(9000, 0.01, 'a', 60_000, 100)).toContain('1 h 39 min left');
    expect(progressLine(9000, 0.5, 'a', 200_000, 100)).toContain('4 min left');
  });

  test('never wraps, and shows names, not what they do', () => {
    for (const width of [10, 40, 79]) {
      const line = progressLine(5, 0.5, `a\x1b[2J\n${'名'.repeat(100)}`, 9000, width);
      expect(columnWidth(line)).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/[\x00-\x1f]/);
    }
  });

  test('is taken away before a message, and drawn at most ten times a second', async () => {
    let written = '';
    let now = 0;
    const errors = {
      isTerminal: true,
      columns: 60,
      write: async (text: string | Uint8Array) => void (written += text.toString()),
    };
    const messages = createMessages(errors, true, () => now);
    for (now = 0; now < 1000; now += 10) messages.progress(now, 0.5, 'a');
    expect(written.split('\r').length - 1).toBe(10);
    written = '';
    await messages.tell('b.txt: no such file');
    await messages.clear();
    expect(written).toBe('\r\x1b[Kinquit: b.txt: no such file\n');
  });

  test('is nowhere without a terminal', async () => {
    const { errors } = await runCommand(['extract', 'a.txt', '--out', 'q.ndjson'], {
      folder: temporaryFolder({ 'a.txt': budgetStory }),
    });
    expect(errors).toMatch(/^inquit: 1 article, 2 quotations, in \d\.\d s: q\.ndjson\n$/);
  });

  test('--quiet leaves only failures', async () => {
    const { errors } = await runCommand(['extract', 'a.txt', 'none.txt', '--out', 'q.ndjson', '--quiet'], {
      folder: temporaryFolder({ 'a.txt': budgetStory }),
      columns: 80,
    });
    expect(errors).toBe('inquit: none.txt: no such file\n');
  });
});
