import { InquitError } from '../../errors.js';

/**
 * A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001), as weights.
 *
 * States remember the last role, so that a source before its cue and one after it, and content before and after,
 * have transitions of their own; states of one role share their emission columns.
 */
export interface CrfModel {
  /** log2 of the number of feature rows. */
  readonly rowBits: number;
  /**
   * Emission weights, row-major, `columnCount` = 8 a row (seven used, one padding): whole numbers that
   * `emissionScale` turns into log weights.
   */
  readonly emissions: Int16Array;
  readonly emissionScale: number;
  /** Log weights, `[family][context][previous state, or stateCount for the start][state]`, flat. */
  readonly transitions: Float32Array;
  /** Each word's likelihood of being part of a cue, in seven bins; words not listed are in bin 0. */
  readonly cueBins: ReadonlyMap<string, number>;
  /** Capitalised words that are kept as words; all others are masked, so that no name is memorised. */
  readonly keptCapitals: ReadonlySet<string>;
}

export const columnCount = 8;

/** Emission columns: outside, then begin and inside of each role. */
export const Column = {
  outside: 0,
  beginSource: 1,
  insideSource: 2,
  beginCue: 3,
  insideCue: 4,
  beginContent: 5,
  insideContent: 6,
} as const;

/** The states: which column each emits from, and which role it remembers. */
export interface StateSpace {
  readonly count: number;
  readonly column: Uint8Array;
  /** For each state the states that may precede it; `count` stands for the start of a sequence. */
  readonly predecessors: readonly Uint8Array[];
  /** The state that continues each begin or inside state; 255 for the others. */
  readonly continuation: Uint8Array;
}

/** Roles with the side of the cue they stand on: sources before and after, cues, contents before and after. */
const fineRoles = [1, 1, 2, 3, 3] as const;

export const fineCount = fineRoles.length;

export const stateSpace: StateSpace = buildStateSpace();

/** Sizes of the context families that transitions depend on; see `transition-contexts.ts`. */
export const contextSizes = [10, 49, 16] as const;

/** Index into `CrfModel.transitions`. */
export function transitionIndex(family: number, context: number, previous: number, state: number): number {
  let offset = context;
  for (let earlier = 0; earlier < family; earlier++) offset += contextSizes[earlier]!;
  return (offset * (stateSpace.count + 1) + previous) * stateSpace.count + state;
}

/** Number of transition weights. */
export const transitionCount =
  (contextSizes[0] + contextSizes[1] + contextSizes[2]) * (stateSpace.count + 1) * stateSpace.count;

/** State numbers: 0 nothing yet; 1 + 2k begins fine role k, 2 + 2k goes on with it; 11 + k is outside after it. */
function buildStateSpace(): StateSpace {
  const count = 1 + 3 * fineCount;
  const column = new Uint8Array(count);
  const memory = new Int8Array(count).fill(-1);
  const continuation = new Uint8Array(count).fill(255);
  for (let fine = 0; fine < fineCount; fine++) {
    const begin = 1 + 2 * fine;
    column[begin] = 2 * fineRoles[fine]! - 1;
    column[begin + 1] = 2 * fineRoles[fine]!;
    continuation[begin] = begin + 1;
    continuation[begin + 1] = begin + 1;
    memory[begin] = memory[begin + 1] = memory[1 + 2 * fineCount + fine] = fine;
  }
  const predecessors = Array.from({ length: count }, (_, state) => {
    const allowed: number[] = [];
    const isBegin = column[state]! % 2 === 1;
    const isInside = column[state]! > 0 && !isBegin;
    for (let previous = 0; previous < count; previous++) {
      const sameMemory = memory[previous] === memory[state];
      if (isBegin || (isInside ? column[previous]! > 0 && sameMemory : sameMemory)) allowed.push(previous);
    }
    if (isBegin || state === 0) allowed.push(count);
    return Uint8Array.from(allowed);
  });
  return { count, column, predecessors, continuation };
}

/** Throws `InquitError` 'model-mismatch' with what was found and what was wanted. */
export function rejectModel(what: string, found: string, wanted: string): never {
  throw new InquitError(
    'model-mismatch',
    `The model's ${what} is ${found}, but this version of inquit reads ${wanted}. Install the model that belongs to it.`,
  );
}
