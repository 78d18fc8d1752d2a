import type { QuoteKind, Scope, SpeakerKind } from '@inquit/core';

/** What a report needs of one article: the part of an NDJSON record that says who speaks. */
export interface ArticleRecord {
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly quotes: readonly {
    readonly kind: QuoteKind;
    readonly text: string;
    readonly speakers: readonly { readonly id: string }[];
  }[];
  readonly speakers: readonly RecordSpeaker[];
}

export interface RecordSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly gender?: 'female' | 'male';
  readonly anonymous: boolean;
  readonly externalId?: string;
}

/** Which quotations of a record count: what was extracted before may hold more than is asked for now. */
export interface RecordFilter {
  readonly scope: Scope;
  readonly kinds?: readonly QuoteKind[];
  readonly minConfidence?: number;
}

/** Whether a line is what `inquit extract` writes, not an article to read. Cheap: most lines are articles. */
export function looksExtracted(line: string): boolean {
  return /^\ufeff?\s*\{\s*"schemaVersion"\s*:/.test(line);
}

/** Reads a line that `inquit extract` wrote; absent where it is none, or tells of an article that could not be read. */
export function readRecord(json: string, filter: RecordFilter): ArticleRecord | undefined {
  const value = parse(json);
  const quotes = get(value, 'quotes');
  const speakers = get(value, 'speakers');
  if (!Array.isArray(quotes) || !Array.isArray(speakers) || get(value, 'error') !== undefined)
    return undefined;
  const metadata = get(value, 'metadata');
  const publisher = text(get(metadata, 'publisher'));
  const datePublished = text(get(metadata, 'datePublished'));
  return {
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    quotes: quotes.filter((quote) => counts(quote, filter)).map(readQuote),
    speakers: speakers.flatMap((speaker: unknown) => readSpeaker(speaker) ?? []),
  };
}

function readQuote(quote: unknown): ArticleRecord['quotes'][number] {
  return {
    kind: oneOf(get(quote, 'kind'), quoteKinds) ?? 'indirect',
    text: text(get(quote, 'text')) ?? '',
    speakers: list(get(quote, 'speakers')).flatMap((speaker) => {
      const id = text(get(speaker, 'id'));
      return id === undefined ? [] : [{ id }];
    }),
  };
}

function counts(quote: unknown, { scope, kinds: wanted, minConfidence = 0 }: RecordFilter): boolean {
  const kind = oneOf(get(quote, 'kind'), quoteKinds);
  const confidence = get(quote, 'confidence');
  if (scope === 'speech' && (get(quote, 'attitude') ?? 'assertion') !== 'assertion') return false;
  if (wanted && (kind === undefined || !wanted.includes(kind))) return false;
  return typeof confidence !== 'number' || confidence >= minConfidence;
}

const quoteKinds = ['direct', 'indirect', 'mixed'] as const;
const kinds = ['person', 'organization', 'group', 'document', 'unknown'] as const;

function readSpeaker(value: unknown): RecordSpeaker | undefined {
  const id = text(get(value, 'id'));
  const name = text(get(value, 'name'));
  if (id === undefined || name === undefined) return undefined;
  const role = text(get(value, 'role'));
  const gender = oneOf(get(get(value, 'gender'), 'value'), ['female', 'male'] as const);
  const externalId = text(get(value, 'externalId'));
  return {
    id,
    name,
    kind: oneOf(get(value, 'kind'), kinds) ?? 'unknown',
    ...(role !== undefined && { role }),
    ...(gender && { gender }),
    anonymous: get(value, 'anonymous') === true,
    ...(externalId !== undefined && { externalId }),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function get(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function oneOf<Value extends string>(value: unknown, values: readonly Value[]): Value | undefined {
  return values.find((known) => known === value);
}
