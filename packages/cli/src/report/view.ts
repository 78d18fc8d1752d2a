import { notKnown } from './report.js';
import type { Breakdown, Report, ReportedSpeaker, Share } from './report.js';

/** What lists are cut to and sorted by, where people read them; CSV and JSON hold everything. */
export interface ViewOptions {
  /** As many speakers, roles and publishers are shown. */
  readonly top: number;
  readonly by: 'voices' | 'words';
}

/** A part of the report as all renderings show it: rows with a number, a share and a bar. */
export interface Section {
  readonly title: string;
  /** What a row's number counts. */
  readonly unit: 'voices' | 'words';
  readonly rows: readonly SectionRow[];
  /** Rows that were left out for their number. */
  readonly more: number;
}

export interface SectionRow {
  readonly label: string;
  readonly count: number;
  readonly share?: number;
  /** Said behind the bar. */
  readonly remark?: string;
}

/** The sections of a report in their order; those that tell nothing are left out. */
export function toSections(report: Report, { top, by }: ViewOptions): Section[] {
  const named = sortBy(
    report.speakers.filter(({ anonymous }) => !anonymous),
    by,
  );
  const least = named.slice(top).slice(-top).reverse();
  const section = (title: string, rows: readonly SectionRow[], limit = rows.length): Section => ({
    title,
    unit: by,
    rows: rows.slice(0, limit),
    more: Math.max(0, rows.length - limit),
  });
  const shares = (list: readonly Share[]): SectionRow[] => sortBy(list, by).map((share) => toRow(share, by));
  const inOrder = (list: readonly Share[]): SectionRow[] => list.map((share) => toRow(share, by));
  return [
    section('Named or not', inOrder(report.naming)),
    section('What the speakers are', shares(report.kinds)),
    section('Gender of the people quoted', inOrder(report.genders)),
    section('Kind of quotation', inOrder(report.quoteKinds)),
    section(
      'Most quoted',
      named.map((speaker) => toSpeakerRow(speaker, by)),
      top,
    ),
    section(
      'Least quoted',
      least.map((speaker) => toSpeakerRow(speaker, by)),
    ),
    section('Roles', shares(report.roles), top),
    section(
      'Publishers',
      sortBy(report.publishers, by).map((place) => toPlaceRow(place, by)),
      top,
    ),
    section(
      'Months',
      report.months.map((place) => toPlaceRow(place, by)),
    ),
  ].filter(({ rows }) => rows.some((row) => row.count > 0 && row.label !== notKnown));
}

/** "12 articles, 85 quotations, 412 words by 31 named speakers". */
export function toSummary({ articles, quotes, words, speakers }: Report): string {
  const named = speakers.filter(({ anonymous }) => !anonymous).length;
  return `${count(articles, 'article')}, ${count(quotes, 'quotation')}, ${count(words, 'word')} by ${count(named, 'named speaker')}`;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function toRow(share: Share, by: ViewOptions['by']): SectionRow {
  const part = by === 'voices' ? share.share : share.shareOfWords;
  return {
    label: share.label,
    count: share[by],
    ...(part !== undefined && { share: part }),
    ...(share.speakers !== undefined && { remark: count(share.speakers, 'speaker') }),
  };
}

function toSpeakerRow(speaker: ReportedSpeaker, by: ViewOptions['by']): SectionRow {
  const { name, role, share, shareOfWords, articles } = speaker;
  return {
    label: role === undefined ? name : `${name} (${role})`,
    count: speaker[by],
    share: by === 'voices' ? share : shareOfWords,
    remark: `in ${count(articles, 'article')}`,
  };
}

function toPlaceRow(place: Breakdown, by: ViewOptions['by']): SectionRow {
  const { articles, female, male } = place;
  const women = female + male === 0 ? '' : `, ${percent(female / (female + male))} of known gender female`;
  return { ...toRow(place, by), remark: `${count(articles, 'article')}${women}` };
}

/** Those of the same number stay as they are. */
function sortBy<Value extends { readonly voices: number; readonly words: number }>(
  values: readonly Value[],
  by: ViewOptions['by'],
): Value[] {
  return [...values].sort((a, b) => b[by] - a[by]);
}
