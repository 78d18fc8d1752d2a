import { markdownTable, percent } from './markdown-table.js';
import { people } from './report.js';
import type { Columns } from './report.js';
import { isPrfScore } from './score.js';
import type { Score, Scores } from './score.js';

/** One line a metric, one column a reader: F1 with precision and recall behind it, or a share. */
export function scoreTable(columns: Columns, isShown: (metric: string) => boolean = () => true): string {
  const readers = Object.keys(columns);
  const metrics = metricsOf(columns).filter(isShown);
  return markdownTable(
    ['', ...readers.map((reader) => (reader === people ? 'one person against another' : reader))],
    metrics.map((metric) => [metric, ...readers.map((reader) => cell(columns[reader]![metric]))]),
  );
}

/** One line a metric, for scores of one reader. */
export function scoreList(scores: Scores, title: string): string {
  return markdownTable(
    [title, 'score', 'of'],
    Object.entries(scores).map(([metric, score]) => [
      metric,
      cell(score),
      String(isPrfScore(score) ? score.gold : score.of),
    ]),
  );
}

export function cell(score: Score | undefined): string {
  if (score === undefined) return '–';
  if (!isPrfScore(score)) return percent(score.share);
  return `${percent(score.f1)} (${percent(score.precision)} / ${percent(score.recall)})`;
}

/** Every metric that some reader has a score for, in the order of the reader with most. */
function metricsOf(columns: Columns): string[] {
  const lists = Object.values(columns).map((scores) => Object.keys(scores));
  const longest = [...lists].sort((a, b) => b.length - a.length)[0] ?? [];
  return [...new Set([...longest, ...lists.flat()])];
}
