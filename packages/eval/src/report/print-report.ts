import type { SliceName } from '../metrics/slices.js';
import { sliceNames } from '../metrics/slices.js';
import { markdownTable, percent, thousands } from './markdown-table.js';
import { printSpeed } from './print-speed.js';
import { cell, scoreList, scoreTable } from './print-scores.js';
import { isPublishedMetric, publishedTable } from './published.js';
import { people } from './report.js';
import type { Columns, CorpusReport, Report } from './report.js';
import type { Scores } from './score.js';

/** The whole report as Markdown; with a slice, only the attributions of that slice. */
export function printReport(report: Report, only?: SliceName): string {
  const parts = Object.entries(report.corpora).flatMap(([title, corpus]) =>
    only === undefined ? printCorpus(title, corpus) : printSlice(title, corpus, only),
  );
  if (report.speed) parts.push(...printSpeed(report.speed));
  return `${parts.join('\n\n')}\n`;
}

const explanation =
  'Percent. F1 with (precision / recall) behind it; a single number is a share. Tokens are core’s own.';

function printCorpus(title: string, corpus: CorpusReport): string[] {
  const { attribution, speaker, resolver, sieves, speech, calibration } = corpus;
  return [
    `## ${title}`,
    `${corpus.articles} articles, ${thousands(corpus.attributions)} attributions (${corpus.unsearched} of them in bylines, datelines and notes, which are not searched), ${thousands(corpus.tokens)} tokens. ${explanation}`,
    ...(speech ? ['### What was said', scoreTable(speech)] : []),
    '### Attributions',
    scoreTable(attribution.all ?? {}, (metric) => !isPublishedMetric(metric)),
    ...(people in (attribution.all ?? {})
      ? ['### As others measure', publishedTable(attribution.all ?? {})]
      : []),
    '### Slices',
    slicesTable(attribution),
    ...(speaker ? ['### Speakers, end to end', scoreTable(speaker)] : []),
    ...(resolver ? ['### Speakers, with all spans given', scoreList(resolver, '')] : []),
    ...(sieves && sieves.length > 0
      ? [
          markdownTable(
            ['sieve', 'answered', 'of all sources', 'right'],
            sieves.map(({ sieve, answered, right }) => [
              sieve,
              String(answered),
              percent(answered / countSources(resolver)),
              percent(right / answered),
            ]),
          ),
        ]
      : []),
    ...(calibration
      ? [
          `### Confidence: expected error ${percent(calibration.expectedError)}`,
          markdownTable(
            ['confidence', 'quotations', 'mean confidence', 'right'],
            calibration.bins.map((bin) => [
              `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
              String(bin.count),
              percent(bin.meanConfidence),
              percent(bin.rightShare),
            ]),
          ),
        ]
      : []),
  ];
}

/** How many sources the sieves were asked about. */
function countSources(resolver: Scores | undefined): number {
  const score = resolver?.['speaker right'];
  return score && 'of' in score ? score.of : NaN;
}

function printSlice(title: string, corpus: CorpusReport, name: SliceName): string[] {
  return [`## ${title}, ${name}`, explanation, scoreTable(corpus.attribution[name] ?? {})];
}

/** The metrics that tell most of a slice. */
export const headlineSliceMetrics: ReadonlySet<string> = new Set([
  'content overlap',
  'content overlap with right source',
  'triple exact',
]);

/** Every slice under the metrics that tell most, each reader beside the other. */
function slicesTable(slices: Readonly<Partial<Record<SliceName, Columns>>>): string {
  const rows = sliceNames.flatMap((name) => {
    const columns = slices[name];
    if (name === 'all' || columns === undefined) return [];
    return [...headlineSliceMetrics].map((metric) => ({ label: `${name}: ${metric}`, metric, columns }));
  });
  const readers = Object.keys(slices.all ?? {});
  return markdownTable(
    ['', ...readers.map((reader) => (reader === people ? 'one person against another' : reader))],
    rows.map(({ label, metric, columns }) => [
      label,
      ...readers.map((reader) => cell(columns[reader]?.[metric])),
    ]),
  );
}
