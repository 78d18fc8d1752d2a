import type { Family } from './templates.js';

/** A family with its weights unfolded: one dense table a template, so that a score is a few additions. */
export interface Scorer<Name extends string = string> {
  score(bins: Readonly<Record<Name, number>>): number;
}

export function makeScorer<Name extends string>(
  family: Family<Name>,
  weights: Readonly<Record<string, number>>,
): Scorer<Name> {
  const names = Object.keys(family.dimensions) as Name[];
  const tables = readTables(family, weights);
  const places = family.templates.map((template) => template.map((name) => names.indexOf(name)));
  const sizes = names.map((name) => family.dimensions[name].length);
  const values = new Int32Array(names.length);
  return {
    score(bins) {
      for (let place = 0; place < names.length; place++) values[place] = bins[names[place]!];
      let sum = 0;
      for (let template = 0; template < places.length; template++) {
        let index = 0;
        for (const place of places[template]!) index = index * sizes[place]! + values[place]!;
        sum += tables[template]![index]!;
      }
      return sum;
    },
  };
}

/** Reads each row's name back into a template and a place in its table. */
function readTables<Name extends string>(
  { name, dimensions, templates }: Family<Name>,
  weights: Readonly<Record<string, number>>,
): Float64Array[] {
  const tables = templates.map(
    (template) => new Float64Array(template.reduce((product, one) => product * dimensions[one].length, 1)),
  );
  const numbers = new Map(templates.map((template, number) => [template.join(' | '), number]));
  for (const [row, weight] of Object.entries(weights)) {
    if (!row.startsWith(`${name}: `)) continue;
    const rest = row.slice(name.length + 2);
    const parts = rest === always ? [] : rest.split(' | ');
    const used = parts.map((part) => part.slice(0, part.indexOf(' ')) as Name);
    const number = numbers.get(used.join(' | '));
    if (number === undefined) continue;
    const index = used.reduce((sum, one, place) => {
      const bins = dimensions[one];
      return sum * bins.length + bins.indexOf(parts[place]!.slice(one.length + 1));
    }, 0);
    tables[number]![index] = weight;
  }
  return tables;
}

/** The name of a feature that is there for every choice. */
const always = 'always';

/** The place of some bins in a template's table. */
export function featureIndex<Name extends string>(
  family: Family<Name>,
  template: readonly Name[],
  bins: Readonly<Record<Name, number>>,
): number {
  let index = 0;
  for (const name of template) index = index * family.dimensions[name].length + bins[name];
  return index;
}

/** A feature as people read it: `cue: distance 4-5, order plain, after`. */
export function rowName<Name extends string>(
  family: Family<Name>,
  template: readonly Name[],
  index: number,
): string {
  const parts: string[] = [];
  let rest = index;
  for (const name of [...template].reverse()) {
    const bins = family.dimensions[name];
    parts.unshift(`${name} ${bins[rest % bins.length]!}`);
    rest = Math.floor(rest / bins.length);
  }
  return `${family.name}: ${parts.length === 0 ? always : parts.join(' | ')}`;
}

/** Turns scores into probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
