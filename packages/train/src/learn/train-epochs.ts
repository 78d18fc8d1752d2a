/** The hot loop of training: typed arrays, and columns written out instead of looped over. */
import { columnCount } from '@inquit/core/internal';

import type { TrainingSet } from '../data/training-set.js';
import { shuffle } from '../random.js';
import type { Random } from '../random.js';
import {
  columnGradient,
  growLattice,
  logLikelihood,
  makeLattice,
  pairGradient,
  runForwardBackward,
  stateProbability,
} from './lattice.js';
import type { Lattice } from './lattice.js';
import { contextStarts, pairs } from './pairs.js';
import { rowLength, usedColumns } from './weights.js';
import type { Weights } from './weights.js';

export interface EpochOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly cutoff: number;
  /** Weights that are zero stay so. */
  readonly isFrozen: boolean;
}

/** How well the right states were predicted during an epoch, before each update. */
export type Report = (epoch: number, logLikelihoodPerToken: number) => void;

/** Exponentials of the transitions are worked out anew after so many sequences, not after each. */
const refreshEvery = 50;

interface Learner {
  readonly set: TrainingSet;
  readonly weights: Weights;
  readonly options: EpochOptions;
  readonly random: Random;
  readonly lattice: Lattice;
  /** exp of the transition weights. */
  readonly factors: Float32Array;
  /** Whether each feature of the sequence is left out this time. */
  dropped: Uint8Array;
}

/** Learns by AdaGrad (Duchi, Hazan and Singer 2011), one paragraph a step; changes `weights`. */
export function trainEpochs(
  set: TrainingSet,
  weights: Weights,
  options: EpochOptions,
  random: Random,
  report: Report,
): void {
  const factors = new Float32Array(weights.transitions.length);
  const lattice = makeLattice();
  const learner: Learner = { set, weights, options, random, lattice, factors, dropped: new Uint8Array(0) };
  const order = Int32Array.from({ length: set.sequenceStarts.length - 1 }, (_, index) => index);
  const steps = order.length * options.epochs;
  let step = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let likelihood = 0;
    for (const sequence of order) {
      if (step % refreshEvery === 0) refresh(learner);
      const rate = options.rate * Math.max(0.02, 1 - step / steps);
      likelihood += learn(learner, sequence, rate);
      step++;
    }
    report(epoch, likelihood / set.states.length);
  }
}

/** One step; returns the log-likelihood before it. */
function learn(learner: Learner, sequence: number, rate: number): number {
  const { set, lattice, options } = learner;
  const first = set.sequenceStarts[sequence]!;
  const end = set.sequenceStarts[sequence + 1]!;
  const length = end - first;
  growLattice(lattice, length);
  drop(learner, set.featureStarts[first]!, set.featureStarts[end]!);
  scoreSequence(learner, first, end);
  weighPairs(learner, first, end);
  runForwardBackward(lattice, length);
  let doubtBefore = 0;
  for (let token = 0; token < length; token++) {
    const state = set.states[first + token]!;
    const previous = token > 0 ? set.states[first + token - 1]! : 0;
    const doubt = 1 - stateProbability(lattice, token, state);
    // No column or pair can be more wrong than the states it is made of.
    if (doubt > options.cutoff) {
      columnGradient(lattice, token, state, columns);
      updateColumns(learner, first + token, set.featureStarts[first]!, rate);
    }
    if (doubt + doubtBefore > options.cutoff) {
      pairGradient(lattice, token, previous, state, pairSteps);
      updatePairs(learner, first + token, rate);
    }
    doubtBefore = doubt;
  }
  return logLikelihood(lattice, set.states, first, length);
}

const columns = new Float64Array(columnCount);
const pairSteps = new Float64Array(pairs.count);

/** Decides which of the features from `start` to `end` are left out. */
function drop(learner: Learner, start: number, end: number): void {
  const { options, random } = learner;
  if (learner.dropped.length < end - start) learner.dropped = new Uint8Array(2 * (end - start));
  const { dropped } = learner;
  const border = options.dropout * 2 ** 32;
  for (let index = 0; index < end - start; index++) dropped[index] = random.next() < border ? 1 : 0;
}

