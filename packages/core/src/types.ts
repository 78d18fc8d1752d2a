/**
 * Every public type, and no logic.
 *
 * Offsets are UTF-16 code units into `Article.text`, half-open: `text.slice(start, end)`.
 * Absent means absent: never `''`, `null` or `-1`.
 */

/** A half-open range of UTF-16 code units in `Article.text`; `text` repeats the slice. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a paragraph is in its article. Quotations are sought in all but `'note'`, `'byline'` and `'dateline'`. */
export type ParagraphRole =
  | 'headline'
  | 'subheading'
  | 'body'
  | 'blockquote'
  | 'caption'
  | 'pullquote'
  | 'list-item'
  | 'byline'
  | 'dateline'
  | 'note';

/** A paragraph of the article. Paragraphs are in text order and never overlap. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** Where the paragraph stood in the input, in code units, for formats that have positions. */
  readonly inputRange?: { readonly start: number; readonly end: number };
}

/** Property names of schema.org NewsArticle, and the place of the dateline. */
export interface ArticleMetadata {
  readonly headline?: string;
  readonly author?: readonly string[];
  readonly publisher?: string;
  /** ISO 8601, as far as it is known. */
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly url?: string;
  readonly section?: string;
  /** A BCP 47 language tag. */
  readonly inLanguage?: string;
  readonly image?: string;
  readonly isAccessibleForFree?: boolean;
  /** The place of the dateline: "PARIS" in "PARIS (AFP) — …". */
  readonly datelinePlace?: string;
  /** The agency of the dateline or credit: "AFP". */
  readonly agency?: string;
}

/** What was read. `text` never changes after parsing; every span points into it. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly metadata: ArticleMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

/** Something a reader of the result should know; never a reason to stop. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'warning' | 'info';
  readonly message: string;
  readonly span?: Span;
}

export type DiagnosticCode =
  | 'empty-article'
  | 'input-truncated'
  | 'binary-input'
  | 'control-characters'
  | 'lone-surrogate'
  | 'unclosed-quote-mark'
  | 'unmatched-quote-mark'
  | 'unattributed-quotes';

/** All content in quotation marks, none of it, or both. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/**
 * The Penn Discourse TreeBank's classes of attribution: said, thinks, knows, wants.
 * `'assertion'` is speech; the rest are reported only in the `'attribution'` scope.
 */
export type Attitude = 'assertion' | 'belief' | 'fact' | 'eventuality';

/** A proper name, a common noun phrase, or a pronoun (relative pronouns included). */
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** Words that refer to someone. */
export interface Mention extends Span {
  readonly kind: MentionKind;
}

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unknown';

/** A speaker in short; the full record has the same `id` in `Extraction.speakers`. */
export interface SpeakerRef {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
}

/** Whoever the mentions refer to, within one article. */
export interface Speaker extends SpeakerRef {
  /** Other names and short forms the article uses, without `name` itself. */
  readonly aliases: readonly string[];
  /** As the article puts it: "Russian Foreign Minister". */
  readonly role?: string;
  /** The body the speaker belongs to, where the article says so plainly. */
  readonly affiliation?: string;
  readonly mentions: readonly Mention[];
  /** Only from words of the article, and from which. */
  readonly gender?: { readonly value: 'female' | 'male'; readonly evidence: 'pronoun' | 'title' | 'word' };
  /** `true` for sources the article does not name: "officials", "a man who saw it". */
  readonly anonymous?: boolean;
}

/** Which rule or model decided what. Names may change before version 1.0. */
export interface Evidence {
  /** What found the spans: a rule's name, or a model's. */
  readonly taggedBy: string;
  /** The rule that joined content, cue and source. */
  readonly linkedBy: string;
  /** The sieve that found the speaker; absent where none did. */
  readonly resolvedBy?: string;
}

/** One quotation: content that the text attributes to a source by a cue. */
export interface Quote {
  /** Stable: a hash of the article's text and the content's offsets. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** The content as one string for display, without outer quotation marks. */
  readonly text: string;
  /** In text order; several spans where the cue splits the content. Quotation marks and "that" included. */
  readonly content: readonly [Span, ...Span[]];
  /** The reporting words: "said", "according to", a colon. */
  readonly cue?: Span;
  /** The words that name who spoke, as written here: "he". */
  readonly source?: Mention;
  /** Whom the source refers to; several for "Lin and Diaz said"; empty where it cannot be told. */
  readonly speakers: readonly SpeakerRef[];
  readonly attitude: Attitude;
  /** Share of such quotations that are right, between 0 and 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** The id of the quotation whose content holds this one. */
  readonly within?: string;
}

export interface Extraction {
  readonly quotes: readonly Quote[];
  /** In order of their first quotation. */
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Formats `parseArticle` reads. */
export type ArticleFormat = 'text';

export interface ParseOptions {
  /** Sniffed when absent. */
  readonly format?: ArticleFormat;
  /** The address the input came from; recorded in the metadata. */
  readonly url?: string;
}

/** `'speech'`: what was said. `'attribution'`: also what is believed, known, wanted or ordered. */
export type Scope = 'speech' | 'attribution';

/** A trained model, from `readModel`: what it holds is nobody's business but `extractQuotes`'s. */
export interface QuoteModel {
  readonly name: string;
}

export interface ExtractOptions {
  /** What finds the spans: a model from `readModel`, or `null` for the hand-written rules alone. */
  readonly model?: QuoteModel | null;
  /** Default `'speech'`. */
  readonly scope?: Scope;
  /** Default: all kinds. */
  readonly kinds?: readonly QuoteKind[];
  /** Leaves out quotations of lower confidence; default 0. */
  readonly minConfidence?: number;
}
