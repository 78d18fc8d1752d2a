import type { Extraction, Quote, QuoteKind } from '../../types.js';
import { countCodePoints } from '../code-points.js';
import { readQuoteFacts, readSpeakerFacts, toQuote } from '../facts.js';
import type { QuoteFacts, Range } from '../facts.js';
import { gather } from '../gather.js';
import { scanTei, toIds } from './scan-tei.js';
import type { MarkedElement, TeiScan } from './scan-tei.js';

/**
 * Reads a TEI document: its body as the text, each `<said>`, or chain of them joined by `next`, as a quotation, with
 * the cue and source that a `<link>` ties to it. What `toTei` wrote comes back whole, mentions of speakers excepted.
 *
 * Never throws: what is no TEI has no text and no quotations.
 */
export function readTei(xml: string): { readonly text: string; readonly extraction: Extraction } {
  const scan = scanTei(xml);
  const { text } = scan;
  const elements = withStandOff(scan);
  const tied = readLinks(scan, elements);
  const firsts = [...elements]
    .filter(([, { element, attributes, range }]) => {
      return element === 'said' && attributes['prev'] === undefined && range.start < range.end;
    })
    .sort(([, a], [, b]) => a.range.start - b.range.start);
  const quotes = firsts.map(([id, first], index): Quote => {
    const facts = { ...tellFacts(first, scan), ...readQuoteFacts(parseNote(scan.notes.get(id))) };
    const ranges = { content: [first.range, ...rangesAfter(first, elements)] as const, ...tied.get(id) };
    return toQuote(text, ranges, facts, index + 1, 'tei');
  });
  const described = [...scan.notes].flatMap(([id, note]) =>
    scan.people.has(id) ? (readSpeakerFacts(parseNote(note)) ?? []) : [],
  );
  return { text, extraction: gather(quotes, described) };
}

/** The elements of the body, and those spans that no element could hold. */
function withStandOff({ text, elements, spans }: TeiScan): Map<string, MarkedElement> {
  const all = new Map(elements);
  const { toUnits } = countCodePoints(text);
  for (const { id, element, attributes, start, length } of spans) {
    const range = { start: toUnits(start), end: toUnits(start + length) };
    if (range.end <= text.length) all.set(id, { element, attributes, range });
  }
  return all;
}

interface Tied {
  readonly cue?: Range;
  readonly source?: Range;
}

/** A link names the quotation first; what else it names is told by its element. */
function readLinks({ links }: TeiScan, elements: ReadonlyMap<string, MarkedElement>): Map<string, Tied> {
  return new Map(
    links.map(([head = '', ...rest]): [string, Tied] => {
      const found = rest.flatMap((id) => elements.get(id) ?? []);
      const cue = found.find(({ element }) => element === 'seg')?.range;
      const source = found.find(({ element }) => element === 'rs')?.range;
      return [head, { ...(cue && { cue }), ...(source && { source }) }];
    }),
  );
}

/** The further pieces of a content, along its `next`; a chain that runs in a circle ends where it began. */
function rangesAfter(first: MarkedElement, elements: ReadonlyMap<string, MarkedElement>): Range[] {
  const ranges: Range[] = [];
  const seen = new Set([first]);
  for (let piece: MarkedElement | undefined = first; piece !== undefined;) {
    piece = elements.get(piece.attributes['next']?.replace('#', '') ?? '');
    if (piece === undefined || seen.has(piece)) break;
    seen.add(piece);
    if (piece.range.start < piece.range.end) ranges.push(piece.range);
  }
  return ranges;
}

const kinds: Readonly<Record<string, QuoteKind>> = { true: 'direct', false: 'indirect' };

/** What the attributes tell where there is no note. */
function tellFacts({ attributes }: MarkedElement, { people }: TeiScan): Partial<QuoteFacts> {
  const kind = Object.hasOwn(kinds, attributes['direct'] ?? '') ? kinds[attributes['direct']!] : undefined;
  const speakers = toIds(attributes['who']).map((id) => {
    const { name = id, kind: speakerKind = 'unknown' as const } = people.get(id) ?? {};
    return { id, name, kind: speakerKind };
  });
  return { ...(kind && { kind }), speakers };
}

function parseNote(note: string | undefined): unknown {
  if (note === undefined) return undefined;
  try {
    return JSON.parse(note) as unknown;
  } catch {
    return undefined;
  }
}
