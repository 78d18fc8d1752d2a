/**
 * The values that pass between the stages. Internal: nothing here is exported from the package.
 *
 *     Article ─ segment ─► Document ─ tag ─► TaggedSpan[] ─ link ─► Attribution[] ─ resolve ─► Resolution ─ assemble ─► Extraction
 *
 * Positions are token indices, half-open: `firstToken` to `endToken`.
 */
import type { Article, Attitude, MentionKind, Paragraph, Speaker } from './types.js';

/** Token boundaries as typed arrays: the hot loops of tagging read them. `kind` is a `TokenKind`. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
}

/** Values of `Tokens.kind`. */
export const TokenKind = { word: 1, number: 2, punctuation: 3 } as const;

export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A paragraph with its tokens. `index` is its place in `Document.paragraphs`. */
export interface ParagraphTokens extends TokenRange {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Sentence extends TokenRange {
  readonly paragraphIndex: number;
}

/**
 * A stretch between quotation marks, the marks included: `firstToken` is the opening mark.
 * Never crosses a paragraph: an unclosed stretch ends with its paragraph, or where the same kind of mark opens again.
 */
export interface MarkedStretch extends TokenRange {
  readonly paragraphIndex: number;
  /** No closing mark in this paragraph. */
  readonly unclosed: boolean;
  /** Its paragraph opens with it and the paragraph before ended in an unclosed stretch: one speech goes on. */
  readonly continues: boolean;
  /** 0 outermost; 1 inside another stretch. */
  readonly depth: number;
}

/**
 * Distinct spellings by kind of token, each with a number from 1 on: what depends on a spelling alone is found out
 * once for all tokens that share it. One vocabulary serves many documents, and grows with them.
 */
export interface Vocabulary {
  readonly spellings: readonly string[];
  /** The same as in `Document.words`. */
  readonly words: readonly string[];
  /** A `TokenKind` each. */
  readonly kinds: readonly number[];
}

/** An article cut into tokens, sentences and marked stretches. */
export interface Document {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  /** The number of each token's spelling in the vocabulary. */
  readonly spellings: Int32Array;
  /** Each token's text, lower case, with ’ as '. */
  readonly words: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly ParagraphTokens[];
  /** In order of their first token: an outer stretch comes before those inside it. */
  readonly stretches: readonly MarkedStretch[];
  readonly markProblems: readonly MarkProblem[];
}

/** A quotation mark without its partner. */
export interface MarkProblem {
  readonly kind: 'unclosed' | 'unmatched';
  readonly firstToken: number;
}

export type Role = 'source' | 'cue' | 'content';

/** A stretch of tokens that plays a role, and the rule or model that says so. */
export interface TaggedSpan extends TokenRange {
  readonly role: Role;
  readonly taggedBy: string;
  /** How probable exactly this span is, where the tagger can tell: between 0 and 1. */
  readonly probability?: number;
  /** Too improbable to stand alone: it counts only as part of an attribution that the linker makes of it. */
  readonly isWeak?: boolean;
}

/** One way of finding sources, cues and contents; everything after it is shared. */
export interface Tagger {
  readonly name: string;
  tag(document: Document): readonly TaggedSpan[];
}

/** A tagger that takes its time: a transformer in another thread, or behind a network. */
export interface AsyncTagger {
  readonly name: string;
  tag(document: Document): Promise<readonly TaggedSpan[]>;
}

/** Content, cue and source that belong together. `content` is in text order. */
export interface Attribution {
  readonly content: readonly [TaggedSpan, ...TaggedSpan[]];
  readonly cue?: TaggedSpan;
  readonly source?: TaggedSpan;
  readonly attitude: Attitude;
  readonly linkedBy: string;
  /** Share of such attributions that are right, measured: between 0 and 1. */
  readonly confidence: number;
}

/** Whom one attribution's source refers to. `speakerIds` may be empty. */
export interface ResolvedSource {
  readonly mentionKind: MentionKind;
  readonly speakerIds: readonly string[];
  readonly resolvedBy?: string;
}

/** `sources[i]` belongs to `attributions[i]`; absent where the attribution has no source and none was found. */
export interface Resolution {
  readonly speakers: readonly Speaker[];
  readonly sources: readonly (ResolvedSource | undefined)[];
}
