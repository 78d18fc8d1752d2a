/**
 * Measures the command as people run it, on invented articles, after a build:
 * `pnpm --filter inquit run bench [articles [path of the command [words of an article]]]`. Prints one line a measurement; compares nothing, since machines differ. Processor time is told beside the time
 * on the clock, because on a machine that has other work the clock tells little.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { makeLines } from './make-articles.js';

const command = resolve(process.argv[3] ?? 'dist/bin.js');
const count = Number(process.argv[2] ?? 10_000);
const words = Number(process.argv[4] ?? 800);
const folder = mkdtempSync(join(tmpdir(), 'inquit-bench-'));

interface Measured {
  readonly seconds: number;
  /** Of the processor, by all threads. */
  readonly processor: number;
  /** Largest resident size in MB at each tenth of the run. */
  readonly memory: readonly number[];
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const articles = await writeArticles(count);
  console.log(`${count} articles, ${megabytes(statSync(articles).size)} MB, ${availableParallelism()} cores`);
  const one = await measure(articles, 1);
  tell('one job', one);
  const two = await measure(articles, 2);
  tell('two jobs', two);
  console.log(`two jobs are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one by the clock`);
  console.log(`they take ${(two.processor / one.processor).toFixed(2)} times its processor time`);
  const first = Math.max(...two.memory.slice(1, 4));
  const last = Math.max(...two.memory.slice(-3));
  console.log(`memory of the last tenths against the first: ${(last / first).toFixed(2)}`);
}

async function writeArticles(howMany: number): Promise<string> {
  const path = join(folder, 'articles.ndjson');
  const file = createWriteStream(path);
  for (const line of makeLines(howMany, words)) if (!file.write(line)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
  return path;
}

async function measure(articles: string, jobs: number): Promise<Measured> {
  const started = performance.now();
  const out = join(folder, `quotes-${jobs}.ndjson`);
  const argv = ['extract', articles, '--out', out, '--jobs', String(jobs), '--quiet', '--no-config'];
  const child = spawn(process.execPath, [command, ...argv], { stdio: 'inherit' });
  const samples: { readonly resident: number; readonly processor: number }[] = [];
  const timer = setInterval(() => {
    const sample = sampleOf(child.pid!);
    if (sample) samples.push(sample);
  }, 100);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`inquit ended with exit code ${code}.`);
  const tenth = Math.max(1, Math.ceil(samples.length / 10));
  const memory: number[] = [];
  for (let start = 0; start < samples.length; start += tenth) {
    memory.push(Math.max(...samples.slice(start, start + tenth).map((sample) => sample.resident)));
  }
  return {
    seconds: (performance.now() - started) / 1000,
    processor: samples.at(-1)?.processor ?? Number.NaN,
    memory,
  };
}

/** From /proc, where there is one: resident MB, and seconds of the processor so far. */
function sampleOf(pid: number): { readonly resident: number; readonly processor: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // A process that has just ended has none.
    const size = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
    if (size === undefined) return undefined;
    const resident = Number(size) / 1024;
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // Clock ticks of 10 ms: user and system time.
    const processor = (Number(fields[11]) + Number(fields[12])) / 100;
    return { resident, processor };
  } catch {
    return undefined;
  }
}

function tell(name: string, { seconds, processor, memory }: Measured): void {
  const rate = Math.round(count / seconds);
  const sizes = memory.map((size) => Math.round(size)).join(' ');
  console.log(
    `${name}: ${seconds.toFixed(1)} s by the clock (${rate}/s), ${processor.toFixed(1)} s of the processor, MB by tenths: ${sizes}`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
