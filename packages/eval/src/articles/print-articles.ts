import { markdownTable } from '../report/markdown-table.js';
import { scoreTable } from '../report/print-scores.js';
import type { PageSetReport } from './measure-pages.js';
import type { TortureResult } from './torture.js';

/** Accuracy of reading pages, one table a set. */
export function printArticles(sets: Readonly<Record<string, PageSetReport>>): string[] {
  return Object.entries(sets).flatMap(([title, set]) => [
    `## Pages: ${title}`,
    `${set.pages} pages, ${set.megabytes.toFixed(1)} MB of HTML. Percent; means over pages, a page without result counting as zero.`,
    scoreTable(set.scores),
    markdownTable(
      ['', 'CPU ms a page (median)', 'MB of HTML a second'],
      Object.entries(set.speed).map(([reader, { medianMilliseconds, megabytesPerSecond }]) => [
        reader,
        medianMilliseconds.toFixed(1),
        megabytesPerSecond.toFixed(1),
      ]),
    ),
  ]);
}

/** Pages made to hurt: how long each took, and whether the reader threw. */
export function printTorture(results: Readonly<Record<string, readonly TortureResult[]>>): string {
  const rows = Object.entries(results).flatMap(([reader, list]) =>
    list.map(({ page, milliseconds, paragraphs, error }) => [
      `${reader}: ${page}`,
      String(milliseconds),
      error ?? String(paragraphs),
    ]),
  );
  return markdownTable(['', 'ms', 'paragraphs'], rows);
}