function scoreSequence(
  { set, weights, lattice, options, dropped }: Learner,
  first: number,
  end: number,
): void {
  const { features, featureStarts } = set;
  const { emissions } = weights;
  const { scores } = lattice;
  const start = featureStarts[first]!;
  // What is left speaks louder, so that sums are as large as they will be with all features.
  const gain = 1 / (1 - options.dropout);
  for (let token = first; token < end; token++) {
    let x0 = 0;
    let x1 = 0;
    let x2 = 0;
    let x3 = 0;
    let x4 = 0;
    let x5 = 0;
    let x6 = 0;
    const stop = featureStarts[token + 1]!;
    for (let feature = featureStarts[token]!; feature < stop; feature++) {
      if (dropped[feature - start]) continue;
      const row = features[feature]! * rowLength;
      x0 += emissions[row]!;
      x1 += emissions[row + 1]!;
      x2 += emissions[row + 2]!;
      x3 += emissions[row + 3]!;
      x4 += emissions[row + 4]!;
      x5 += emissions[row + 5]!;
      x6 += emissions[row + 6]!;
    }
    const at = (token - first) * columnCount;
    scores[at] = x0 * gain;
    scores[at + 1] = x1 * gain;
    scores[at + 2] = x2 * gain;
    scores[at + 3] = x3 * gain;
    scores[at + 4] = x4 * gain;
    scores[at + 5] = x5 * gain;
    scores[at + 6] = x6 * gain;
  }
}

function weighPairs({ set, factors, lattice }: Learner, first: number, end: number): void {
  const { contexts } = set;
  const { pairWeights } = lattice;
  const { count, innerCount } = pairs;
  const [start0, start1, start2] = contextStarts as [number, number, number];
  for (let token = first; token < end; token++) {
    const a = (start0 + contexts[token * 3]!) * count;
    const b = (start1 + contexts[token * 3 + 1]!) * count;
    const c = (start2 + contexts[token * 3 + 2]!) * count;
    const row = (token - first) * count;
    const stop = token === first ? count : innerCount;
    for (let pair = token === first ? innerCount : 0; pair < stop; pair++)
      pairWeights[row + pair] = factors[a + pair]! * factors[b + pair]! * factors[c + pair]!;
  }
}

/** Adds `columns` to the rows of a token's features. */
function updateColumns(
  { set, weights, options, dropped }: Learner,
  token: number,
  start: number,
  rate: number,
): void {
  const { features, featureStarts } = set;
  const { emissions } = weights;
  const { cutoff, isFrozen } = options;
  const stop = featureStarts[token + 1]!;
  for (let column = 0; column < usedColumns; column++) {
    const gradient = columns[column]!;
    if (gradient <= cutoff && gradient >= -cutoff) continue;
    const square = gradient * gradient;
    for (let feature = featureStarts[token]!; feature < stop; feature++) {
      if (dropped[feature - start]) continue;
      const at = features[feature]! * rowLength + column;
      const weight = emissions[at]!;
      if (isFrozen && weight === 0) continue;
      const squares = emissions[at + rowLength / 2]! + square;
      emissions[at + rowLength / 2] = squares;
      emissions[at] = weight + (rate * gradient) / Math.sqrt(squares);
    }
  }
}

/** Adds `pairSteps` to the transitions of a token's contexts. */
function updatePairs({ set, weights, options }: Learner, token: number, rate: number): void {
  const { transitions, transitionSquares } = weights;
  for (let pair = 0; pair < pairs.count; pair++) {
    const gradient = pairSteps[pair]!;
    if (gradient <= options.cutoff && gradient >= -options.cutoff) continue;
    for (let family = 0; family < contextStarts.length; family++) {
      const context = contextStarts[family]! + set.contexts[token * 3 + family]!;
      const at = context * pairs.count + pair;
      const squares = transitionSquares[at]! + gradient * gradient;
      transitionSquares[at] = squares;
      transitions[at]! += (rate * gradient) / Math.sqrt(squares);
    }
  }
}

function refresh({ weights, factors }: Learner): void {
  for (let at = 0; at < factors.length; at++) factors[at] = Math.exp(weights.transitions[at]!);
}
