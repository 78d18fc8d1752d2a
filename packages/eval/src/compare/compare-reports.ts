import type { PageSetReport } from '../articles/measure-pages.js';
import { percent } from '../report/markdown-table.js';
import { people } from '../report/report.js';
import type { Columns, CorpusReport, Report } from '../report/report.js';
import { headline, isPrfScore } from '../report/score.js';
import type { Score, Scores } from '../report/score.js';
import { compareSpeed } from './compare-speed.js';
import { calibrationTolerance, scoreTolerance } from './tolerance.js';

/** One figure that is not what it was. */
export interface Change {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  /** Worse, and by more than is tolerated. */
  readonly isFall: boolean;
}

/** What differs between two reports. Corpora and speed that the second lacks were not measured and are passed over. */
export function compareReports(baseline: Report, report: Report): Change[] {
  const changes = Object.entries(report.corpora).flatMap(([title, corpus]) => {
    const before = baseline.corpora[title];
    return before ? compareCorpora(title, before, corpus) : [];
  });
  for (const [title, set] of Object.entries(report.articles ?? {})) {
    const before = baseline.articles?.[title];
    if (before) changes.push(...comparePages(title, before, set));
  }
  if (baseline.speed && report.speed) changes.push(...compareSpeed(baseline.speed, report.speed));
  return changes;
}

function compareCorpora(title: string, before: CorpusReport, now: CorpusReport): Change[] {
  if (before.articles !== now.articles || before.attributions !== now.attributions) {
    const describe = ({ articles, attributions }: CorpusReport): string =>
      `${articles} articles, ${attributions} attributions`;
    return [{ name: `${title}: another corpus`, before: describe(before), now: describe(now), isFall: true }];
  }
  const slices = Object.entries(before.attribution).flatMap(([slice, columns]) =>
    compareColumns(
      `${title}, ${slice}`,
      slice,
      columns,
      now.attribution[slice as keyof typeof now.attribution] ?? {},
    ),
  );
  return [
    ...slices,
    ...compareColumns(`${title}, speech`, 'all', before.speech ?? {}, now.speech ?? {}),
    ...compareColumns(`${title}, speakers`, 'all', before.speaker ?? {}, now.speaker ?? {}),
    ...compareScores(`${title}, speakers of given spans`, 'all', before.resolver ?? {}, now.resolver ?? {}),
    ...compareCalibration(title, before, now),
  ];
}

/** Readers that were not run again are passed over. */
function comparePages(title: string, before: PageSetReport, now: PageSetReport): Change[] {
  if (before.pages !== now.pages) {
    const name = `${title}: other pages`;
    return [{ name, before: `${before.pages} pages`, now: `${now.pages} pages`, isFall: true }];
  }
  const run = Object.entries(before.scores).filter(([reader]) => reader in now.scores);
  return compareColumns(title, 'all', Object.fromEntries(run), now.scores);
}

function compareColumns(place: string, slice: string, before: Columns, now: Columns): Change[] {
  return Object.entries(before)
    .filter(([reader]) => reader !== people)
    .flatMap(([reader, scores]) => compareScores(`${place}, ${reader}`, slice, scores, now[reader] ?? {}));
}

function compareScores(place: string, slice: string, before: Scores, now: Scores): Change[] {
  return Object.entries(before).flatMap(([metric, old]) => {
    const name = `${place}: ${metric}`;
    const current = now[metric];
    if (current === undefined) {
      return [{ name, before: percent(headline(old)), now: 'not measured', isFall: true }];
    }
    const rise = headline(current) - headline(old);
    if (rise === 0) return [];
    const gain = isBetterLow(old) ? -rise : rise;
    const tolerance = scoreTolerance(metric, slice, casesOf(old));
    const isFall = gain < -tolerance - rounding && !isInformation(old);
    return [{ name, before: percent(headline(old)), now: percent(headline(current)), isFall }];
  });
}

/** Scores have four digits; beyond them differences are of arithmetic. */
const rounding = 1e-9;

function isInformation(score: Score): boolean {
  return !isPrfScore(score) && score.isInformation === true;
}

function isBetterLow(score: Score): boolean {
  return !isPrfScore(score) && score.isBetterLow === true;
}

function casesOf(score: Score): number {
  return isPrfScore(score) ? Math.max(1, score.gold) : score.of;
}

function compareCalibration(title: string, before: CorpusReport, now: CorpusReport): Change[] {
  const old = before.calibration?.expectedError;
  const current = now.calibration?.expectedError;
  if (old === undefined || current === undefined || old === current) return [];
  const isFall = current - old > calibrationTolerance;
  return [
    { name: `${title}: expected error of confidence`, before: percent(old), now: percent(current), isFall },
  ];
}
