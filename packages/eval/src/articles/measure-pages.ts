import { cpuUsage } from 'node:process';

import { median } from '../speed/cpu-time.js';
import type { Scores } from '../report/score.js';
import type { ArticleSet } from './article-set.js';
import type { PageReader, ReadPage } from './page-reader.js';
import { PageTally } from './page-tally.js';

/** Everything measured on one set of pages. */
export interface PageSetReport {
  readonly pages: number;
  readonly megabytes: number;
  /** By reader. */
  readonly scores: Readonly<Record<string, Scores>>;
  readonly speed: Readonly<Record<string, PageSpeed>>;
}

export interface PageSpeed {
  /** Of CPU, a page, in the median. */
  readonly medianMilliseconds: number;
  /** Of HTML, a second of CPU, all pages together. */
  readonly megabytesPerSecond: number;
}

const emptyPage: ReadPage = { paragraphs: [], authors: [] };

/** Reads every page with every reader, in the same process, and compares with the truth. */
export async function measurePages(set: ArticleSet, readers: readonly PageReader[]): Promise<PageSetReport> {
  const runs = readers.map((reader) => ({
    reader,
    tally: new PageTally(set.isVerbatim),
    times: [] as number[],
  }));
  await warmUp(set, readers);
  let pages = 0;
  let characters = 0;
  for (const page of set.pages()) {
    pages++;
    const html = new TextDecoder().decode(page.html);
    characters += page.html.length;
    for (const { reader, tally, times } of runs) {
      const before = cpuUsage();
      const finish = await tryRead(reader, html, page.url);
      const { user, system } = cpuUsage(before);
      times.push((user + system) / 1000);
      tally.add(page, finish?.() ?? emptyPage, { hasFailed: finish === undefined });
    }
  }
  const megabytes = Math.round(characters / 1e5) / 10;
  return {
    pages,
    megabytes,
    scores: Object.fromEntries(runs.map(({ reader, tally }) => [reader.name, tally.toScores()])),
    speed: Object.fromEntries(runs.map(({ reader, times }) => [reader.name, speedOf(times, megabytes)])),
  };
}

/** The first pages are read once beforehand, so that no reader pays for being compiled. */
async function warmUp(set: ArticleSet, readers: readonly PageReader[]): Promise<void> {
  let count = 0;
  for (const page of set.pages()) {
    if (++count > 10) return;
    for (const reader of readers) await tryRead(reader, new TextDecoder().decode(page.html), page.url);
  }
}

/** Peers throw on some pages: counted, not hidden. */
async function tryRead(reader: PageReader, html: string, url: string): Promise<(() => ReadPage) | undefined> {
  try {
    return await reader.read(html, url);
  } catch {
    return undefined;
  }
}

function speedOf(times: readonly number[], megabytes: number): PageSpeed {
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    medianMilliseconds: times.length === 0 ? 0 : Math.round(median(times) * 10) / 10,
    megabytesPerSecond: total === 0 ? 0 : Math.round((megabytes / total) * 1e4) / 10,
  };
}
