import { contextSizes, stateSpace, transitionCount, transitionIndex } from '@inquit/core/internal';

/**
 * The pairs of states that may follow one another, flat, so that weights and sums are arrays over them. Pairs from the
 * start of a sequence come last.
 */
export interface Pairs {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** All pairs, and those that are not from the start. */
  readonly count: number;
  readonly innerCount: number;
  /** Index of a pair, `[from][to]` with `stateCount` columns; -1 where it is not allowed. */
  readonly indexOf: Int16Array;
}

const stateCount = stateSpace.count;

export const pairs: Pairs = listPairs();

/** Number of contexts of all families, and where each family's start. */
export const contextCount = contextSizes.reduce((sum, size) => sum + size, 0);
export const contextStarts = contextSizes.map((_, family) =>
  contextSizes.slice(0, family).reduce((sum, size) => sum + size, 0),
);

/** From `[context][pair]`, as trained, to the layout of a model. */
export function toModelTransitions(weights: Float32Array): Float32Array {
  const transitions = new Float32Array(transitionCount);
  contextSizes.forEach((size, family) => {
    for (let context = 0; context < size; context++)
      for (let pair = 0; pair < pairs.count; pair++)
        transitions[transitionIndex(family, context, pairs.from[pair]!, pairs.to[pair]!)] =
          weights[(contextStarts[family]! + context) * pairs.count + pair]!;
  });
  return transitions;
}

function listPairs(): Pairs {
  const inner: [number, number][] = [];
  const start: [number, number][] = [];
  stateSpace.predecessors.forEach((allowed, state) => {
    for (const previous of allowed) (previous === stateCount ? start : inner).push([previous, state]);
  });
  const all = [...inner, ...start];
  const indexOf = new Int16Array((stateCount + 1) * stateCount).fill(-1);
  all.forEach(([from, to], index) => {
    indexOf[from * stateCount + to] = index;
  });
  return {
    from: Uint8Array.from(all, ([from]) => from),
    to: Uint8Array.from(all, ([, to]) => to),
    count: all.length,
    innerCount: inner.length,
    indexOf,
  };
}
