import { stringify } from 'csv-stringify/sync';

import type { Breakdown, Report, ReportedSpeaker, Share } from './report.js';

/** The report as one table: a row for each speaker and each other group, told apart by the column "section". */
export function toCsv(report: Report, { rawCells = false }: { readonly rawCells?: boolean } = {}): string {
  const rows: Row[] = [
    {
      section: 'total',
      label: 'all',
      voices: report.voices,
      words: report.words,
      articles: report.articles,
      quotes: report.quotes,
    },
    ...section('naming', report.naming),
    ...section('kind', report.kinds),
    ...section('gender', report.genders),
    ...section('quoteKind', report.quoteKinds),
    ...section('role', report.roles),
    ...section('publisher', report.publishers),
    ...section('month', report.months),
    ...report.speakers.map(({ name, ...speaker }): Row => ({ section: 'speaker', label: name, ...speaker })),
  ];
  return stringify(
    rows.map((row) => columns.map((column) => clean(row[column]))),
    {
      header: true,
      columns: [...columns],
      escape_formulas: !rawCells,
      cast: { boolean: String },
    },
  );
}

type Row = { readonly section: string; readonly label: string; readonly quotes?: number } & Partial<
  Omit<Breakdown, 'label'> & Omit<ReportedSpeaker, 'name'>
>;

const columns = [
  'section',
  'label',
  'articles',
  'quotes',
  'voices',
  'words',
  'share',
  'shareOfWords',
  'speakers',
  'kind',
  'role',
  'gender',
  'anonymous',
  'externalId',
  'female',
  'male',
  'unknownGender',
  'unattributed',
] as const satisfies readonly (keyof Row)[];

function section(name: string, shares: readonly (Share | Breakdown)[]): Row[] {
  return shares.map((share) => ({ section: name, ...share }));
}

/** No reader takes a NUL. */
function clean(cell: Row[keyof Row]): Row[keyof Row] {
  return typeof cell === 'string' ? cell.replaceAll('\0', '\ufffd') : cell;
}
