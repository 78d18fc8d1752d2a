import { headlineSliceMetrics } from './print-report.js';
import type { Columns, CorpusReport, Report } from './report.js';
import type { Scores } from './score.js';

/** What is kept as the baseline: all scores of all attributions, and of each slice those that the table shows. */
export function reduceReport(report: Report): Report {
  const corpora = Object.entries(report.corpora).map(([title, corpus]) => [title, reduceCorpus(corpus)]);
  return { ...report, corpora: Object.fromEntries(corpora) as Report['corpora'] };
}

function reduceCorpus(corpus: CorpusReport): CorpusReport {
  const slices = Object.entries(corpus.attribution).map(([name, columns]) => [
    name,
    name === 'all' ? columns : reduceColumns(columns),
  ]);
  return { ...corpus, attribution: Object.fromEntries(slices) as CorpusReport['attribution'] };
}

function reduceColumns(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([reader, scores]): [string, Scores] => [
      reader,
      Object.fromEntries(Object.entries(scores).filter(([metric]) => headlineSliceMetrics.has(metric))),
    ]),
  );
}
