/**
 * Exact forward–backward over one sequence, in scaled probabilities, and the gradients that follow from it
 * (Lafferty, McCallum and Pereira 2001). A hot loop: flat typed arrays that grow with the longest sequence.
 */
import { columnCount, stateSpace } from '@inquit/core/internal';

import { pairs } from './pairs.js';

const stateCount = stateSpace.count;
const { column } = stateSpace;
const { from, to, innerCount, count: pairCount, indexOf } = pairs;

export interface Lattice {
  capacity: number;
  /** `[token][column]`: sums of feature weights. Filled by the caller. */
  scores: Float64Array;
  /** `[token][pair]`: exp of summed transition weights; only start pairs count at the first token. Filled by the caller. */
  pairWeights: Float64Array;
  /** `[token][state]`: exp of the scores, the largest 1. */
  emissions: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  scale: Float64Array;
}

export function makeLattice(): Lattice {
  const nothing = new Float64Array(0);
  return {
    capacity: 0,
    scores: nothing,
    pairWeights: nothing,
    emissions: nothing,
    forward: nothing,
    backward: nothing,
    scale: nothing,
  };
}

export function growLattice(lattice: Lattice, length: number): void {
  if (length <= lattice.capacity) return;
  const capacity = Math.max(256, length, 2 * lattice.capacity);
  lattice.capacity = capacity;
  lattice.scores = new Float64Array(capacity * columnCount);
  lattice.pairWeights = new Float64Array(capacity * pairCount);
  lattice.emissions = new Float64Array(capacity * stateCount);
  lattice.forward = new Float64Array(capacity * stateCount);
  lattice.backward = new Float64Array(capacity * stateCount);
  lattice.scale = new Float64Array(capacity);
}

/** From scores and pair weights of the first `length` tokens to probabilities. */
export function runForwardBackward(lattice: Lattice, length: number): void {
  exponentiate(lattice, length);
  const { pairWeights, emissions, forward, backward, scale } = lattice;
  forward.fill(0, 0, length * stateCount);
  for (let pair = innerCount; pair < pairCount; pair++) forward[to[pair]!] = pairWeights[pair]!;
  for (let token = 0; token < length; token++) {
    const row = token * stateCount;
    if (token > 0) {
      const before = row - stateCount;
      const first = token * pairCount;
      for (let pair = 0; pair < innerCount; pair++)
        forward[row + to[pair]!]! += forward[before + from[pair]!]! * pairWeights[first + pair]!;
    }
    let sum = 0;
    for (let state = 0; state < stateCount; state++) {
      const value = forward[row + state]! * emissions[row + state]!;
      forward[row + state] = value;
      sum += value;
    }
    scale[token] = sum;
    for (let state = 0; state < stateCount; state++) forward[row + state]! /= sum;
  }
  backward.fill(0, 0, length * stateCount);
  backward.fill(1, (length - 1) * stateCount, length * stateCount);
  for (let token = length - 1; token > 0; token--) {
    const before = (token - 1) * stateCount;
    const first = token * pairCount;
    arriving(lattice, token);
    for (let pair = 0; pair < innerCount; pair++)
      backward[before + from[pair]!]! += pairWeights[first + pair]! * arrivals[to[pair]!]!;
  }
}

/** Logarithm of the probability of a sequence of states. */
export function logLikelihood(
  lattice: Lattice,
  states: Uint8Array,
  firstToken: number,
  length: number,
): number {
  const { pairWeights, emissions, scale } = lattice;
  let sum = 0;
  let previous = stateCount;
  for (let token = 0; token < length; token++) {
    const state = states[firstToken + token]!;
    const pair = indexOf[previous * stateCount + state]!;
    const weight = pairWeights[token * pairCount + pair]! * emissions[token * stateCount + state]!;
    sum += Math.log(Math.max(1e-300, weight) / scale[token]!);
    previous = state;
  }
  return sum;
}

/** Probability that a token is in a state. */
export function stateProbability(lattice: Lattice, token: number, state: number): number {
  const at = token * stateCount + state;
  return lattice.forward[at]! * lattice.backward[at]!;
}

/** Gradient of the log-likelihood by a token's column scores, into `gradient`: what is right less what is expected. */
export function columnGradient(lattice: Lattice, token: number, state: number, gradient: Float64Array): void {
  const { forward, backward } = lattice;
  const row = token * stateCount;
  gradient.fill(0);
  for (let other = 0; other < stateCount; other++)
    gradient[column[other]!]! -= forward[row + other]! * backward[row + other]!;
  gradient[column[state]!]! += 1;
}

/** The same by the weights of the pairs that end at the token. `previous` is ignored at the first. */
export function pairGradient(
  lattice: Lattice,
  token: number,
  previous: number,
  state: number,
  gradient: Float64Array,
): void {
  const { pairWeights, forward, backward } = lattice;
  gradient.fill(0);
  if (token === 0) {
    for (let pair = innerCount; pair < pairCount; pair++)
      gradient[pair] = -forward[to[pair]!]! * backward[to[pair]!]!;
    gradient[indexOf[stateCount * stateCount + state]!]! += 1;
    return;
  }
  const before = (token - 1) * stateCount;
  const first = token * pairCount;
  arriving(lattice, token);
  for (let pair = 0; pair < innerCount; pair++)
    gradient[pair] = -forward[before + from[pair]!]! * pairWeights[first + pair]! * arrivals[to[pair]!]!;
  gradient[indexOf[previous * stateCount + state]!]! += 1;
}

const arrivals = new Float64Array(stateCount);

/** What it is worth to arrive in each state at a token: its emission and all that follows. */
function arriving({ emissions, backward, scale }: Lattice, token: number): void {
  const row = token * stateCount;
  const inverse = 1 / scale[token]!;
  for (let state = 0; state < stateCount; state++)
    arrivals[state] = emissions[row + state]! * backward[row + state]! * inverse;
}

const exponentials = new Float64Array(columnCount);

function exponentiate({ scores, emissions }: Lattice, length: number): void {
  for (let token = 0; token < length; token++) {
    const first = token * columnCount;
    let best = scores[first]!;
    for (let index = 1; index < columnCount - 1; index++) best = Math.max(best, scores[first + index]!);
    for (let index = 0; index < columnCount - 1; index++)
      exponentials[index] = Math.exp(scores[first + index]! - best);
    const row = token * stateCount;
    for (let state = 0; state < stateCount; state++) emissions[row + state] = exponentials[column[state]!]!;
  }
}
