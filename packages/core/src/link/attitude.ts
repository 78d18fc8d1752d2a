import type { Document, TokenRange } from '../document.js';
import { cueNouns } from '../lexicon/cue-nouns.js';
import { reportingVerbForms } from '../lexicon/inflect.js';
import type { Attitude } from '../types.js';

/**
 * The attitude of the cue's head: its last reporting verb, else its noun. Prepositions, colons,
 * dashes and the absence of a cue report what was said.
 */
export function attitudeOf(document: Document, cue: TokenRange | undefined): Attitude {
  if (!cue) return 'assertion';
  let attitude: Attitude | undefined;
  let nounAttitude: Attitude | undefined;
  for (let token = cue.firstToken; token < cue.endToken; token++) {
    const word = document.words[token]!;
    for (const { verb, rest } of reportingVerbForms.get(word) ?? []) {
      if (!rest.every((part, index) => document.words[token + 1 + index] === part)) continue;
      attitude = verb.attitude;
      break;
    }
    nounAttitude ??= cueNouns.get(word)?.attitude;
  }
  return attitude ?? nounAttitude ?? 'assertion';
}
