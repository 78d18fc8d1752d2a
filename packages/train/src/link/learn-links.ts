import { featureIndex, rowName } from '../../../core/src/link/log-linear.js';
import { cueFamily, noCueFamily, noSourceFamily, sourceFamily } from '../../../core/src/link/templates.js';
import type { Family } from '../../../core/src/link/templates.js';
import type { LinkExample } from './link-examples.js';

export interface LinkSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls every weight towards zero, so that rare features stay silent. */
  readonly decay: number;
  /** Rows that stay nearer to zero than this are left out. */
  readonly least: number;
}

export const linkSettings: LinkSettings = { epochs: 8, rate: 0.1, decay: 0.0002, least: 0.1 };

const familiesOf = {
  cue: { some: cueFamily as Family, none: noCueFamily as Family },
  source: { some: sourceFamily as Family, none: noSourceFamily as Family },
};

/** Named weights of the two choosers: multinomial logistic regression by AdaGrad, in the order of the examples. */
export function learnLinks(
  examples: readonly LinkExample[],
  { epochs, rate, decay, least }: LinkSettings,
): Record<string, number> {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const read = makeReader(numberOf);
  const items = examples.map(({ chooser, none, options, right }) => ({
    right,
    rows: [
      read(familiesOf[chooser].none, none),
      ...options.map((bins) => read(familiesOf[chooser].some, bins)),
    ],
  }));
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, right } of items) {
      const scores = rows.map((row) => row.reduce((sum, feature) => sum + weights[feature]!, 0));
      const highest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - highest));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const wanted = right.reduce((sum, option) => sum + powers[option]!, 0);
      rows.forEach((row, option) => {
        const power = powers[option]!;
        const gradient = (right.includes(option) ? power / wanted : 0) - power / all;
        if (Math.abs(gradient) < 1e-3) return;
        for (const feature of row) {
          const step = gradient - decay * weights[feature]!;
          squares[feature]! += step * step;
          weights[feature]! += (rate * step) / Math.sqrt(squares[feature]!);
        }
      });
    }
  }
  const kept = [...numbers].filter(([, feature]) => Math.abs(weights[feature]!) >= least);
  return Object.fromEntries(kept.map(([name, feature]) => [name, Math.round(weights[feature]! * 100) / 100]));
}

/** Turns bins into the numbers of their rows; remembers names, because there are few and they are long. */
function makeReader(
  numberOf: (name: string) => number,
): (family: Family, bins: Readonly<Record<string, number>>) => number[] {
  const memo = new Map<string, number>();
  return (family, bins) =>
    family.templates.map((template, place) => {
      const index = featureIndex(family, template, bins);
      const key = `${family.name}/${place}/${index}`;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const feature = numberOf(rowName(family, template, index));
      memo.set(key, feature);
      return feature;
    });
}
