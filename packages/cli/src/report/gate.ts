import { closest } from '../closest.js';
import { UsageError } from '../usage-error.js';
import type { Report, Share } from './report.js';

/** What a gate can compare. Shares are between 0 and 1, of voices; absent where there is nothing to measure. */
const metrics = {
  unattributed: ({ naming }: Report) => shareOf(naming, 'unattributed'),
  anonymous: ({ naming }: Report) => shareOf(naming, 'anonymous'),
  named: ({ naming }: Report) => shareOf(naming, 'named'),
  female: ({ genders }: Report) => shareOf(genders, 'female'),
  male: ({ genders }: Report) => shareOf(genders, 'male'),
  'unknown-gender': ({ genders }: Report) => shareOf(genders, 'unknown'),
  people: ({ kinds }: Report) => shareOf(kinds, 'person'),
  organizations: ({ kinds }: Report) => shareOf(kinds, 'organization'),
  direct: ({ quoteKinds }: Report) => shareOf(quoteKinds, 'direct'),
  indirect: ({ quoteKinds }: Report) => shareOf(quoteKinds, 'indirect'),
  mixed: ({ quoteKinds }: Report) => shareOf(quoteKinds, 'mixed'),
  'top-share': ({ speakers }: Report) => speakers.find(({ anonymous }) => !anonymous)?.share,
  speakers: ({ speakers }: Report) => speakers.filter(({ anonymous }) => !anonymous).length,
  quotes: ({ quotes }: Report) => quotes,
  words: ({ words }: Report) => words,
  articles: ({ articles }: Report) => articles,
  'quotes-per-article': ({ quotes, articles }: Report) => (articles > 0 ? quotes / articles : undefined),
} as const;

export type Metric = keyof typeof metrics;

export const metricNames = Object.keys(metrics) as readonly Metric[];

const operators = ['<=', '>=', '==', '!=', '<', '>'] as const;

export interface Comparison {
  readonly metric: Metric;
  readonly operator: (typeof operators)[number];
  readonly limit: number;
}

/** A gate fails where all comparisons of one of its groups hold: "a and b or c" is [[a, b], [c]]. */
export type Gate = readonly (readonly Comparison[])[];

/** Reads `unattributed > 10% and quotes >= 20 or speakers < 3`. Throws `UsageError`. */
export function parseGate(expression: string): Gate {
  if (expression.trim() === '') throw wrong(expression, 'is empty');
  return expression
    .split(/\sor\s/i)
    .map((group) => group.split(/\sand\s/i).map((part) => parseComparison(part.trim(), expression)));
}

/** Why the gate fails: the comparisons that hold, with what was measured; absent where it does not. */
export function failureOf(gate: Gate, report: Report): string | undefined {
  const failed = gate.find((group) => group.every((comparison) => holds(comparison, report)));
  return failed?.map((comparison) => describe(comparison, report)).join(' and ');
}

/** What the gate asks for but these articles cannot tell: "female" where nobody's gender is known. */
export function unmeasured(gate: Gate, report: Report): Metric[] {
  const asked = new Set(gate.flat().map(({ metric }) => metric));
  return [...asked].filter((metric) => metrics[metric](report) === undefined);
}

function parseComparison(part: string, expression: string): Comparison {
  const match = /^([^<>=!\s]*)\s*(<=|>=|==|!=|<|>)\s*([^<>=!]*)$/.exec(part);
  const operator = operators.find((known) => known === match?.[2]);
  if (match === null || operator === undefined) {
    const example = `write a metric, one of ${operators.join(' ')}, and a number`;
    throw wrong(expression, `has no comparison in “${part}”; ${example}`);
  }
  const name = match[1]!.toLowerCase();
  const metric = metricNames.find((known) => known === name);
  if (metric === undefined) {
    const meant = closest(name, metricNames);
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    throw wrong(expression, `has the metric “${name}”, which is none of ${metricNames.join(', ')}.${hint}`);
  }
  const words = match[3]!.trim();
  if (!/^\d{1,15}(?:\.\d{1,15})?\s?%?$/.test(words))
    throw wrong(expression, `has “${words}” where a number should be, as 0.1 or 10%`);
  const number = Number.parseFloat(words);
  return { metric, operator, limit: words.endsWith('%') ? number / 100 : number };
}

function holds({ metric, operator, limit }: Comparison, report: Report): boolean {
  const value = metrics[metric](report);
  if (value === undefined) return false;
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '==':
      return value === limit;
    case '!=':
      return value !== limit;
  }
}

function describe({ metric, operator, limit }: Comparison, report: Report): string {
  const value = metrics[metric](report)!;
  return `${metric} ${operator} ${limit} (it is ${Number.isInteger(value) ? value : value.toFixed(3)})`;
}

/** A label that nobody has is a share of nothing, where there is something to share. */
function shareOf(shares: readonly Share[], label: string): number | undefined {
  if (shares.every(({ voices }) => voices === 0)) return undefined;
  return shares.find((share) => share.label === label)?.share ?? 0;
}

function wrong(expression: string, problem: string): UsageError {
  return new UsageError(`--fail-on: “${expression}” ${problem}.`.replace(/\?\.$/, '?').replace(/\.\.$/, '.'));
}
