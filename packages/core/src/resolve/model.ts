/** The values that pass between the steps of resolving. Entities gather evidence until speakers are built from them. */
import type { TokenRange } from '../document.js';
import type { KnownPerson, MentionKind, SpeakerKind } from '../types.js';

export type Gender = 'female' | 'male';

export interface GenderEvidence {
  readonly value: Gender;
  readonly evidence: 'pronoun' | 'title' | 'word' | 'people';
}

export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** A proper name as it stands in the text; the range leaves out titles, roles and the possessive ending. */
export interface NameMention extends TokenRange {
  /** Lower case, without dots in acronyms and initials. */
  readonly words: readonly string[];
  /** What its form and its neighbours say; the entity decides by all its mentions. */
  readonly kind: NameKind;
  /** The honorific directly before it, lower case: "mr.". */
  readonly title: string | undefined;
  /** Words before or after the name that say what its bearer is. */
  readonly roles: readonly TokenRange[];
  readonly gender: GenderEvidence | undefined;
  /** Where the noun phrase that holds the name and its roles begins and ends. */
  readonly phrase: TokenRange;
  readonly isPossessive: boolean;
  /** Only describes the noun after it, as in "the Diaz campaign". */
  readonly isModifier: boolean;
}

/** One place where an entity is mentioned. */
export interface EntityMention extends TokenRange {
  readonly entity: Entity;
  /** Where the noun phrase around it begins, roles included. */
  readonly phraseStart: number;
  readonly kind: MentionKind;
  readonly isSource: boolean;
  readonly isPossessive: boolean;
  readonly isModifier: boolean;
}

/** Whoever or whatever several mentions refer to. Grows while the document is read. */
export interface Entity {
  readonly index: number;
  kind: SpeakerKind | 'place';
  /** The words of the fullest name, lower case; empty for entities without a name. */
  nameWords: readonly string[];
  /** The mention that shows the name, as written. */
  display: TokenRange;
  /** The name where it is not the text that gives it: the caller's table, a byline, a hint of the input. */
  givenName: string | undefined;
  /** Who it is in the caller's table. */
  known: KnownPerson | undefined;
  isNamed: boolean;
  readonly forms: Map<string, TokenRange>;
  readonly roles: TokenRange[];
  /** Head nouns that describe it: "minister", "spokeswoman". */
  readonly heads: Set<string>;
  readonly mentions: EntityMention[];
  gender: GenderEvidence | undefined;
  /** From "Mrs. Blay" where another Blay might be meant: tells namesakes apart, and is not told as a fact. */
  guessedGender: Gender | undefined;
  /** The article calls this person "they". */
  isCalledThey: boolean;
  femaleVotes: number;
  maleVotes: number;
  affiliation: TokenRange | undefined;
  /** The article calls this person by the first name alone: the last name alone is then somebody else's. */
  isCalledByFirstName: boolean;
  /** Where it was mentioned last before the place being read, and how often so far. */
  lastSeen: number;
  timesSeen: number;
}
