import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';

import { makeLines } from '../bench/make-articles.js';
import { inOrder } from '../src/batch/in-order.js';
import { openPool } from '../src/batch/pool.js';
import type { Pool } from '../src/batch/pool.js';
import { toBatches } from '../src/batch/to-batches.js';
import type { Step, Unit } from '../src/inputs/step.js';
import { parseLines, temporaryFolder } from './fake-io.js';
import { runBuilt, startBuilt } from './run-built.js';

const lineOf = (text: string, number = 1): Unit => ({
  kind: 'line',
  name: `in:${number}`,
  line: { bytes: Buffer.from(text), tooLong: false, terminated: true },
});

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const collected: Value[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

describe('in order', () => {
  async function* numbers(
    count: number,
    onTake: (number: number) => void = () => undefined,
  ): AsyncGenerator<number> {
    for (let number = 0; number < count; number++) {
      onTake(number);
      yield number;
    }
  }

  test('results come in the order of the inputs, and no more than so many are under way', async () => {
    let running = 0;
    let most = 0;
    const work = async (number: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      await sleep((number * 7) % 5);
      running -= 1;
      return number;
    };
    const all = Array.from({ length: 40 }, (_, index) => index);
    expect(await collect(inOrder(numbers(40), work, 4))).toEqual(all);
    expect(most).toBe(4);
  });

  test('a slow reader slows the work', async () => {
    let taken = 0;
    const results = inOrder(
      numbers(1000, () => (taken += 1)),
      async (number) => number,
      3,
    );
    await results.next();
    await sleep(10);
    expect(taken).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  test('a result is given while the next input is still awaited', async () => {
    async function* oneThenNever(): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => undefined);
    }
    const results = inOrder(oneThenNever(), async (value) => value, 3);
    expect(await results.next()).toEqual({ done: false, value: 'first' });
  });

  test('a failure comes in its turn', async () => {
    const results = inOrder(
      numbers(3),
      async (number) => {
        if (number === 1) throw new Error('one');
        return number;
      },
      3,
    );
    expect(await results.next()).toMatchObject({ value: 0 });
    await expect(results.next()).rejects.toThrow('one');
  });
});

describe('batches', () => {
  const limits = { bytes: 100, units: 5, patience: 20 };
  async function* steps(sizes: readonly number[]): AsyncGenerator<Step> {
    for (const size of sizes) yield { kind: 'unit', unit: lineOf('x'.repeat(size)) };
  }
  const shape = async (sizes: readonly number[]): Promise<[number, boolean][]> =>
    (await collect(toBatches(steps(sizes), limits))).map((batch) => [batch.steps.length, batch.full]);

  test('are full by bytes or by number; the last is what is left', async () => {
    expect(await shape([40, 40, 40, 1, 1, 1, 1, 1, 1])).toEqual([
      [3, true],
      [5, true],
      [1, false],
    ]);
    expect(await shape([500])).toEqual([[1, true]]);
    expect(await shape([])).toEqual([]);
  });

  test('do not wait for an input that pauses', async () => {
    async function* pausing(): AsyncGenerator<Step> {
      yield* steps([1]);
      await sleep(200);
      yield* steps([1]);
    }
    expect((await collect(toBatches(pausing(), limits))).map((batch) => batch.steps.length)).toEqual([1, 1]);
  });
});

describe('the pool', () => {
  /** A worker that does as the text of its line says. */
  const worker = `
    export async function readBatch({ units, inHand }) {
      const answers = [];
      for (const [index, unit] of units.entries()) {
        Atomics.store(inHand, 0, index);
        const text = Buffer.from(unit.line.bytes).toString();
        if (text.includes('hang')) for (;;);
        if (text.includes('crash')) {
          setTimeout(() => { throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }); });
          await new Promise(() => {});
        }
        if (text.includes('throw')) throw new Error('a bug');
        answers.push([{ name: unit.name, chunk: text, counts: { articles: 1, quotations: 0 }, warnings: [] }]);
      }
      return answers;
    }`;

  async function open(code = worker): Promise<Pool> {
    const path = join(temporaryFolder(), 'worker.mjs');
    writeFileSync(path, code);
    const settings = { scope: 'speech', format: { name: 'ndjson', settings: ndjson } } as const;
    const pool = await openPool(settings, { workerFile: pathToFileURL(path), jobs: 2, timeout: 1000 });
    onTestFinished(() => pool.close());
    return pool;
  }
  const ndjson = { several: true, width: 80, depth: 0, explain: false } as const;

  const answersOf = async (pool: Pool, texts: readonly string[]): Promise<(string | undefined)[]> => {
    const units = texts.map((text, index) => lineOf(`{"id":${index},"text":"${text}"}`, index));
    return (await pool.read(units)).map(([outcome]) => outcome!.failure?.code ?? outcome!.chunk?.toString());
  };

  test('an article that hangs, one that takes all memory, one that meets a bug: the others are answered', async () => {
    const pool = await open();
    expect(await answersOf(pool, ['a', 'hang', 'b', 'crash', 'throw', 'c', 'hang'])).toEqual([
      '{"id":0,"text":"a"}',
      'time-limit',
      '{"id":2,"text":"b"}',
      'out-of-memory',
      'extraction-failed',
      '{"id":5,"text":"c"}',
      'time-limit',
    ]);
    // Workers that were ended have been replaced.
    expect(
      await Promise.all([answersOf(pool, ['d']), answersOf(pool, ['e']), answersOf(pool, ['f'])]),
    ).toEqual([['{"id":0,"text":"d"}'], ['{"id":0,"text":"e"}'], ['{"id":0,"text":"f"}']]);
  });

  test('what took its worker down is a record with its id, and says what to do', async () => {
    const pool = await open();
    const [[outcome] = []] = await pool.read([lineOf('{"id":"slow","text":"hang"}')]);
    expect(outcome!.failure!.message).toBe(
      'The article took longer than 1 seconds and was passed over; --timeout allows more.',
    );
    expect(outcome!.chunk).toContain('{"schemaVersion":1,"id":"slow","quotes":[]');
    expect(outcome!.counts).toEqual({ articles: 0, quotations: 0 });
  });

  test('a worker that cannot start fails the run', async () => {
    const pool = await open('throw new Error("no such core");');
    await expect(pool.read([lineOf('{}')])).rejects.toThrow('no such core');
  });
});

describe('whole runs', () => {
  test(
    'the output is the same whatever --jobs, bad lines and other inputs included',
    { timeout: 120_000 },
    async () => {
      const lines = [...makeLines(100, 60)];
      lines.splice(40, 0, 'not json\n', '\n', '{"id":"none"}\n');
      const folder = temporaryFolder({
        'a.ndjson': lines.slice(0, 90).join(''),
        'b.ndjson': lines.slice(90).join(''),
        'c.txt': '“Yes,” said Ines Okafor.',
      });
      const argv = ['extract', 'a.ndjson', 'missing.txt', 'b.ndjson', 'c.txt', '--format', 'ndjson'];
      const one = await runBuilt([...argv, '--jobs', '1'], folder);
      const three = await runBuilt([...argv, '--jobs', '3'], folder);
      expect(parseLines(one.output)).toHaveLength(104);
      expect(one.exitCode).toBe(1);
      expect(one.errors).toBe(
        'inquit: a.ndjson: 3 of 90 lines could not be read; each has its error in the output\n' +
          'inquit: missing.txt: no such file\n',
      );
      expect(three).toEqual(one);
      // In a format that a worker cannot write, and in one that has a beginning.
      for (const format of ['csv', 'parquet']) {
        const single = await runBuilt(['extract', 'a.ndjson', '--format', format, '--jobs', '1'], folder);
        expect(single.output.length).toBeGreaterThan(1000);
        expect(await runBuilt(['extract', 'a.ndjson', '--format', format, '--jobs', '2'], folder)).toEqual(
          single,
        );
      }
    },
  );

  test('a line is answered while its writer waits', { timeout: 30_000 }, async () => {
    const child = startBuilt(['extract'], temporaryFolder());
    for (const id of [1, 2, 3]) {
      child.stdin!.write(`{"id":${id},"text":"“Yes,” said Ines Okafor."}\n`);
      const [chunk] = (await Promise.race([
        new Promise((resolve) => child.stdout!.once('data', (data: Buffer) => resolve([data]))),
        sleep(20_000, ['nothing came']),
      ])) as [Buffer | string];
      expect(chunk.toString()).toContain(`"id":${id}`);
    }
    child.stdin!.end();
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s leaves no file behind',
    { timeout: 60_000 },
    async (signal) => {
      const folder = temporaryFolder({ 'articles.ndjson': [...makeLines(400, 120)].join('') });
      const child = startBuilt(
        ['extract', 'articles.ndjson', '--out', 'quotes.ndjson', '--jobs', '2'],
        folder,
      );
      while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await sleep(20);
      child.kill(signal);
      const [code] = await new Promise<[number | null]>((resolve) =>
        child.on('close', (exit) => resolve([exit])),
      );
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(readdirSync(folder)).toEqual(['articles.ndjson']);
    },
  );
});
