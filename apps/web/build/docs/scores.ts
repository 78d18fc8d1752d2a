import { readFileSync } from 'node:fs';
// The printers of the measurements themselves, so that figures and those of others read the same everywhere.
import { readmeArticles } from '../../../../packages/eval/src/readme/readme-articles.js';
import { markdownTable, percent, thousands } from '../../../../packages/eval/src/report/markdown-table.js';
import { cell } from '../../../../packages/eval/src/report/print-scores.js';
import { publishedTable } from '../../../../packages/eval/src/report/published.js';
import { people } from '../../../../packages/eval/src/report/report.js';
import type { Columns, CorpusReport, Report } from '../../../../packages/eval/src/report/report.js';
import { places } from './places.js';

const readers: readonly (readonly [name: string, title: string])[] = [
  ['marks only', 'marks only'],
  ['rules', 'rules alone'],
  ['inquit', 'inquit'],
  [people, 'two people'],
];

const speechRows: Readonly<Record<string, string>> = {
  found: 'What was said, found',
  'found / direct': '… of direct quotations',
  'found / indirect': '… of indirect',
  'found / mixed': '… of mixed',
  'found with right speaker': '… with the right speaker',
  invented: 'Quotations nobody said (less is better)',
};

const attributionRows: Readonly<Record<string, string>> = {
  'content overlap': 'Content',
  'content overlap with right source': '… and its source',
  'fragment exact / source': 'Exact bounds: source',
  'fragment exact / cue': 'Exact bounds: cue',
  'fragment exact / content': 'Exact bounds: content',
  'triple exact': 'All three exact',
};

const speakerRows: Readonly<Record<string, string>> = {
  'content with right speaker': 'Content and its speaker',
};

export function readBaseline(): Report {
  return JSON.parse(readFileSync(places.baseline, 'utf8')) as Report;
}

/** Markdown by name, from the committed measurements. */
export function scoreTables(report: Report): Readonly<Record<string, string>> {
  const news = corpusOf(report, 'news-speech dev');
  const polnear = corpusOf(report, 'polnear dev');
  const attributions = polnear.attribution.all ?? {};
  return {
    'day of the model': trainingDay(),
    'news-speech size': sizeOf(news),
    'polnear size': sizeOf(polnear),
    'table of speech': table(news.speech ?? {}, speechRows),
    'table of attributions': table(attributions, attributionRows),
    'table of speakers': table(polnear.speaker ?? {}, speakerRows),
    'table of published figures': publishedRows(attributions),
    'table of confidence': confidenceTable(polnear),
    'table of pages': readmeArticles(report) ?? 'Reading pages has not been measured for this version.',
  };
}

function corpusOf(report: Report, title: string): CorpusReport {
  const corpus = report.corpora[title];
  if (!corpus)
    throw new Error(`packages/eval/baseline.json has no scores for ${title}: run pnpm eval baseline.`);
  return corpus;
}

function sizeOf({ articles, attributions, tokens }: CorpusReport): string {
  return `${articles} articles, ${thousands(attributions)} quotations marked by people, ${thousands(tokens)} words and signs`;
}

function table(columns: Columns, rows: Readonly<Record<string, string>>): string {
  const shown = readers.filter(([name]) => name in columns);
  return markdownTable(
    ['', ...shown.map(([, title]) => title)],
    Object.entries(rows).map(([metric, label]) => [
      label,
      ...shown.map(([name]) => cell(columns[name]![metric])),
    ]),
  );
}

/** Of the metrics of others, those for which there is a figure of theirs. */
function publishedRows(columns: Columns): string {
  const shown = Object.fromEntries(Object.entries(columns).filter(([reader]) => reader !== 'marks only'));
  return publishedTable(shown)
    .split('\n')
    .filter((line) => !/– \|$/.test(line))
    .join('\n');
}

function confidenceTable({ calibration }: CorpusReport): string {
  return markdownTable(
    ['confidence', 'quotations', 'of these right'],
    (calibration?.bins ?? []).map(({ from, to, count, rightShare }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(count),
      `${percent(rightShare)} %`,
    ]),
  );
}

/** From the model card, which is written by the training itself. */
function trainingDay(): string {
  const day = /^\| trained +\| (\d{4}-\d{2}-\d{2}) +\|$/m.exec(readFileSync(places.modelCard, 'utf8'))?.[1];
  if (day === undefined)
    throw new Error('packages/model-en/MODEL_CARD.md does not say when the model was trained.');
  return day;
}
