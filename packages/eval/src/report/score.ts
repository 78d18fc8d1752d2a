import { f1, precision, recall, sumPrf } from '../metrics/prf.js';
import type { Prf } from '../metrics/prf.js';
import { rateOf, sumShares } from '../metrics/share.js';
import type { Share } from '../metrics/share.js';

/** Precision, recall and F1, as shares of one. */
export interface PrfScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly predicted: number;
  readonly gold: number;
}

/** One share; most are better high, some are better low, such as the share of invented quotations. */
export interface ShareScore {
  readonly share: number;
  readonly of: number;
  readonly isBetterLow?: true;
  /** Neither good nor bad by itself, such as the share of sources left without an answer. */
  readonly isInformation?: true;
}

export type Score = PrfScore | ShareScore;

/** By metric: "content overlap with right source", "fragment exact / cue". */
export type Scores = Readonly<Record<string, Score>>;

export function isPrfScore(score: Score): score is PrfScore {
  return 'f1' in score;
}

/** The one number by which a score is compared. */
export function headline(score: Score): number {
  return isPrfScore(score) ? score.f1 : score.share;
}

/** Gathers scores under their names, in the order they are to be printed. Those of nothing are left out. */
export class ScoreList {
  private readonly entries: [string, Score][] = [];

  addPrf(name: string, parts: readonly Prf[]): void {
    const counts = sumPrf(parts);
    const value = f1(counts);
    if (value === undefined) return;
    this.entries.push([
      name,
      {
        precision: round(precision(counts) ?? 0),
        recall: round(recall(counts) ?? 0),
        f1: round(value),
        predicted: counts.predicted,
        gold: counts.gold,
      },
    ]);
  }

  addShare(
    name: string,
    parts: readonly Share[],
    options: Pick<ShareScore, 'isBetterLow' | 'isInformation'> = {},
  ): void {
    const counts = sumShares(parts);
    const rate = rateOf(counts);
    if (rate !== undefined) this.entries.push([name, { share: round(rate), of: counts.of, ...options }]);
  }

  toScores(): Scores {
    return Object.fromEntries(this.entries);
  }
}

/** Four digits: enough to see one quotation in ten thousand, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
