import type { PageSetReport } from '../articles/measure-pages.js';
import type { SliceName } from '../metrics/slices.js';
import type { ReliabilityBin } from '../metrics/calibration.js';
import type { Scores } from './score.js';
import type { SpeedReport } from '../speed/speed-report.js';

/** The name of the column that holds agreement between people. */
export const people = 'people';

/** Scores by column: a system's name, or `people`. */
export type Columns = Readonly<Record<string, Scores>>;

/** Everything measured on one corpus. Counts and scores only: no word of a corpus is ever in it. */
export interface CorpusReport {
  readonly articles: number;
  readonly attributions: number;
  /** Attributions in bylines, datelines and notes, where no quotations are sought: they count as missed. */
  readonly unsearched: number;
  readonly tokens: number;
  readonly attribution: Readonly<Partial<Record<SliceName, Columns>>>;
  /** Only where the corpus says who spoke. */
  readonly speaker?: Columns;
  /** The same with all spans given. */
  readonly resolver?: Scores;
  /** The sieves that answered, with all spans given. */
  readonly sieves?: readonly SieveScore[];
  /** Only where the corpus has all speech, and tells sure gold from unsure. */
  readonly speech?: Columns;
  readonly calibration?: {
    readonly expectedError: number;
    readonly bins: readonly ReliabilityBin[];
  };
}

export interface SieveScore {
  readonly sieve: string;
  readonly answered: number;
  readonly right: number;
}

export interface Report {
  readonly schemaVersion: 1;
  /** By title: "polnear dev". */
  readonly corpora: Readonly<Record<string, CorpusReport>>;
  /** By set of pages. */
  readonly articles?: Readonly<Record<string, PageSetReport>>;
  readonly speed?: SpeedReport;
}
