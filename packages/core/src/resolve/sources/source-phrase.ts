/** What the words of a source are: pronouns, names and noun phrases; several for "Lin and Diaz". */
import type { TokenRange } from '../../document.js';
import type { MentionKind } from '../../types.js';
import type { ClusteredName } from '../entities/cluster-names.js';

export type Definiteness = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'bare';

export interface PronounPart extends TokenRange {
  readonly kind: 'pronoun';
  readonly word: string;
}

/** "who", "which", "whose leaders", "many of whom". */
export interface RelativePart extends TokenRange {
  readonly kind: 'relative';
  readonly word: string;
  /** The part names others than the antecedent itself: "whose leaders". */
  readonly isOther: boolean;
}

export interface NamePart extends TokenRange {
  readonly kind: 'name';
  readonly name: ClusteredName;
  /** A noun phrase before the name says what its bearer is: "Lumio's chief executive, Tim Carver". */
  readonly isApposition: boolean;
}

export interface NominalPart extends TokenRange {
  readonly kind: 'nominal';
  /** The noun phrase up to its first complement: "a spokeswoman" of "a spokeswoman for the port". */
  readonly core: TokenRange;
  readonly head: string;
  readonly definiteness: Definiteness;
  readonly isPlural: boolean;
  /** The name before "'s" or before a noun: "Diaz" in "Diaz's aides" and "the Diaz campaign". */
  readonly possessor?: ClusteredName;
  /** Ends in "'s": "the minister's". */
  readonly isPossessive: boolean;
}

export type SourcePart = PronounPart | RelativePart | NamePart | NominalPart;

export interface SourcePhrase extends TokenRange {
  readonly parts: readonly SourcePart[];
}

export function mentionKindOf(part: SourcePart | undefined): MentionKind {
  if (!part || part.kind === 'nominal') return 'nominal';
  return part.kind === 'name' ? 'name' : 'pronoun';
}
