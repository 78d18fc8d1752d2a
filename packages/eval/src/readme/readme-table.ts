import { markdownTable, percent } from '../report/markdown-table.js';
import { people } from '../report/report.js';
import type { Report } from '../report/report.js';
import { headline } from '../report/score.js';
import type { Scores } from '../report/score.js';
import { product } from '../systems/index.js';
import { rules } from '../systems/inquit.js';

type Section = 'attribution' | 'speech' | 'speaker';

interface Row {
  readonly label: string;
  readonly corpus: string;
  readonly section: Section;
  readonly metric: string;
}

const rows: readonly Row[] = [
  row('What was said, found', 'news-speech dev', 'speech', 'found'),
  row('… of direct quotations', 'news-speech dev', 'speech', 'found / direct'),
  row('… of indirect', 'news-speech dev', 'speech', 'found / indirect'),
  row('… of mixed', 'news-speech dev', 'speech', 'found / mixed'),
  row('… with the right speaker', 'news-speech dev', 'speech', 'found with right speaker'),
  row('Share of quotations nobody said (less is better)', 'news-speech dev', 'speech', 'invented'),
  row('Content', 'polnear dev', 'attribution', 'content overlap'),
  row('… and its source', 'polnear dev', 'attribution', 'content overlap with right source'),
  row('… and its speaker (28 of the articles)', 'polnear dev', 'speaker', 'content with right speaker'),
  row('Exact bounds: source', 'polnear dev', 'attribution', 'fragment exact / source'),
  row('Exact bounds: cue', 'polnear dev', 'attribution', 'fragment exact / cue'),
  row('Exact bounds: content', 'polnear dev', 'attribution', 'fragment exact / content'),
  row('All three exact', 'polnear dev', 'attribution', 'triple exact'),
];

const corpusNames: Readonly<Record<string, string>> = {
  'news-speech dev': 'News pages, 2023–24',
  'polnear dev': 'PolNeAR dev, 2016',
};

/** The accuracy table of the README: what is measured, on what, and how well one trained person agrees with another. */
export function readmeTable(report: Report): string {
  return markdownTable(
    ['F1 in percent', 'on', 'marks only', 'rules alone', 'inquit', 'two people'],
    rows.map(({ label, corpus, section, metric }) => [
      label,
      corpusNames[corpus] ?? corpus,
      score(report, corpus, section, 'marks only', metric),
      score(report, corpus, section, rules.name, metric),
      score(report, corpus, section, product.name, metric),
      score(report, corpus, section, people, metric),
    ]),
  );
}

function score(report: Report, corpus: string, section: Section, reader: string, metric: string): string {
  const measured = report.corpora[corpus];
  const columns = section === 'attribution' ? measured?.attribution.all : measured?.[section];
  const scores: Scores | undefined = columns?.[reader];
  const found = scores?.[metric];
  return percent(found && headline(found));
}

function row(label: string, corpus: string, section: Section, metric: string): Row {
  return { label, corpus, section, metric };
}
