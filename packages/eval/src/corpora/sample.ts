import type { Article, QuoteKind, SpeakerKind } from '@inquit/core';

/** Half-open, UTF-16 code units into the article's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An attribution as somebody marked it, a person or a program. Any role may be empty, or in several pieces. */
export interface Attributed {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** Whom a source refers to. */
export interface GoldSpeaker {
  /** The fullest name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Absent where the corpus does not say. */
  readonly kind?: SpeakerKind;
}

export interface GoldAttribution extends Attributed {
  readonly id: string;
  /** As the corpus says; worked out from the quotation marks where it does not. */
  readonly kind?: QuoteKind;
  /** `false`: a careful reader could disagree, so it is neither asked for nor punished. */
  readonly isSure: boolean;
  /** Empty: the article does not say who; absent: nobody looked, or the annotator was not certain. */
  readonly speakers?: readonly GoldSpeaker[];
}

/** One person's reading of an article. */
export interface Annotator {
  readonly name: string;
  readonly attributions: readonly Attributed[];
}

export interface Gold {
  readonly attributions: readonly GoldAttribution[];
  /** The same article read by others, for agreement between people. */
  readonly others: readonly Annotator[];
  /** Stretches in quotation marks that quote nobody. */
  readonly notQuotations: readonly Range[];
}

/** What every corpus reader yields. */
export interface Sample {
  readonly id: string;
  readonly article: Article;
  readonly gold: Gold;
}
