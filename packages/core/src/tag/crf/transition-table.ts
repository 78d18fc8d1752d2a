import { contextSizes, fineCount, stateSpace, transitionCount, transitionIndex } from './crf-model.js';
import type { CrfModel } from './crf-model.js';

const { count: stateCount } = stateSpace;

/**
 * The order of allowed transitions in a row: from every state to the begin of each fine role, then into the role
 * from its begin and from its inside, then out of it from its begin, its inside and its outside; last, nothing yet
 * to nothing yet. Sums over a row then run over neighbours.
 */
export const Edge = {
  begin: 0,
  inside: stateCount * fineCount,
  outside: stateCount * fineCount + 2 * fineCount,
  nothing: stateCount * fineCount + 5 * fineCount,
} as const;
export const edgeCount = Edge.nothing + 1;

const edges: (readonly [previous: number, state: number])[] = [];
for (let previous = 0; previous < stateCount; previous++)
  for (let fine = 0; fine < fineCount; fine++) edges.push([previous, 1 + 2 * fine]);
for (let fine = 0; fine < fineCount; fine++)
  edges.push([1 + 2 * fine, 2 + 2 * fine], [2 + 2 * fine, 2 + 2 * fine]);
for (let fine = 0; fine < fineCount; fine++) {
  const outside = 1 + 2 * fineCount + fine;
  edges.push([1 + 2 * fine, outside], [2 + 2 * fine, outside], [outside, outside]);
}
edges.push([0, 0]);

const [placeCount, cueCount, turnCount] = contextSizes;

/** A model's transitions as factors, `edgeCount` a combination of contexts; made as combinations occur. */
export interface TransitionTable {
  /** `exp` of each weight by family: [context][edge], then [context][first state]. */
  readonly families: readonly Float64Array[];
  readonly starts: readonly Float64Array[];
  /** Where each combination's row begins in `rows`, or -1. Of the thousands a few hundred occur. */
  readonly rowOf: Int32Array;
  rows: Float64Array;
  used: number;
}

export function makeTransitionTable({ transitions }: Pick<CrfModel, 'transitions'>): TransitionTable {
  if (transitions.length !== transitionCount) throw new RangeError('Transitions of another state space.');
  const families = contextSizes.map((size, family) =>
    Float64Array.from({ length: size * edgeCount }, (_, index) => {
      const [previous, state] = edges[index % edgeCount]!;
      return Math.exp(transitions[transitionIndex(family, Math.floor(index / edgeCount), previous, state)]!);
    }),
  );
  const starts = contextSizes.map((size, family) =>
    Float64Array.from({ length: size * stateCount }, (_, index) => {
      const state = index % stateCount;
      if (!stateSpace.predecessors[state]!.includes(stateCount)) return 0;
      const context = Math.floor(index / stateCount);
      return Math.exp(transitions[transitionIndex(family, context, stateCount, state)]!);
    }),
  );
  return {
    families,
    starts,
    rowOf: new Int32Array(placeCount * cueCount * turnCount).fill(-1),
    rows: new Float64Array(256 * edgeCount),
    used: 0,
  };
}

/** One number for a combination of contexts. */
export function combination(place: number, cues: number, turn: number): number {
  return (place * cueCount + cues) * turnCount + turn;
}

/** Where the factors of a combination begin in `rows`. */
export function transitionRow(table: TransitionTable, index: number): number {
  const row = table.rowOf[index]!;
  return row >= 0 ? row : multiply(table, index);
}

function multiply(table: TransitionTable, index: number): number {
  const row = table.used;
  table.used += edgeCount;
  if (table.used > table.rows.length) {
    const rows = new Float64Array(table.rows.length * 2);
    rows.set(table.rows);
    table.rows = rows;
  }
  const turn = index % turnCount;
  const cues = Math.floor(index / turnCount) % cueCount;
  const place = Math.floor(index / (turnCount * cueCount));
  const [a, b, c] = table.families as [Float64Array, Float64Array, Float64Array];
  for (let edge = 0; edge < edgeCount; edge++)
    table.rows[row + edge] =
      a[place * edgeCount + edge]! * b[cues * edgeCount + edge]! * c[turn * edgeCount + edge]!;
  table.rowOf[index] = row;
  return row;
}

/** The factor with which a sequence may begin in a state. */
export function startFactor(table: TransitionTable, index: number, state: number): number {
  const turn = index % turnCount;
  const cues = Math.floor(index / turnCount) % cueCount;
  const place = Math.floor(index / (turnCount * cueCount));
  const [a, b, c] = table.starts as [Float64Array, Float64Array, Float64Array];
  return a[place * stateCount + state]! * b[cues * stateCount + state]! * c[turn * stateCount + state]!;
}
