import type { PageSetReport } from '../articles/measure-pages.js';
import { markdownTable, percent } from '../report/markdown-table.js';
import type { Report } from '../report/report.js';
import { headline } from '../report/score.js';

interface Row {
  readonly label: string;
  readonly set: string;
  readonly metric: string;
}

const rows: readonly Row[] = [
  { label: 'Text of the article', set: 'fundus-tests', metric: 'body shingles' },
  { label: 'Paragraphs, to the letter', set: 'fundus-tests', metric: 'paragraphs exact' },
  { label: 'Quotations in whole paragraphs', set: 'fundus-tests', metric: 'quotations intact' },
  { label: 'Captions in the text (less is better)', set: 'fundus-tests', metric: 'captions leaked' },
  { label: 'Headline', set: 'fundus-tests', metric: 'headline' },
  { label: 'Authors', set: 'fundus-tests', metric: 'authors' },
  { label: 'Day of publication', set: 'fundus-tests', metric: 'day published' },
  { label: 'Words of the article', set: 'wcxb-dev', metric: 'body words' },
  { label: 'Headline', set: 'wcxb-dev', metric: 'headline' },
  { label: 'Authors', set: 'wcxb-dev', metric: 'authors' },
  { label: 'Day of publication', set: 'wcxb-dev', metric: 'day published' },
];

const setNames: Readonly<Record<string, string>> = { 'fundus-tests': 'news', 'wcxb-dev': 'articles' };
const slowestFirst = ['Defuddle', 'Readability', 'inquit'];

/** How well pages are read, beside other libraries on the same pages; absent where the baseline has no pages. */
export function readmeArticles({ articles }: Report): string | undefined {
  const sets = Object.values(articles ?? {});
  if (!articles || sets.length === 0) return undefined;
  const readers = slowestFirst.filter((reader) => sets.every(({ scores }) => reader in scores));
  return markdownTable(
    ['percent', 'pages', ...readers],
    [
      ...rows.map(({ label, set, metric }) => [
        label,
        `${articles[set]?.pages ?? 0} ${setNames[set] ?? set}`,
        ...readers.map((reader) => share(articles[set], reader, metric)),
      ]),
      [
        'Milliseconds of CPU a page, median',
        'news',
        ...readers.map((reader) => time(articles['fundus-tests'], reader)),
      ],
    ],
  );
}

function share(set: PageSetReport | undefined, reader: string, metric: string): string {
  const score = set?.scores[reader]?.[metric];
  return percent(score && headline(score));
}

function time(set: PageSetReport | undefined, reader: string): string {
  return set?.speed[reader]?.medianMilliseconds.toFixed(0) ?? '–';
}
