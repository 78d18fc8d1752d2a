import type { QuoteFacts, SpeakerFacts } from '../facts.js';

/** Offsets are code points. */
export interface CitronSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface CitronQuote {
  readonly cue: CitronSpan;
  readonly sources: readonly CitronSpan[];
  readonly contents: readonly CitronSpan[];
  /** Where the speaker is named, for sources that are not names. */
  readonly coreferences?: readonly CitronSpan[];
  readonly confidence?: number;
  readonly id?: string;
  readonly x_inquit?: QuoteFacts;
}

export interface CitronDocument {
  readonly text: string;
  readonly quotes: readonly CitronQuote[];
  readonly coreference_groups?: readonly (readonly CitronSpan[])[];
  /** What Citron has no place for, and ignores. */
  readonly x_inquit?: CitronExtension;
}

export interface CitronExtension {
  readonly schemaVersion: 1;
  /** One for each coreference group, in the same order, with the kind of each of its mentions. */
  readonly speakers: readonly (SpeakerFacts & { readonly mentionKinds: readonly string[] })[];
  /** Citron knows no quotation without a cue: these are here, so that nothing is dropped. */
  readonly quotesWithoutCue: readonly Omit<CitronQuote, 'cue'>[];
}
