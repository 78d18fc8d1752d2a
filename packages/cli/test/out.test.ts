import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { shardName } from '../src/output/shard-name.js';
import { budgetStory, parseLines, runCommand, temporaryFolder } from './fake-io.js';

describe('--out FILE', () => {
  test('is the same as standard output, in the format of its name', async () => {
    const folder = temporaryFolder({ 'a.txt': budgetStory });
    for (const [name, format] of [
      ['q.ndjson', 'ndjson'],
      ['q.JSON', 'json'],
      ['q.csv', 'csv'],
      ['q.txt', 'pretty'],
    ]) {
      const { output } = await runCommand(['extract', 'a.txt', '--format', format!], { folder });
      expect(await runCommand(['extract', 'a.txt', '--out', name!], { folder })).toMatchObject({
        exitCode: 0,
        output: '',
      });
      expect(readFileSync(join(folder, name!), 'utf8')).toBe(output);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('replaces what was there only when it is whole; a link stays a link', async () => {
    const folder = temporaryFolder({ 'a.txt': budgetStory, 'old.ndjson': 'old' });
    symlinkSync('old.ndjson', join(folder, 'link.ndjson'));
    const interruption = new AbortController();
    interruption.abort();
    const stopped = await runCommand(['extract', 'a.txt', '--out', 'old.ndjson'], {
      folder,
      interrupted: interruption.signal,
    });
    expect(stopped.exitCode).toBe(130);
    expect(readFileSync(join(folder, 'old.ndjson'), 'utf8')).toBe('old');
    await runCommand(['extract', 'a.txt', '--out', 'link.ndjson'], { folder });
    expect(parseLines(readFileSync(join(folder, 'old.ndjson'), 'utf8'))).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link.ndjson', 'old.ndjson']);
  });

  test('a device is written to, not replaced', async () => {
    const folder = temporaryFolder({ 'a.txt': budgetStory });
    const argv = ['extract', 'a.txt', '--format', 'ndjson', '--out', '/dev/null'];
    expect(await runCommand(argv, { folder })).toMatchObject({ exitCode: 0 });
    expect(existsSync('/dev/null')).toBe(true);
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });
});

test('what was written into a folder that is searched is not read by the next run', async () => {
  const folder = temporaryFolder({ 'news/a.txt': budgetStory });
  for (const out of ['news/quotes.ndjson', 'news/quotes.ndjson', 'news/shards/', 'news/shards/']) {
    const outcome = await runCommand(['extract', 'news', '--out', out], { folder });
    expect(outcome.errors).toMatch(out.startsWith('news/q') ? /^inquit: 1 article, / : /: news\/shards\/\n$/);
  }
  expect(readdirSync(join(folder, 'news/shards'))).toHaveLength(2);
});

describe('--out FOLDER/', () => {
  test('has one whole output for each input, under names that no input can choose', async () => {
    const folder = temporaryFolder({
      'news/a.txt': budgetStory,
      'lines.ndjson': `${JSON.stringify({ id: '../../etc/passwd', text: budgetStory })}\n`,
      'empty.ndjson': '',
      'cut.txt.gz': Uint8Array.of(0x1f, 0x8b, 8, 0),
    });
    const argv = ['extract', 'news/a.txt', './news/a.txt', 'lines.ndjson', 'empty.ndjson', 'cut.txt.gz'];
    const outcome = await runCommand([...argv, '--out', 'quotes/', '--quiet'], { folder });
    expect(outcome).toMatchObject({
      exitCode: 1,
      errors: 'inquit: cut.txt.gz: the gzip data ends too early\n',
    });
    const names = readdirSync(join(folder, 'quotes'));
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]{1,60}\.ndjson$/);
    const lines = readFileSync(join(folder, 'quotes', `${shardName('lines.ndjson')}.ndjson`), 'utf8');
    expect(parseLines(lines)).toHaveLength(1);
    expect(readFileSync(join(folder, 'quotes', `${shardName('empty.ndjson')}.ndjson`), 'utf8')).toBe('');
  });

  test('has the files of each article, for formats that want their own', async () => {
    const folder = temporaryFolder({ 'a.txt': budgetStory, 'b.txt': budgetStory });
    mkdirSync(join(folder, 'brat'));
    await runCommand(['extract', 'a.txt', 'b.txt', '--format', 'brat', '--out', 'brat'], { folder });
    expect(
      readdirSync(join(folder, 'brat'))
        .map((name) => name.replace(/.*\./, ''))
        .sort(),
    ).toEqual(['ann', 'ann', 'txt', 'txt']);
  });

  test('a link in the place of an output is replaced, not followed', async () => {
    const folder = temporaryFolder({ 'a.txt': budgetStory, victim: 'safe' });
    mkdirSync(join(folder, 'quotes'));
    symlinkSync('../victim', join(folder, 'quotes', `${shardName('a.txt')}.ndjson`));
    await runCommand(['extract', 'a.txt', '--out', 'quotes/'], { folder });
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('safe');
  });
});

test('names of outputs are safe whatever the input is called', () => {
  const hostile = [
    '../../etc/passwd',
    '/abs',
    'CON',
    'a\0b',
    '..',
    '',
    '.',
    'x'.repeat(300),
    'é/ü.txt',
    '-rf',
    'a b',
  ];
  const names = hostile.map(shardName);
  for (const name of names) expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);
  expect(new Set(names).size).toBe(hostile.length);
  expect(shardName('A.txt')).not.toBe(shardName('a.txt'));
});
