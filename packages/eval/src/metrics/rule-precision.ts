import type { Judged } from '../annotations/comparison.js';
import { contentIsAskedFor } from './asked-for.js';
import { sameSource } from './content-overlap.js';
import { pairByContent } from './pair-by-content.js';
import { addShares, noShare, rateOf } from './share.js';
import type { Share } from './share.js';

/** How often what one rule found was right. */
export interface RulePrecision {
  readonly rule: string;
  readonly found: number;
  /** Content right by the overlap measure. */
  readonly contentPrecision: number;
  /** Content right and source right. */
  readonly precision: number;
}

export type EvidenceKey = 'taggedBy' | 'linkedBy' | 'resolvedBy';

interface Tally {
  readonly content: Share;
  readonly whole: Share;
}

/** One line a rule, those that found most first, and a line for all. Predictions without that evidence are in none. */
export function rulePrecision(all: readonly Judged[], key: EvidenceKey): RulePrecision[] {
  const tallies = new Map<string, Tally>();
  for (const judged of all) {
    const counted = judged.predicted.filter(contentIsAskedFor(judged));
    const sure = judged.gold.filter(({ origin }) => origin.isSure);
    const partners = new Map(pairByContent(sure, counted).map(({ gold, prediction }) => [prediction, gold]));
    for (const prediction of counted) {
      const rule = prediction.origin.evidence?.[key];
      if (rule === undefined) continue;
      const gold = partners.get(prediction);
      for (const name of [rule, 'all'])
        count(tallies, name, gold !== undefined, gold !== undefined && sameSource(gold, prediction));
    }
  }
  return [...tallies]
    .map(([rule, { content, whole }]) => ({
      rule,
      found: content.of,
      contentPrecision: rateOf(content)!,
      precision: rateOf(whole)!,
    }))
    .sort((a, b) => b.found - a.found || (a.rule < b.rule ? -1 : 1));
}

function count(tallies: Map<string, Tally>, rule: string, isFound: boolean, isRight: boolean): void {
  const { content, whole } = tallies.get(rule) ?? { content: noShare, whole: noShare };
  tallies.set(rule, {
    content: addShares(content, { hits: Number(isFound), of: 1 }),
    whole: addShares(whole, { hits: Number(isRight), of: 1 }),
  });
}
