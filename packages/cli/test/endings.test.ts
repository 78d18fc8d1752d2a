import { expect, test, vi } from 'vitest';

import { OutputError } from '../src/io.js';
import { budgetStory, runCommand, temporaryFolder } from './fake-io.js';

const line = `${JSON.stringify({ text: budgetStory })}\n`;

test('a closed pipe ends quietly with exit code 0', async () => {
  const outcome = await runCommand(['extract'], { input: line.repeat(5), closesAfter: 2 });
  expect(outcome).toMatchObject({ exitCode: 0, errors: '' });
  expect(outcome.output.split('\n')).toHaveLength(3);
});

test('a full disk is said, once, and not of the input', async () => {
  const outputFailure = new OutputError(false, { cause: Object.assign(new Error('x'), { code: 'ENOSPC' }) });
  const outcome = await runCommand(['extract', '-', 'missing.txt'], {
    input: line,
    closesAfter: 0,
    outputFailure,
  });
  expect(outcome).toMatchObject({
    exitCode: 1,
    errors: 'inquit: standard output: no space left on the disk\n',
  });
});

test('an interruption ends with 130 after the article in hand', async () => {
  const interruption = new AbortController();
  const outcome = await runCommand(['extract'], {
    input: line.repeat(5),
    interrupted: interruption.signal,
    onWrite: (written) => {
      if (written !== '') interruption.abort();
    },
  });
  expect(outcome).toMatchObject({ exitCode: 130, errors: '' });
  expect(outcome.output.split('\n')).toHaveLength(3);
});

test('an article that breaks the extraction does not stop the rest', async () => {
  const core = await import('@inquit/core');
  vi.spyOn(core, 'extractQuotes').mockImplementationOnce(() => {
    throw new RangeError('too deep');
  });
  const folder = temporaryFolder({ 'a.txt': budgetStory, 'b.txt': budgetStory });
  const outcome = await runCommand(['extract', 'a.txt', 'b.txt'], { folder });
  expect(outcome).toMatchObject({
    exitCode: 1,
    errors: 'inquit: a.txt: The article could not be read: too deep\n',
  });
  expect(outcome.output).toContain('b.txt');
});
