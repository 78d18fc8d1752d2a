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
  /** Names alone: no "By", no roles, no outlet. */
  readonly author?: readonly string[];
  /** Everybody who is credited, with what for: "Political editor", "Additional reporting". */
  readonly credits?: readonly Credit[];
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
  /** Which rule found which property: `{ datePublished: 'json-ld' }`. Names may change before version 1.0. */
  readonly foundBy?: Readonly<Record<string, string>>;
}

export interface Credit {
  readonly name: string;
  readonly role?: string;
}

/** Whom the input itself names as the speaker of a stretch: NITF's `<q quote-source="…">`. */
export interface QuoteHint extends Span {
  readonly speaker: string;
}

/** Something of the input that is not in `Article.text`, and why; kept where `ParseOptions.explain` asks for it. */
export interface Removal {
  /** The rule's name: "link-list", "repeated-pullquote". */
  readonly reason: string;
  /** The first words of what was left out. */
  readonly text: string;
  readonly inputRange?: { readonly start: number; readonly end: number };
}

/** What was read. `text` never changes after parsing; every span points into it. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly metadata: ArticleMetadata;
  readonly diagnostics: readonly Diagnostic[];
  /** The input's own name for the article, where it has one: a feed's guid, a ninjs uri, an NDJSON id. */
  readonly id?: string;
  readonly hints?: readonly QuoteHint[];
  readonly removals?: readonly Removal[];
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
  | 'unknown-encoding'
  | 'depth-limit'
  | 'node-limit'
  | 'attribute-limit'
  | 'ill-formed-xml'
  | 'doctype-ignored'
  | 'ill-formed-json'
  | 'several-articles'
  | 'format-mismatch'
  | 'body-elsewhere'
  | 'no-body-found'
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
  readonly gender?: {
    readonly value: 'female' | 'male';
    readonly evidence: 'pronoun' | 'title' | 'word' | 'people';
  };
  /** `true` for sources the article does not name: "officials", "a man who saw it". */
  readonly anonymous?: boolean;
  /** From the `people` table: the id the caller's own data has for this speaker, such as a Wikidata id. */
  readonly externalId?: string;
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
export type ArticleFormat =
  | 'text'
  | 'html'
  | 'markdown'
  | 'json-ld'
  | 'ninjs'
  | 'json-feed'
  | 'newsml-g2'
  | 'nitf'
  | 'rss'
  | 'atom'
  | 'ndjson';

export interface ParseOptions {
  /** Sniffed when absent. */
  readonly format?: ArticleFormat;
  /** The address the input came from; recorded in the metadata, and the base of relative addresses. */
  readonly url?: string;
  /** The encoding that came with the bytes, as in `Content-Type: text/html; charset=…`: stronger than what they say. */
  readonly charset?: string;
  /** Keeps in `Article.removals` what was left out, and why. */
  readonly explain?: boolean;
}

/** `'speech'`: what was said. `'attribution'`: also what is believed, known, wanted or ordered. */
export type Scope = 'speech' | 'attribution';

/** A trained model, from `readModel`: what it holds is nobody's business but `extractQuotes`'s. */
export interface QuoteModel {
  readonly name: string;
}

/** Somebody the caller knows. What it says wins over guesses, and is named as evidence. */
export interface KnownPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The id in the caller's data, such as a Wikidata id; comes back as `Speaker.externalId`. */
  readonly id?: string;
  /** Default 'person'. */
  readonly kind?: SpeakerKind;
  readonly gender?: 'female' | 'male';
  readonly role?: string;
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
  /**
   * Names, aliases, ids and roles that the caller knows better than the article tells. Indexed once for each array:
   * hand over a new array after a change. Throws `InquitError` 'invalid-argument' for an entry without a name.
   */
  readonly people?: readonly KnownPerson[];
}
