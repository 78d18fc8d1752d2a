import type { Extraction, Quote } from '../../types.js';
import { countCodePoints } from '../code-points.js';
import type { CodePoints } from '../code-points.js';
import { own, readQuoteFacts, readSpeakerFacts, stringOf, toQuote } from '../facts.js';
import type { QuoteFacts, Range } from '../facts.js';
import { fileError } from '../file-error.js';
import { gather } from '../gather.js';

interface Draft {
  readonly content: { readonly range: Range; readonly order: number }[];
  cue?: Range;
  source?: Range;
  facts: Partial<QuoteFacts>;
}

/**
 * Reads a collection of annotations on `text`, parsed or as JSON: those tagged content, cue or source. What
 * `toWebAnnotations` wrote comes back whole, mentions of speakers excepted; of other collections, each content is a
 * quotation by itself.
 *
 * Throws `InquitError` 'invalid-argument', with the place, where the collection does not fit the text.
 */
export function readWebAnnotations(text: string, collection: unknown): Extraction {
  const root = typeof collection === 'string' ? parse(collection) : collection;
  const items = own(own(root, 'first'), 'items') ?? own(root, 'items');
  if (!Array.isArray(items)) throw fileError('Web Annotation', 'first.items', 'is not an array.');
  const points = countCodePoints(text);
  const drafts = new Map<string, Draft>();
  for (const [index, item] of (items as unknown[]).entries()) {
    const role = roleOf(own(item, 'body'));
    if (role === undefined) continue;
    const range = readRange(
      text,
      points,
      own(own(item, 'target'), 'selector'),
      `items[${index}].target.selector`,
    );
    const key = stringOf(own(item, 'inquit:quote')) ?? `item ${index}`;
    const draft = drafts.get(key) ?? { content: [], facts: {} };
    drafts.set(key, draft);
    const order = own(item, 'inquit:order');
    if (role === 'content') draft.content.push({ range, order: typeof order === 'number' ? order : 1 });
    else draft[role] ??= range;
    const facts = own(item, 'inquit:facts');
    if (facts !== undefined) draft.facts = readQuoteFacts(facts);
  }
  const quotes: Quote[] = [];
  for (const { content, cue, source, facts } of drafts.values()) {
    const [first, ...rest] = content.sort((a, b) => a.order - b.order).map(({ range }) => range);
    // A cue or source without content is no quotation.
    if (first === undefined) continue;
    const ranges = { content: [first, ...rest] as const, ...(cue && { cue }), ...(source && { source }) };
    quotes.push(toQuote(text, ranges, facts, quotes.length + 1, 'web-annotation'));
  }
  const speakers = own(root, 'inquit:speakers');
  return gather(
    quotes,
    Array.isArray(speakers) ? speakers.flatMap((speaker) => readSpeakerFacts(speaker) ?? []) : [],
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw fileError('Web Annotation', 'the file', 'is not JSON.');
  }
}

/** A body may stand alone or in an array. */
function roleOf(body: unknown): 'content' | 'cue' | 'source' | undefined {
  for (const part of toArray(body)) {
    const value = own(part, 'value');
    if (own(part, 'purpose') === 'tagging' && (value === 'content' || value === 'cue' || value === 'source'))
      return value;
  }
  return undefined;
}

function readRange(text: string, points: CodePoints, selectors: unknown, place: string): Range {
  const list = toArray(selectors);
  const position = list.find((selector) => own(selector, 'type') === 'TextPositionSelector');
  const start = own(position, 'start');
  const end = own(position, 'end');
  if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && start < end))
    throw fileError('Web Annotation', place, 'has no TextPositionSelector with start and end.');
  const range = { start: points.toUnits(start), end: points.toUnits(end) };
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || range.end > text.length)
    throw fileError('Web Annotation', place, `has the offsets ${start} and ${end}, outside the text.`);
  const exact = own(
    list.find((selector) => own(selector, 'type') === 'TextQuoteSelector'),
    'exact',
  );
  const found = text.slice(range.start, range.end);
  if (exact !== undefined && exact !== found)
    throw fileError(
      'Web Annotation',
      place,
      `says ${JSON.stringify(exact)}, but the text has ${JSON.stringify(found)} there.`,
    );
  return range;
}

function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
