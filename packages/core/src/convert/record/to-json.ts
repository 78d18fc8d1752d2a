import type {
  Article,
  ArticleMetadata,
  Credit,
  Diagnostic,
  Evidence,
  Extraction,
  Mention,
  Quote,
  Span,
  Speaker,
} from '../../types.js';

/** The version of the JSON output. Fields are only ever added within a version. */
export const schemaVersion = 1;

/** What came of one article: its quotations, or why there are none. */
export interface ExtractionRecord {
  /** What whoever asked calls the article. */
  readonly id?: string | number;
  /** When it was fetched, in ISO 8601. */
  readonly dateRetrieved?: string;
  readonly article?: Pick<Article, 'metadata'>;
  /** Whose text is written, too, with the roles of its paragraphs; none where absent. */
  readonly textOf?: Pick<Article, 'text' | 'paragraphs'>;
  readonly extraction?: Extraction;
  readonly error?: { readonly code: string; readonly message: string };
}

type Keys =
  | 'schemaVersion'
  | 'dateRetrieved'
  | 'metadata'
  | 'error'
  | 'paragraphs'
  | Exclude<keyof ArticleMetadata, 'foundBy'>
  | keyof Credit
  | keyof Extraction
  | keyof Quote
  | keyof Evidence
  | keyof Mention
  | keyof Span
  | keyof Speaker
  | keyof Diagnostic
  | keyof NonNullable<Speaker['gender']>;

/**
 * Every key of the output, in the order in which objects on every level list theirs, however they were
 * built. A field that is added to a type does not compile until it has its place here.
 */
const keys = Object.keys({
  schemaVersion: 0,
  id: 0,
  dateRetrieved: 0,
  metadata: 0,
  headline: 0,
  author: 0,
  credits: 0,
  publisher: 0,
  datePublished: 0,
  dateModified: 0,
  url: 0,
  section: 0,
  inLanguage: 0,
  image: 0,
  isAccessibleForFree: 0,
  datelinePlace: 0,
  agency: 0,
  externalId: 0,
  code: 0,
  severity: 0,
  message: 0,
  name: 0,
  kind: 0,
  start: 0,
  end: 0,
  text: 0,
  paragraphs: 0,
  content: 0,
  cue: 0,
  source: 0,
  quotes: 0,
  speakers: 0,
  diagnostics: 0,
  error: 0,
  attitude: 0,
  confidence: 0,
  evidence: 0,
  taggedBy: 0,
  linkedBy: 0,
  resolvedBy: 0,
  within: 0,
  aliases: 0,
  role: 0,
  affiliation: 0,
  mentions: 0,
  gender: 0,
  value: 0,
  anonymous: 0,
  span: 0,
} satisfies Record<Keys, 0>);

const places: ReadonlyMap<string, number> = new Map(keys.map((key, place) => [key, place]));

/**
 * The JSON of one article, without a final line break; on one line unless `indent` is given. The same for the same
 * record, byte for byte, and without line separators that some readers of lines split at.
 */
export function toJson(record: ExtractionRecord, indent?: number): string {
  const { id, dateRetrieved, article, textOf, extraction = nothing, error } = record;
  const { quotes, speakers, diagnostics } = extraction;
  const metadata = article && hasAny(article.metadata) ? article.metadata : undefined;
  const text = textOf?.text;
  const paragraphs = textOf?.paragraphs.map(({ role, start, end }) => ({ role, start, end }));
  const about = { schemaVersion, id, dateRetrieved, metadata, text, paragraphs };
  const ordered = inOrder({ ...about, quotes, speakers, diagnostics, error });
  return JSON.stringify(ordered, undefined, indent).replace(lineSeparators, escapeUnit);
}

/**
 * A copy whose objects list the keys known here, in their order. Told to `JSON.stringify` as a list, every object would
 * be asked for every key: measured, that takes more than twice as long.
 */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  const own = Object.keys(value).filter((key) => places.has(key));
  for (const key of own.sort((a, b) => places.get(a)! - places.get(b)!)) {
    copy[key] = inOrder((value as Readonly<Record<string, unknown>>)[key]);
  }
  return copy;
}

function hasAny(metadata: ArticleMetadata): boolean {
  return Object.entries(metadata).some(([key, value]) => key !== 'foundBy' && value !== undefined);
}

const nothing: Extraction = { quotes: [], speakers: [], diagnostics: [] };

// JSON allows these inside strings, but many readers of lines, Python's among them, split at them.
const lineSeparators = /[\u0085\u2028\u2029]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
