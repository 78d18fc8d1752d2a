/**
 * Exact forward–backward over one sequence (Rabiner 1989; scaled, so that no logarithm is taken inside).
 * A hot loop: flat typed arrays, kept from sequence to sequence and grown when one is longer; sums over the five
 * begin states run side by side.
 */
import { columnCount, fineCount, stateSpace } from './crf-model.js';
import { Edge, startFactor, transitionRow } from './transition-table.js';
import type { TransitionTable } from './transition-table.js';

const { count: stateCount, column } = stateSpace;
const firstOutside = 1 + 2 * fineCount;

export interface Lattice {
  readonly emissionScale: number;
  readonly transitions: TransitionTable;
  capacity: number;
  /** To be filled before a run: summed emission weights, `columnCount` a token … */
  scores: Float64Array;
  /** … and each token's combination of transition contexts. */
  combinations: Int32Array;
  /** `exp` of emissions, [token][state]; scaled to at most 1. */
  emissions: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  scale: Float64Array;
}

export function makeLattice(emissionScale: number, transitions: TransitionTable): Lattice {
  const lattice: Lattice = {
    emissionScale,
    transitions,
    capacity: 0,
    scores: new Float64Array(0),
    combinations: new Int32Array(0),
    emissions: new Float64Array(0),
    forward: new Float64Array(0),
    backward: new Float64Array(0),
    scale: new Float64Array(0),
  };
  reserve(lattice, 256);
  return lattice;
}

/** Makes room for a sequence of that length. */
export function reserve(lattice: Lattice, length: number): void {
  if (length <= lattice.capacity) return;
  const capacity = Math.max(length, lattice.capacity * 2);
  lattice.capacity = capacity;
  lattice.scores = new Float64Array(capacity * columnCount);
  lattice.combinations = new Int32Array(capacity);
  lattice.emissions = new Float64Array(capacity * stateCount);
  lattice.forward = new Float64Array(capacity * stateCount);
  lattice.backward = new Float64Array(capacity * stateCount);
  lattice.scale = new Float64Array(capacity);
}

/** Runs the model over the first `length` tokens; afterwards the lattice holds their probabilities. */
export function runForwardBackward(lattice: Lattice, length: number): void {
  exponentiate(lattice, length);
  start(lattice);
  for (let token = 1; token < length; token++) stepForward(lattice, token);
  const last = (length - 1) * stateCount;
  lattice.backward.fill(1, last, last + stateCount);
  for (let token = length - 1; token > 0; token--) stepBackward(lattice, token);
}

/** Probability that the token is in `state`. */
export function stateProbability({ forward, backward }: Lattice, token: number, state: number): number {
  const at = token * stateCount + state;
  return forward[at]! * backward[at]!;
}

/** Probability that a role in `state`, a begin or inside, goes on at the next token, given that it is there. */
export function continuationProbability(lattice: Lattice, token: number, state: number): number {
  const { emissions, backward, scale, transitions, combinations } = lattice;
  const here = backward[token * stateCount + state]!;
  if (here === 0) return 0;
  const next = (token + 1) * stateCount + stateSpace.continuation[state]!;
  const edge = transitionRow(transitions, combinations[token + 1]!) + Edge.inside + state - 1;
  const value = (transitions.rows[edge]! * emissions[next]! * backward[next]!) / (scale[token + 1]! * here);
  return value > 1 ? 1 : value;
}

/** Emissions by state, the largest 1 and none zero. */
function exponentiate({ scores, emissions, emissionScale }: Lattice, length: number): void {
  for (let token = 0; token < length; token++) {
    const from = token * columnCount;
    let best = scores[from]!;
    for (let index = 1; index < 7; index++) if (scores[from + index]! > best) best = scores[from + index]!;
    for (let index = 0; index < 7; index++)
      exponentials[index] = Math.max(1e-30, Math.exp((scores[from + index]! - best) * emissionScale));
    const to = token * stateCount;
    for (let state = 0; state < stateCount; state++) emissions[to + state] = exponentials[column[state]!]!;
  }
}

