import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';

import { makeLines, randomNumbers } from '../bench/make-articles.js';
import { difference, emptyState, parseState, toFirstLine, toLine } from '../src/output/run-state.js';
import { runCommand, temporaryFolder } from './fake-io.js';
import { runBuilt, startBuilt } from './run-built.js';

const resume = ['extract', 'articles.ndjson', '--out', 'quotes.ndjson', '--resume', '--jobs', '2'];

function folderOfArticles(count: number): string {
  return temporaryFolder({ 'articles.ndjson': [...makeLines(count, 70)].join('') });
}

describe('--resume', () => {
  test(
    'killed twenty times at random, it gives the bytes of an undisturbed run',
    { timeout: 240_000 },
    async () => {
      const folder = folderOfArticles(1000);
      const partial = join(folder, 'quotes.ndjson.partial');
      const undisturbed = await runBuilt(
        ['extract', 'articles.ndjson', '--out', 'whole.ndjson', '--jobs', '2'],
        folder,
      );
      expect(undisturbed).toMatchObject({ exitCode: 0 });
      const random = randomNumbers(20);
      const lengths: number[] = [0];
      for (let kill = 1; kill <= 20; kill++) {
        // Every third while it starts, the others at any moment from its first new bytes on.
        const starting = kill % 3 === 0;
        const wait = random() * (starting ? 400 : 60);
        let since = starting ? performance.now() : undefined;
        // How many threads there are makes no difference to the bytes.
        const argv = [...resume, '--jobs', kill % 4 === 0 ? '2' : '1'];
        const { signal } = await runBuilt(argv, folder, {
          killWhen: () => {
            if (lengthOf(partial) > lengths.at(-1)!) since ??= performance.now();
            return since !== undefined && performance.now() >= since + wait;
          },
        });
        // Had it come to its end before, it would not have been killed twenty times.
        expect({ kill, signal }).toEqual({ kill, signal: 'SIGKILL' });
        expect(existsSync(join(folder, 'quotes.ndjson'))).toBe(false);
        lengths.push(lengthOf(partial));
      }
      const gains = lengths.filter((length, index) => length > (lengths[index - 1] ?? 0)).length;
      expect(gains).toBeGreaterThan(10);
      const last = await runBuilt(resume, folder);
      expect(last.errors).toMatch(/^inquit: going on after [\d,]+ articles that are done\n/);
      expect(last.exitCode).toBe(0);
      const output = readFileSync(join(folder, 'quotes.ndjson'), 'utf8');
      // Not `toBe`, which would print megabytes.
      expect(output === readFileSync(join(folder, 'whole.ndjson'), 'utf8')).toBe(true);
      expect(output.split('\n')).toHaveLength(1001);
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

  test('only one run at a time goes on with an output', { timeout: 60_000 }, async () => {
    const folder = folderOfArticles(1500);
    const lock = join(folder, 'quotes.ndjson.partial.lock');
    const first = startBuilt(resume, folder);
    const ended = once(first, 'close');
    while (!existsSync(lock) || readFileSync(lock, 'utf8') === '') await setTimeout(5);
    const second = await runBuilt(resume, folder);
    expect(second).toMatchObject({ exitCode: 2, output: '' });
    expect(second.errors).toContain(
      `another run (process ${first.pid!}) is writing quotes.ndjson; wait for it`,
    );
    expect(second.errors).toContain(`delete ${lock}.`);
    // Stopped by hand, it lets go; killed, it cannot, and what it left is taken over.
    first.kill('SIGINT');
    await ended;
    expect(existsSync(lock)).toBe(false);
    await runBuilt(resume, folder, { killWhen: () => existsSync(lock) });
    expect(existsSync(lock)).toBe(true);
    expect(await runBuilt([...resume, '--quiet'], folder)).toMatchObject({ exitCode: 0, errors: '' });
    expect(readdirSync(folder).sort()).toEqual(['articles.ndjson', 'quotes.ndjson']);
  });

  test('a run of another machine is left alone, and a lock that says nothing is not', async () => {
    const folder = temporaryFolder({
      'a.txt': 'A.',
      'q.csv.partial.lock': '{"run":1,"host":"mill.example"}\n',
    });
    const argv = ['extract', 'a.txt', '--out', 'q.csv', '--resume', '--quiet'];
    const refused = await runCommand(argv, { folder });
    expect(refused.exitCode).toBe(2);
    expect(refused.errors).toContain('another run (process 1 on mill.example) is writing q.csv');
    writeFileSync(join(folder, 'q.csv.partial.lock'), '');
    expect(await runCommand(argv, { folder })).toMatchObject({ exitCode: 0, errors: '' });
    writeFileSync(join(folder, 'not-a-folder'), '');
    const shards = await runCommand(['extract', 'a.txt', '--out', 'not-a-folder/', '--resume'], { folder });
    expect(shards).toMatchObject({ exitCode: 2 });
    expect(shards.errors).toContain('--out not-a-folder/: ');
  });

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
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function linesOf(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
}
