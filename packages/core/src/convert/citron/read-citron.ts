import type { Extraction, Mention, Quote, SpeakerRef } from '../../types.js';
import { makeSpan } from '../../span.js';
import { countCodePoints } from '../code-points.js';
import { mentionKinds, oneOf, own, readQuoteFacts, readSpeakerFacts, stringOf, toQuote } from '../facts.js';
import type { QuoteFacts, Range, SpeakerFacts } from '../facts.js';
import { fileError } from '../file-error.js';
import { gather } from '../gather.js';

/**
 * Reads a document of Citron, parsed or as JSON. What `toCitron` wrote comes back whole; of other documents, a
 * coreference names the speaker. Where a source or cue has several spans, the first is taken.
 *
 * Throws `InquitError` 'invalid-argument', with the place, where the document is not one of Citron's.
 */
export function readCitron(document: unknown): { readonly text: string; readonly extraction: Extraction } {
  const root = typeof document === 'string' ? parse(document) : document;
  const text = stringOf(own(root, 'text'));
  if (text === undefined) throw fileError('Citron', 'text', 'is not a string.');
  const spans = spanReader(text);
  const groups = listAt(root, 'coreference_groups', 'coreference_groups', true).map((group, index) =>
    spans.list(group, `coreference_groups[${index}]`),
  );
  const described = readSpeakers(text, groups, own(root, 'x_inquit'));
  const namedBy = speakerFinder(text, described);
  const readList = (list: readonly unknown[], place: string): [Partial<QuoteFacts>, Ranges][] =>
    list.map((value, index) => {
      const ranges = readRanges(value, `${place}[${index}]`, spans);
      const facts = readQuoteFacts(own(value, 'x_inquit'));
      const confidence = own(value, 'confidence');
      const id = stringOf(own(value, 'id'));
      return [
        {
          ...(id !== undefined && { id }),
          ...(typeof confidence === 'number' && confidence >= 0 && confidence <= 1 && { confidence }),
          speakers: ranges.coreferences.map((range) => namedBy(range)),
          ...facts,
        },
        ranges,
      ];
    });
  const withoutCue = own(own(root, 'x_inquit'), 'quotesWithoutCue');
  // Of two that start together, one is inside the other, and those inside have a cue.
  const found = [
    ...readList(Array.isArray(withoutCue) ? withoutCue : [], 'x_inquit.quotesWithoutCue'),
    ...readList(listAt(root, 'quotes', 'quotes', false), 'quotes'),
  ].sort(([, a], [, b]) => a.content[0].start - b.content[0].start);
  const quotes = found.map(([facts, ranges], index): Quote =>
    toQuote(text, ranges, facts, index + 1, 'citron'),
  );
  const mentions = new Map(described.map(({ facts, mentions: list }) => [facts.id, list]));
  return {
    text,
    extraction: gather(quotes, used(described, quotes), (id) => mentions.get(id)),
  };
}

interface Ranges {
  readonly content: readonly [Range, ...Range[]];
  readonly cue?: Range;
  readonly source?: Range;
  readonly coreferences: readonly Range[];
}

interface Described {
  readonly facts: SpeakerFacts;
  readonly mentions: readonly Mention[];
  /** Whether inquit's own part of the file describes the speaker. */
  readonly isOwn: boolean;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw fileError('Citron', 'the file', 'is not JSON.');
  }
}

function readRanges(value: unknown, place: string, spans: SpanReader): Ranges {
  const cue = own(value, 'cue');
  const [source] = spans.list(own(value, 'sources') ?? [], `${place}.sources`);
  const [first, ...rest] = spans.list(own(value, 'contents'), `${place}.contents`);
  if (first === undefined) throw fileError('Citron', `${place}.contents`, 'is empty.');
  return {
    content: [first, ...rest],
    ...(cue !== undefined && cue !== null && { cue: spans.one(cue, `${place}.cue`) }),
    ...(source && { source }),
    coreferences: spans.list(own(value, 'coreferences') ?? [], `${place}.coreferences`),
  };
}

/** The groups as speakers: by inquit's own record of them, else by the first mention. */
function readSpeakers(text: string, groups: readonly (readonly Range[])[], extension: unknown): Described[] {
  const records = own(extension, 'speakers');
  return groups.flatMap((group, index): Described[] => {
    const record: unknown = Array.isArray(records) ? records[index] : undefined;
    const facts = readSpeakerFacts(record);
    const [first] = group;
    if (facts === undefined && first === undefined) return [];
    const kinds = own(record, 'mentionKinds');
    const mentions = group.map((range, place): Mention => ({
      ...makeSpan(text, range.start, range.end),
      kind: oneOf(Array.isArray(kinds) ? kinds[place] : undefined, mentionKinds) ?? 'nominal',
    }));
    const name = facts === undefined ? makeSpan(text, first!.start, first!.end).text : '';
    return [
      {
        facts: facts ?? { id: `s${index + 1}`, name, kind: 'unknown', aliases: [] },
        mentions,
        isOwn: facts !== undefined,
      },
    ];
  });
}

/** The speaker that a coreference span stands for: its group, or the words themselves. */
function speakerFinder(text: string, described: readonly Described[]): (range: Range) => SpeakerRef {
  const key = ({ start, end }: Range): string => `${start}-${end}`;
  const byMention = new Map(
    described.flatMap((speaker) => speaker.mentions.map((mention) => [key(mention), speaker] as const)),
  );
  return (range) => {
    const name = text.slice(range.start, range.end);
    const speaker = byMention.get(key(range));
    if (speaker === undefined) return { id: `name:${name}`, name, kind: 'unknown' };
    const { facts, isOwn } = speaker;
    return { id: facts.id, name: isOwn ? facts.name : name, kind: facts.kind };
  };
}

/** Groups of a foreign file that say nothing are left out, as those are who say nothing in an article. */
function used(described: readonly Described[], quotes: readonly Quote[]): SpeakerFacts[] {
  const names = new Map(quotes.flatMap(({ speakers }) => speakers.map(({ id, name }) => [id, name])));
  return described.flatMap(({ facts, isOwn }) => {
    if (isOwn) return [facts];
    const name = names.get(facts.id);
    return name === undefined ? [] : [{ ...facts, name }];
  });
}

function listAt(root: unknown, key: string, place: string, optional: boolean): readonly unknown[] {
  const value = own(root, key);
  if (Array.isArray(value)) return value as readonly unknown[];
  if (optional && value === undefined) return [];
  throw fileError('Citron', place, 'is not an array.');
}

interface SpanReader {
  one(value: unknown, place: string): Range;
  list(value: unknown, place: string): Range[];
}

function spanReader(text: string): SpanReader {
  const { toUnits } = countCodePoints(text);
  const one = (value: unknown, place: string): Range => {
    const start = own(value, 'start');
    const end = own(value, 'end');
    if (!isOffset(start) || !isOffset(end))
      throw fileError('Citron', place, 'has no whole numbers start and end.');
    const range = { start: toUnits(start), end: toUnits(end) };
    const found = text.slice(range.start, range.end);
    const stated = own(value, 'text');
    if (range.end > text.length || start >= end) throw fileError('Citron', place, 'lies outside the text.');
    if (stated !== undefined && stated !== found)
      throw fileError(
        'Citron',
        `${place}.text`,
        `is ${JSON.stringify(stated)}, but the text has ${JSON.stringify(found)} there.`,
      );
    return range;
  };
  return {
    one,
    list: (value, place) => {
      if (!Array.isArray(value)) throw fileError('Citron', place, 'is not an array.');
      return value.map((entry, index) => one(entry, `${place}[${index}]`));
    },
  };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
