/**
 * Exact forward–backward over one paragraph (Rabiner 1989; scaled, so that no logarithm is taken inside).
 * A hot loop: flat typed arrays, kept from paragraph to paragraph and grown when one is longer.
 */
import { columnCount, contextSizes, stateSpace, transitionCount, transitionIndex } from './crf-model.js';
import type { CrfModel } from './crf-model.js';
import { compactRows, countBits } from './emission-rows.js';
import type { EmissionRows } from './emission-rows.js';
import type { Features } from './features.js';

const { count: stateCount, column, predecessors, continuation } = stateSpace;
const familyCount = contextSizes.length;

/** All allowed pairs of states, flat: edge e goes from `edgeFrom[e]` to `edgeTo[e]`; the start has its own list. */
const edgeFrom: number[] = [];
const edgeTo: number[] = [];
const startStates: number[] = [];
predecessors.forEach((allowed, state) => {
  for (const previous of allowed) {
    if (previous === stateCount) startStates.push(state);
    else {
      edgeFrom.push(previous);
      edgeTo.push(state);
    }
  }
});
const from = Uint8Array.from(edgeFrom);
const to = Uint8Array.from(edgeTo);
export const edgeCount = from.length;
const combinationCount = contextSizes[0] * contextSizes[1] * contextSizes[2];

/** Working memory and the model's transitions, exponentiated and laid out by edge. */
export interface Lattice {
  readonly rowBits: number;
  readonly emissionScale: number;
  readonly rows: EmissionRows;
  /** `exp` of each edge's weight: [family][context][edge]. */
  readonly edgeWeights: readonly Float32Array[];
  readonly startWeights: readonly Float32Array[];
  capacity: number;
  /** exp of emissions, [token][state]; scaled to at most 1. */
  emissions: Float32Array;
  /** Where each token's edge weights begin in `edgeTable`. */
  edgeRows: Int32Array;
  /** Products of edge weights, [combination of contexts][edge]; filled as they occur. */
  readonly edgeTable: Float32Array;
  readonly isMultiplied: Uint8Array;
  forward: Float32Array;
  backward: Float32Array;
  scale: Float32Array;
}

export function makeLattice(model: CrfModel): Lattice {
  if (model.transitions.length !== transitionCount)
    throw new RangeError('Transitions of another state space.');
  const families = contextSizes.map((_, family) => family);
  const edgeWeights = families.map((family) => {
    const weights = new Float32Array(contextSizes[family]! * edgeCount);
    for (let context = 0; context < contextSizes[family]!; context++)
      for (let edge = 0; edge < edgeCount; edge++)
        weights[context * edgeCount + edge] = Math.exp(
          model.transitions[transitionIndex(family, context, from[edge]!, to[edge]!)]!,
        );
    return weights;
  });
  const startWeights = families.map((family) => {
    const weights = new Float32Array(contextSizes[family]! * stateCount);
    for (let context = 0; context < contextSizes[family]!; context++)
      for (const state of startStates)
        weights[context * stateCount + state] = Math.exp(
          model.transitions[transitionIndex(family, context, stateCount, state)]!,
        );
    return weights;
  });
  const lattice: Lattice = {
    rowBits: model.rowBits,
    emissionScale: model.emissionScale,
    rows: compactRows(model.emissions),
    edgeWeights,
    startWeights,
    capacity: 0,
    emissions: new Float32Array(0),
    edgeRows: new Int32Array(0),
    edgeTable: new Float32Array(combinationCount * edgeCount),
    isMultiplied: new Uint8Array(combinationCount),
    forward: new Float32Array(0),
    backward: new Float32Array(0),
    scale: new Float32Array(0),
  };
  grow(lattice, 256);
  return lattice;
}

/** Runs the model over the tokens from `first` to `end`; afterwards the lattice holds their probabilities. */
export function runForwardBackward(lattice: Lattice, features: Features, first: number, end: number): void {
  const length = end - first;
  if (length > lattice.capacity) grow(lattice, length);
  score(lattice, features, first, end);
  lookUpEdges(lattice, features, first, end);
  const { emissions, edgeRows, edgeTable, forward, backward, scale } = lattice;

  let sum = 0;
  for (let state = 0; state < stateCount; state++) {
    const value = emissions[state]! * startWeight(lattice, features, first, state);
    forward[state] = value;
    sum += value;
  }
  scale[0] = sum;
  for (let state = 0; state < stateCount; state++) forward[state]! /= sum;
  for (let token = 1; token < length; token++) {
    const row = token * stateCount;
    const before = row - stateCount;
    const edge0 = edgeRows[token]!;
    for (let state = 0; state < stateCount; state++) forward[row + state] = 0;
    for (let edge = 0; edge < edgeCount; edge++)
      forward[row + to[edge]!]! += forward[before + from[edge]!]! * edgeTable[edge0 + edge]!;
    sum = 0;
    for (let state = 0; state < stateCount; state++) {
      const value = forward[row + state]! * emissions[row + state]!;
      forward[row + state] = value;
      sum += value;
    }
    scale[token] = sum;
    const inverse = 1 / sum;
    for (let state = 0; state < stateCount; state++) forward[row + state]! *= inverse;
  }
  const last = (length - 1) * stateCount;
  for (let state = 0; state < stateCount; state++) backward[last + state] = 1;
  for (let token = length - 1; token > 0; token--) {
    const row = token * stateCount;
    const before = row - stateCount;
    const edge0 = edgeRows[token]!;
    const inverse = 1 / scale[token]!;
    for (let state = 0; state < stateCount; state++) {
      backward[before + state] = 0;
      // The emission is folded in once a state, not once an edge.
      backward[row + state]! *= emissions[row + state]! * inverse;
    }
    for (let edge = 0; edge < edgeCount; edge++)
      backward[before + from[edge]!]! += edgeTable[edge0 + edge]! * backward[row + to[edge]!]!;
    for (let state = 0; state < stateCount; state++)
      backward[row + state]! /= emissions[row + state]! * inverse;
  }
}

