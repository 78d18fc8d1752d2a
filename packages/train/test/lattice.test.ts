/** Forward–backward against the sum over all sequences of states, and gradients against small differences. */
import { columnCount, stateSpace } from '@inquit/core/internal';
import { describe, expect, test } from 'vitest';

import {
  columnGradient,
  growLattice,
  logLikelihood,
  makeLattice,
  pairGradient,
  runForwardBackward,
  stateProbability,
} from '../src/learn/lattice.js';
import type { Lattice } from '../src/learn/lattice.js';
import { pairs } from '../src/learn/pairs.js';
import { makeRandom } from '../src/random.js';

const { count: stateCount, column } = stateSpace;
const length = 4;

function madeLattice(seed: number): Lattice {
  const random = makeRandom(seed);
  const between = (low: number, high: number) => low + ((high - low) * random.next()) / 2 ** 32;
  const lattice = makeLattice();
  growLattice(lattice, length);
  for (let at = 0; at < length * columnCount; at++) lattice.scores[at] = between(-2, 2);
  for (let at = 0; at < length * pairs.count; at++) lattice.pairWeights[at] = Math.exp(between(-1, 1));
  runForwardBackward(lattice, length);
  return lattice;
}

/** Every allowed sequence with its unnormalised weight. */
function allSequences({ scores, pairWeights }: Lattice): { states: number[]; weight: number }[] {
  let open = [{ states: [] as number[], weight: 1 }];
  for (let token = 0; token < length; token++)
    open = open.flatMap(({ states, weight }) =>
      Array.from(stateSpace.predecessors.keys()).flatMap((state) => {
        const previous = states.at(-1) ?? stateCount;
        const pair = pairs.indexOf[previous * stateCount + state]!;
        if (pair < 0) return [];
        const emission = Math.exp(scores[token * columnCount + column[state]!]!);
        return [
          {
            states: [...states, state],
            weight: weight * emission * pairWeights[token * pairs.count + pair]!,
          },
        ];
      }),
    );
  return open;
}

const total = (sequences: readonly { weight: number }[]) =>
  sequences.reduce((sum, { weight }) => sum + weight, 0);

describe.each([1, 2, 3])('a random lattice %i', (seed) => {
  const lattice = madeLattice(seed);
  const sequences = allSequences(lattice);
  const sum = total(sequences);

  test('gives each state the share of the sequences that go through it', () => {
    for (let token = 0; token < length; token++)
      for (let state = 0; state < stateCount; state++) {
        const through = total(sequences.filter(({ states }) => states[token] === state));
        expect(stateProbability(lattice, token, state)).toBeCloseTo(through / sum, 10);
      }
  });

  test('gives a sequence its share', () => {
    for (const { states, weight } of sequences.filter((_, index) => index % 997 === 0))
      expect(logLikelihood(lattice, Uint8Array.from(states), 0, length)).toBeCloseTo(
        Math.log(weight / sum),
        9,
      );
  });

  test('gives each pair the share of the sequences that take it', () => {
    const right = sequences[sequences.length >> 1]!.states;
    const gradient = new Float64Array(pairs.count);
    for (let token = 0; token < length; token++) {
      pairGradient(lattice, token, right[token - 1] ?? 0, right[token]!, gradient);
      for (let pair = 0; pair < pairs.count; pair++) {
        const isAt = ({ states }: { states: number[] }) =>
          (states[token - 1] ?? stateCount) === pairs.from[pair] && states[token] === pairs.to[pair];
        const wanted = Number(isAt({ states: right }));
        expect(gradient[pair]).toBeCloseTo(wanted - total(sequences.filter(isAt)) / sum, 10);
      }
    }
  });

  test('has the gradients that small differences give', () => {
    const right = Uint8Array.from(sequences[(sequences.length / 3) | 0]!.states);
    const difference = (change: (by: number) => void): number => {
      const step = 1e-5;
      const value = (by: number) => {
        change(by);
        runForwardBackward(lattice, length);
        return logLikelihood(lattice, right, 0, length);
      };
      const slope = (value(step) - value(-2 * step)) / (2 * step);
      value(step);
      return slope;
    };
    const columns = new Float64Array(columnCount);
    const gradient = new Float64Array(pairs.count);
    for (let token = 0; token < length; token++) {
      columnGradient(lattice, token, right[token]!, columns);
      const found = columns.slice();
      for (let index = 0; index < 7; index++)
        expect(
          difference((by) => {
            lattice.scores[token * columnCount + index]! += by;
          }),
        ).toBeCloseTo(found[index]!, 6);
      pairGradient(lattice, token, right[token - 1] ?? 0, right[token]!, gradient);
      const expected = gradient.slice();
      for (let pair = 0; pair < pairs.count; pair += 7)
        expect(
          difference((by) => {
            lattice.pairWeights[token * pairs.count + pair]! *= Math.exp(by);
          }),
        ).toBeCloseTo(expected[pair]!, 6);
    }
  });
});

test('scores far apart stay numbers', () => {
  const lattice = madeLattice(4);
  lattice.scores.fill(0);
  for (let token = 0; token < length; token++) lattice.scores[token * columnCount + 5] = 600;
  runForwardBackward(lattice, length);
  for (let token = 0; token < length; token++)
    for (let state = 0; state < stateCount; state++)
      expect(stateProbability(lattice, token, state)).not.toBeNaN();
});
