import type { SpeakerKind } from '../../types.js';

/** The whole file. */
export interface CorrectionsFile {
  readonly schemaVersion: 1;
  readonly articles: readonly ArticleCorrections[];
}

/** What was put right in one article, in the order in which it was done. */
export interface ArticleCorrections {
  readonly article: ArticleKey;
  readonly corrections: readonly Correction[];
}

/** Which article: at least one of these. The hash of the text says it best, since offsets depend on it. */
export interface ArticleKey {
  readonly textHash?: string;
  readonly id?: string | number;
  readonly url?: string;
}

/** A speaker of the article, by id and by name: ids may change from run to run, and a name may be shared. */
export interface SpeakerKey {
  readonly id?: string;
  readonly name: string;
}

/** Somebody the extraction did not find. */
export interface NewSpeaker {
  readonly name: string;
  /** 'person' where absent. */
  readonly kind?: SpeakerKind;
}

/** A speaker of the article, where there is one of this name, or else a new one. */
export interface AnySpeaker extends SpeakerKey, NewSpeaker {}

export type Correction =
  /** Both are the same: what the first said, the second said. */
  | { readonly action: 'merge'; readonly speaker: SpeakerKey; readonly into: SpeakerKey }
  | { readonly action: 'rename'; readonly speaker: SpeakerKey; readonly name: string }
  /** Two were taken for one: these quotations are somebody else's. */
  | {
      readonly action: 'split';
      readonly speaker: SpeakerKey;
      readonly quotes: readonly string[];
      readonly to: NewSpeaker;
    }
  /** Not a quotation: it is left out. */
  | { readonly action: 'remove'; readonly quote: string }
  /** Others said it, or nobody can tell: then the list is empty. */
  | { readonly action: 'attribute'; readonly quote: string; readonly speakers: readonly AnySpeaker[] };
