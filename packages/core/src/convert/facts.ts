/**
 * What no standard has a place for, as an object beside what it has one for: with it, a file that inquit wrote is read
 * back whole. A file of somebody else has none, and gets what its spans tell.
 */
import { makeSpan } from '../span.js';
import type {
  Attitude,
  Mention,
  MentionKind,
  Quote,
  QuoteKind,
  Span,
  Speaker,
  SpeakerKind,
  SpeakerRef,
} from '../types.js';
import { omit } from './omit.js';

/** A quotation without its spans; `sourceKind` is that of its source. */
export interface QuoteFacts extends Omit<Quote, 'content' | 'cue' | 'source'> {
  readonly sourceKind?: MentionKind;
}

/** A speaker without mentions. */
export type SpeakerFacts = Omit<Speaker, 'mentions'>;

/** Where a quotation stands, as offsets in code units. */
export interface QuoteRanges {
  readonly content: readonly [Range, ...Range[]];
  readonly cue?: Range;
  readonly source?: Range;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export function toQuoteFacts(quote: Quote): QuoteFacts {
  const { source } = quote;
  return { ...omit(quote, 'content', 'cue', 'source'), ...(source && { sourceKind: source.kind }) };
}

export function toSpeakerFacts(speaker: Speaker): SpeakerFacts {
  return omit(speaker, 'mentions');
}

/** A quotation of what was read: what the facts leave open is told by the spans. `number` names it, from 1. */
export function toQuote(
  text: string,
  ranges: QuoteRanges,
  facts: Partial<QuoteFacts>,
  number: number,
  reader: string,
): Quote {
  const content = ranges.content.map(({ start, end }) => makeSpan(text, start, end)) as [Span, ...Span[]];
  const { sourceKind, ...rest } = facts;
  const source: Mention | undefined = ranges.source && {
    ...makeSpan(text, ranges.source.start, ranges.source.end),
    kind: sourceKind ?? 'nominal',
  };
  const { id, kind, text: words, speakers, attitude, confidence, evidence, within } = rest;
  return {
    id: id ?? `q${number}`,
    kind: kind ?? kindOfContent(content),
    text: words ?? content.map((span) => withoutMarks(span.text)).join(' '),
    content,
    ...(ranges.cue && { cue: makeSpan(text, ranges.cue.start, ranges.cue.end) }),
    ...(source && { source }),
    speakers: speakers ?? [],
    attitude: attitude ?? 'assertion',
    confidence: confidence ?? 1,
    evidence: evidence ?? { taggedBy: reader, linkedBy: reader },
    ...(within !== undefined && { within }),
  };
}

/** As well as the characters at the ends tell; the extraction itself looks at the pairs. */
function kindOfContent(content: readonly Span[]): QuoteKind {
  if (content.every(({ text }) => opening.test(text) && closing.test(text))) return 'direct';
  return content.some(({ text }) => anyMark.test(text)) ? 'mixed' : 'indirect';
}

function withoutMarks(text: string): string {
  return opening.test(text) && closing.test(text) ? text.replace(opening, '').replace(closing, '') : text;
}

const opening = /^["“„«‘‚‹]/;
const closing = /["”“»’›][.,]?$/;
const anyMark = /["“”„«»]/;

/** What an object of a file says of a quotation; what is not as it should be is left out. */
export function readQuoteFacts(value: unknown): Partial<QuoteFacts> {
  const get = (key: string): unknown => own(value, key);
  const evidence = readEvidence(get('evidence'));
  const confidence = get('confidence');
  const speakers = get('speakers');
  return defined({
    id: stringOf(get('id')),
    kind: oneOf<QuoteKind>(get('kind'), ['direct', 'indirect', 'mixed']),
    text: stringOf(get('text')),
    speakers: Array.isArray(speakers)
      ? speakers.flatMap((speaker) => readSpeakerRef(speaker) ?? [])
      : undefined,
    attitude: oneOf<Attitude>(get('attitude'), ['assertion', 'belief', 'fact', 'eventuality']),
    confidence: typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? confidence : undefined,
    evidence,
    within: stringOf(get('within')),
    sourceKind: oneOf<MentionKind>(get('sourceKind'), mentionKinds),
  });
}

export function readSpeakerFacts(value: unknown): SpeakerFacts | undefined {
  const reference = readSpeakerRef(value);
  if (reference === undefined) return undefined;
  const aliases = own(value, 'aliases');
  const gender = own(value, 'gender');
  const genderValue = oneOf(own(gender, 'value'), ['female', 'male'] as const);
  const genderEvidence = oneOf(own(gender, 'evidence'), ['pronoun', 'title', 'word', 'people'] as const);
  return defined({
    ...reference,
    aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    role: stringOf(own(value, 'role')),
    affiliation: stringOf(own(value, 'affiliation')),
    gender: genderValue && genderEvidence ? { value: genderValue, evidence: genderEvidence } : undefined,
    anonymous: own(value, 'anonymous') === true ? true : undefined,
    externalId: stringOf(own(value, 'externalId')),
  }) as SpeakerFacts;
}

export const mentionKinds = ['name', 'nominal', 'pronoun'] as const;

function readSpeakerRef(value: unknown): SpeakerRef | undefined {
  const id = stringOf(own(value, 'id'));
  const name = stringOf(own(value, 'name'));
  const kind = oneOf<SpeakerKind>(own(value, 'kind'), [
    'person',
    'organization',
    'group',
    'document',
    'unknown',
  ]);
  return id === undefined || name === undefined ? undefined : { id, name, kind: kind ?? 'unknown' };
}

function readEvidence(value: unknown): Quote['evidence'] | undefined {
  const taggedBy = stringOf(own(value, 'taggedBy'));
  const linkedBy = stringOf(own(value, 'linkedBy'));
  const resolvedBy = stringOf(own(value, 'resolvedBy'));
  if (taggedBy === undefined || linkedBy === undefined) return undefined;
  return { taggedBy, linkedBy, ...(resolvedBy !== undefined && { resolvedBy }) };
}

/** An object's own property: a file must not reach what every object inherits. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function oneOf<Value extends string>(value: unknown, values: readonly Value[]): Value | undefined {
  return values.find((candidate) => candidate === value);
}

type Defined<Draft> = { [Key in keyof Draft]?: Exclude<Draft[Key], undefined> };

function defined<Draft extends object>(draft: Draft): Defined<Draft> {
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as Defined<Draft>;
}
