import { stateSpace } from './crf-model.js';
import { continuationProbability, stateProbability } from './lattice.js';
import type { Lattice } from './lattice.js';

/** A stretch of tokens that may play a role: 1 source, 2 cue, 3 content; and how probable exactly it is. */
export interface SpanCandidate {
  readonly role: 1 | 2 | 3;
  readonly firstToken: number;
  readonly endToken: number;
  readonly probability: number;
}

/** Candidates below this probability are not followed. */
const floor = 0.02;

/**
 * The candidates of one paragraph, after `runForwardBackward`: from each probable begin on, token by token,
 * the probability that the role ends there. Exact, and cheap because improbable ways are given up.
 */
export function spanCandidates(lattice: Lattice, first: number, end: number): SpanCandidate[] {
  const candidates: SpanCandidate[] = [];
  const length = end - first;
  for (let state = 0; state < stateSpace.count; state++) {
    const column = stateSpace.column[state]!;
    if (column % 2 === 0) continue;
    const role = ((column + 1) / 2) as 1 | 2 | 3;
    for (let begin = 0; begin < length; begin++) {
      let probability = stateProbability(lattice, begin, state);
      if (probability < floor) continue;
      let current = state;
      for (let offset = begin; ; offset++) {
        const goesOn = offset + 1 < length ? continuationProbability(lattice, offset, current) : 0;
        const ends = probability * (1 - goesOn);
        if (ends > floor) {
          candidates.push({
            role,
            firstToken: first + begin,
            endToken: first + offset + 1,
            probability: ends,
          });
        }
        probability *= goesOn;
        current = stateSpace.continuation[current]!;
        if (offset + 1 >= length || probability < floor) break;
      }
    }
  }
  return candidates;
}
