import type { TokenRange } from '../../document.js';
import type { Passage, Reading } from './reading.js';
import type { VerbGroup } from './verb-groups.js';

/** What a rule looks at: one reporting verb in its passage, and all reporting verbs of that passage. */
export interface CueContext {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly cues: readonly VerbGroup[];
  readonly cue: VerbGroup;
  /** Tokens that an earlier finding has taken. */
  isTaken(range: TokenRange): boolean;
}

/** Parts that one rule found together; the linker joins them again by position. */
export interface Finding {
  readonly content: readonly TokenRange[];
  readonly cue?: TokenRange;
  readonly source?: TokenRange;
}

/** One way in which news reports by a verb. The first rule of an ordered list that fits wins. */
export interface CueRule {
  readonly name: string;
  apply(context: CueContext): Finding | undefined;
}

/** One way in which a passage reports without a verb. It may find several. */
export interface PassageRule {
  readonly name: string;
  apply(reading: Reading, passage: Passage, cues: readonly VerbGroup[]): readonly Finding[];
}