/** Probability that the token at `offset` of the paragraph is in `state`. */
export function stateProbability(lattice: Lattice, offset: number, state: number): number {
  const at = offset * stateCount + state;
  return lattice.forward[at]! * lattice.backward[at]!;
}

/** Probability that a role in `state` at `offset` goes on at the next token, given that it is there. */
export function continuationProbability(lattice: Lattice, offset: number, state: number): number {
  const next = continuation[state]!;
  const row = (offset + 1) * stateCount;
  const edge = continuationEdges[state]!;
  const here = lattice.backward[offset * stateCount + state]!;
  if (here === 0) return 0;
  const weight = lattice.edgeTable[lattice.edgeRows[offset + 1]! + edge]!;
  const value =
    (weight * lattice.emissions[row + next]! * lattice.backward[row + next]!) /
    (lattice.scale[offset + 1]! * here);
  return value > 1 ? 1 : value;
}

/** The edge from each begin or inside state to its continuation. */
const continuationEdges = Uint8Array.from({ length: stateCount }, (_, state) =>
  Math.max(
    0,
    edgeFrom.findIndex((previous, edge) => previous === state && edgeTo[edge] === continuation[state]),
  ),
);

/** Emissions: the weights of each token's features added up by column, then `exp`, the largest 1. */
function score(lattice: Lattice, features: Features, first: number, end: number): void {
  const { emissions, emissionScale, rows: table } = lattice;
  const { width, rows } = features;
  const { present, rank, weights } = table;
  const mask = (1 << lattice.rowBits) - 1;
  for (let token = first; token < end; token++) {
    let x0 = 0;
    let x1 = 0;
    let x2 = 0;
    let x3 = 0;
    let x4 = 0;
    let x5 = 0;
    let x6 = 0;
    const stop = (token + 1) * width;
    for (let feature = token * width; feature < stop; feature++) {
      const bucket = rows[feature]! & mask;
      const word = present[bucket >>> 5]!;
      const bit = 1 << (bucket & 31);
      if ((word & bit) === 0) continue;
      const row = (rank[bucket >>> 5]! + countBits(word & (bit - 1))) * columnCount;
      x0 += weights[row]!;
      x1 += weights[row + 1]!;
      x2 += weights[row + 2]!;
      x3 += weights[row + 3]!;
      x4 += weights[row + 4]!;
      x5 += weights[row + 5]!;
      x6 += weights[row + 6]!;
    }
    sums[0] = x0;
    sums[1] = x1;
    sums[2] = x2;
    sums[3] = x3;
    sums[4] = x4;
    sums[5] = x5;
    sums[6] = x6;
    const best = Math.max(x0, x1, x2, x3, x4, x5, x6);
    // Never zero, so that what is divided by it stays a number.
    for (let k = 0; k < 7; k++) sums[k] = Math.max(1e-30, Math.exp((sums[k]! - best) * emissionScale));
    const row = (token - first) * stateCount;
    for (let state = 0; state < stateCount; state++) emissions[row + state] = sums[column[state]!]!;
  }
}

const sums = new Float64Array(columnCount);

/**
 * Finds the edge weights of each token: the product over its three contexts. Of the thousands of combinations a
 * few hundred occur, so each is multiplied out once and remembered.
 */
function lookUpEdges(lattice: Lattice, features: Features, first: number, end: number): void {
  const { edgeRows, edgeTable, isMultiplied } = lattice;
  const { contexts } = features;
  for (let token = first; token < end; token++) {
    const at = token * familyCount;
    const row = (contexts[at]! * contextSizes[1] + contexts[at + 1]!) * contextSizes[2] + contexts[at + 2]!;
    edgeRows[token - first] = row * edgeCount;
    if (isMultiplied[row]) continue;
    isMultiplied[row] = 1;
    multiplyEdges(lattice, row, contexts[at]!, contexts[at + 1]!, contexts[at + 2]!, edgeTable);
  }
}

function multiplyEdges(
  lattice: Lattice,
  row: number,
  a: number,
  b: number,
  c: number,
  table: Float32Array,
): void {
  const [e0, e1, e2] = lattice.edgeWeights as [Float32Array, Float32Array, Float32Array];
  for (let edge = 0; edge < edgeCount; edge++)
    table[row * edgeCount + edge] =
      e0[a * edgeCount + edge]! * e1[b * edgeCount + edge]! * e2[c * edgeCount + edge]!;
}

/** The weight with which a sequence may begin in a state, given its first token's contexts. */
function startWeight(lattice: Lattice, features: Features, first: number, state: number): number {
  let weight = 1;
  for (let family = 0; family < familyCount; family++) {
    const context = features.contexts[first * familyCount + family]!;
    weight *= lattice.startWeights[family]![context * stateCount + state]!;
  }
  return weight;
}

function grow(lattice: Lattice, length: number): void {
  const capacity = Math.max(length, lattice.capacity * 2);
  lattice.capacity = capacity;
  lattice.emissions = new Float32Array(capacity * stateCount);
  lattice.edgeRows = new Int32Array(capacity);
  lattice.forward = new Float32Array(capacity * stateCount);
  lattice.backward = new Float32Array(capacity * stateCount);
  lattice.scale = new Float32Array(capacity);
}
