import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { makeLines } from '../bench/make-articles.js';
import { difference, emptyState, parseState, toFirstLine, toLine } from '../src/output/run-state.js';
import { temporaryFolder } from './fake-io.js';
import { runBuilt } from './run-built.js';

const resume = ['extract', 'articles.ndjson', '--out', 'quotes.ndjson', '--resume', '--jobs', '2'];

function folderOfArticles(count: number): string {
  return temporaryFolder({ 'articles.ndjson': [...makeLines(count, 70)].join('') });
}

describe('--resume', () => {
  test(
    'killed twenty times at random, it gives the bytes of an undisturbed run',
    { timeout: 240_000 },
    async () => {
      const folder = folderOfArticles(300);
      const started = performance.now();
      const undisturbed = await runBuilt(
        ['extract', 'articles.ndjson', '--out', 'whole.ndjson', '--jobs', '2'],
        folder,
      );
      const whole = performance.now() - started;
      expect(undisturbed).toMatchObject({ exitCode: 0 });
      let kills = 0;
      let gained = 0;
      for (let length = -1; kills < 20; kills++) {
        // Mostly soon after it has begun to work, so that there is something left for the next kill.
        const killAt = performance.now() + 100 + Math.random() * 0.3 * whole;
        const { signal, exitCode, errors } = await runBuilt(resume, folder, {
          killWhen: () => performance.now() > killAt,
        });
        if (signal !== 'SIGKILL') {
          expect({ exitCode, errors }).toMatchObject({ exitCode: 0 });
          break;
        }
        const now = lengthOf(join(folder, 'quotes.ndjson.partial'));
        if (now > length) gained += 1;
        length = now;
        if (existsSync(join(folder, 'quotes.ndjson')))
          throw new Error('A killed run has moved its file into place.');
      }
      const last = await runBuilt(resume, folder);
      expect(last.exitCode).toBe(0);
      expect(kills).toBeGreaterThan(2);
      expect(gained).toBeGreaterThan(0);
      const output = readFileSync(join(folder, 'quotes.ndjson'), 'utf8');
      expect(output).toBe(readFileSync(join(folder, 'whole.ndjson'), 'utf8'));
      expect(output.split('\n')).toHaveLength(301);
      expect(readdirSync(folder).sort()).toEqual(['articles.ndjson', 'quotes.ndjson', 'whole.ndjson']);
    },
  );

  test(
    'what was torn off is cut, and a run of other options or inputs is refused',
    { timeout: 120_000 },
    async () => {
      const folder = folderOfArticles(200);
      const partial = join(folder, 'quotes.ndjson.partial');
      await runBuilt(resume, folder, { killWhen: () => linesOf(`${partial}.state`) > 1 });
      expect(existsSync(join(folder, 'quotes.ndjson'))).toBe(false);
      appendFileSync(partial, '{"schemaVersion":1,"id":"arti');
      appendFileSync(`${partial}.state`, '{"units":9999,"byt');
      const otherOptions = await runBuilt([...resume, '--scope', 'attribution'], folder);
      expect(otherOptions).toMatchObject({ exitCode: 2, output: '' });
      expect(otherOptions.errors).toContain(
        'quotes.ndjson.partial is of a run with other options; run it with the same',
      );

      const told = await runBuilt(resume, folder);
      expect(told.errors).toMatch(/^inquit: going on after \d+ articles that are done\n/);
      expect(told.errors).toMatch(
        /\ninquit: 200 articles, [\d,]+ quotations, in [\d.]+ s: quotes\.ndjson\n$/,
      );
      await runBuilt(['extract', 'articles.ndjson', '-o', 'whole.ndjson'], folder);
      expect(readFileSync(join(folder, 'quotes.ndjson'), 'utf8')).toBe(
        readFileSync(join(folder, 'whole.ndjson'), 'utf8'),
      );

      writeFileSync(partial, 'x');
      writeFileSync(`${partial}.state`, toFirstLine({ version: '?', options: '?', inputs: '?' }));
      expect((await runBuilt(resume, folder)).errors).toContain('another version of inquit');
      writeFileSync(`${partial}.state`, 'no diary');
      const lost = await runBuilt(resume, folder);
      expect(lost).toMatchObject({ exitCode: 2 });
      expect(lost.errors).toContain('has no diary that says how far it came; delete');
    },
  );

  test('a folder of shards keeps what is whole', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'news'));
    for (const [index, line] of [...makeLines(12, 100)].entries()) {
      writeFileSync(join(folder, 'news', `${index}.txt`), (JSON.parse(line) as { text: string }).text);
    }
    const argv = ['extract', 'news', '--out', 'quotes/', '--resume'];
    expect(await runBuilt(argv, folder)).toMatchObject({ exitCode: 0 });
    const shards = readdirSync(join(folder, 'quotes')).filter((name) => name.endsWith('.ndjson'));
    expect(shards).toHaveLength(12);
    expect(shards.every((name) => /^[a-z0-9-]+\.ndjson$/.test(name))).toBe(true);
    const [first] = shards;
    const before = readFileSync(join(folder, 'quotes', first!), 'utf8');
    writeFileSync(join(folder, 'quotes', first!), 'kept as it is');
    expect(await runBuilt(argv, folder)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, 'quotes', first!), 'utf8')).toBe('kept as it is');
    expect(await runBuilt([...argv, '--kinds', 'direct'], folder)).toMatchObject({ exitCode: 2 });
    expect(await runBuilt(['extract', 'news', '--out', 'quotes/'], folder)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, 'quotes', first!), 'utf8')).toBe(before);
  });

  test.each([
    [['extract', 'a.txt', '--resume'], '--resume needs --out'],
    [['extract', '-', '--resume', '--out', 'x.ndjson'], 'save standard input to a file first'],
    [['extract', 'a.txt', '--out', 'quotes.xyz'], 'the name does not tell the format; say it with --format'],
    [['extract', 'a.txt', '--out', 'missing/quotes.ndjson'], '--out missing/quotes.ndjson: no such file'],
  ])('%j is refused', async (argv, reason) => {
    const outcome = await runBuilt(argv, temporaryFolder({ 'a.txt': 'A.' }));
    expect(outcome).toMatchObject({ exitCode: 2, output: '' });
    expect(outcome.errors).toContain(reason);
  });
});

describe('the diary of a run', () => {
  const fingerprint = { version: '1', options: 'o', inputs: 'i' };
  const at = (units: number, bytes: number): string => toLine({ ...emptyState, units, bytes });

  test('tells the last stretch that is in the file', () => {
    const text = toFirstLine(fingerprint) + at(10, 100) + at(20, 200) + '{"units":30';
    expect(parseState(text, 1000)?.state.units).toBe(20);
    expect(parseState(text, 199)?.state.units).toBe(10);
    expect(parseState(text, 99)?.state).toEqual(emptyState);
    expect(parseState(toFirstLine(fingerprint), 99)?.fingerprint).toMatchObject(fingerprint);
    expect(parseState('', 0)).toBeUndefined();
    expect(parseState('{"inquit":2}\n', 0)).toBeUndefined();
  });

  test('tells what differs', () => {
    expect(difference(fingerprint, fingerprint)).toBeUndefined();
    expect(difference(fingerprint, { ...fingerprint, inputs: 'j' })).toContain('other inputs');
  });
});

function lengthOf(path: string): number {
  return existsSync(path) ? readFileSync(path).length : 0;
}

function linesOf(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
}