const exponentials = new Float64Array(columnCount);

function start({ forward, emissions, scale, transitions, combinations }: Lattice): void {
  let sum = 0;
  for (let state = 0; state < stateCount; state++) {
    const value = emissions[state]! * startFactor(transitions, combinations[0]!, state);
    forward[state] = value;
    sum += value;
  }
  scale[0] = sum;
  for (let state = 0; state < stateCount; state++) forward[state]! /= sum;
}

function stepForward({ forward, emissions, scale, transitions, combinations }: Lattice, token: number): void {
  const row = token * stateCount;
  const before = row - stateCount;
  const edges = transitionRow(transitions, combinations[token]!);
  const { rows } = transitions;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  let b4 = 0;
  for (let state = 0, edge = edges; state < stateCount; state++, edge += fineCount) {
    const value = forward[before + state]!;
    b0 += value * rows[edge]!;
    b1 += value * rows[edge + 1]!;
    b2 += value * rows[edge + 2]!;
    b3 += value * rows[edge + 3]!;
    b4 += value * rows[edge + 4]!;
  }
  forward[row] = forward[before]! * rows[edges + Edge.nothing]!;
  forward[row + 1] = b0;
  forward[row + 3] = b1;
  forward[row + 5] = b2;
  forward[row + 7] = b3;
  forward[row + 9] = b4;
  for (let fine = 0; fine < fineCount; fine++) {
    const begin = forward[before + 1 + 2 * fine]!;
    const inside = forward[before + 2 + 2 * fine]!;
    const into = edges + Edge.inside + 2 * fine;
    forward[row + 2 + 2 * fine] = begin * rows[into]! + inside * rows[into + 1]!;
    const out = edges + Edge.outside + 3 * fine;
    forward[row + firstOutside + fine] =
      begin * rows[out]! + inside * rows[out + 1]! + forward[before + firstOutside + fine]! * rows[out + 2]!;
  }
  let sum = 0;
  for (let state = 0; state < stateCount; state++) {
    const value = forward[row + state]! * emissions[row + state]!;
    forward[row + state] = value;
    sum += value;
  }
  scale[token] = sum;
  const inverse = 1 / sum;
  for (let state = 0; state < stateCount; state++) forward[row + state]! *= inverse;
}

/** What each state of a token brings to the one before: its emission and all that follows. */
const arrivals = new Float64Array(stateCount);

function stepBackward(
  { backward, emissions, scale, transitions, combinations }: Lattice,
  token: number,
): void {
  const row = token * stateCount;
  const before = row - stateCount;
  const edges = transitionRow(transitions, combinations[token]!);
  const { rows } = transitions;
  const inverse = 1 / scale[token]!;
  for (let state = 0; state < stateCount; state++)
    arrivals[state] = backward[row + state]! * emissions[row + state]! * inverse;
  const b0 = arrivals[1]!;
  const b1 = arrivals[3]!;
  const b2 = arrivals[5]!;
  const b3 = arrivals[7]!;
  const b4 = arrivals[9]!;
  for (let state = 0, edge = edges; state < stateCount; state++, edge += fineCount)
    backward[before + state] =
      b0 * rows[edge]! +
      b1 * rows[edge + 1]! +
      b2 * rows[edge + 2]! +
      b3 * rows[edge + 3]! +
      b4 * rows[edge + 4]!;
  backward[before]! += arrivals[0]! * rows[edges + Edge.nothing]!;
  for (let fine = 0; fine < fineCount; fine++) {
    const inside = arrivals[2 + 2 * fine]!;
    const outside = arrivals[firstOutside + fine]!;
    const into = edges + Edge.inside + 2 * fine;
    const out = edges + Edge.outside + 3 * fine;
    backward[before + 1 + 2 * fine]! += inside * rows[into]! + outside * rows[out]!;
    backward[before + 2 + 2 * fine]! += inside * rows[into + 1]! + outside * rows[out + 1]!;
    backward[before + firstOutside + fine]! += outside * rows[out + 2]!;
  }
}
