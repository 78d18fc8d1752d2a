/** Metrics that others defined, with what they published; so that their rows can stand beside ours. */
import { markdownTable } from './markdown-table.js';
import { cell } from './print-scores.js';
import { people } from './report.js';
import type { Columns } from './report.js';

/** Percent, by metric. Other corpora and other tokens than ours, unless it says otherwise: for orientation. */
const published: Readonly<Record<string, string>> = {
  'CofeNet exact / source': '83.2 CofeNet (BERT), PolNeAR test; 73.3 its BiLSTM',
  'CofeNet exact / cue': '75.3 CofeNet (BERT), PolNeAR test; 66.2 its BiLSTM',
  'CofeNet exact / content': '72.9 CofeNet (BERT), PolNeAR test; 63.6 its BiLSTM',
  'CofeNet begin / source': '87.1 CofeNet (BERT), PolNeAR test',
  'CofeNet begin / cue': '82.3 CofeNet (BERT), PolNeAR test',
  'CofeNet begin / content': '79.6 CofeNet (BERT), PolNeAR test',
  'Citron exact / cue': '82.3 Citron, PARC3 cleaned',
  'Citron exact / source': '82.0 Citron, PARC3 cleaned',
  'Citron exact / content': '59.3 Citron, PARC3 cleaned',
  'Citron exact / whole': '56.7 Citron, PARC3 cleaned',
  'Gender Gap Tracker 0.3 / quotation': '83.7 Gender Gap Tracker, its own 98 articles',
  'Gender Gap Tracker 0.3 / speaker': '86.5 Gender Gap Tracker, its own 98 articles',
  'Gender Gap Tracker 0.3 / verb': '92.1 Gender Gap Tracker, its own 98 articles',
  'Gender Gap Tracker 0.8 / quotation': '76.1 Gender Gap Tracker, its own 98 articles',
  'Gender Gap Tracker 0.8 / speaker': '87.4 Gender Gap Tracker, its own 98 articles',
  'Gender Gap Tracker 0.8 / verb': '93.3 Gender Gap Tracker, its own 98 articles',
};

export function isPublishedMetric(metric: string): boolean {
  return /^(?:Citron|Gender Gap Tracker|Pareti|CofeNet) /.test(metric);
}

/** Our scores under the metrics of others, and theirs. */
export function publishedTable(columns: Columns): string {
  const readers = Object.keys(columns);
  const metrics = [...new Set(readers.flatMap((reader) => Object.keys(columns[reader]!)))];
  return markdownTable(
    [
      '',
      ...readers.map((reader) => (reader === people ? 'one person against another' : reader)),
      'published',
    ],
    Object.keys(columns[people] ?? {})
      .concat(metrics)
      .filter((metric, index, all) => isPublishedMetric(metric) && all.indexOf(metric) === index)
      .map((metric) => [
        metric,
        ...readers.map((reader) => cell(columns[reader]![metric])),
        published[metric] ?? '–',
      ]),
  );
}
