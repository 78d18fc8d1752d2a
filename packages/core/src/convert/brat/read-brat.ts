import type { Extraction, Quote } from '../../types.js';
import { countCodePoints } from '../code-points.js';
import { own, readQuoteFacts, readSpeakerFacts, toQuote } from '../facts.js';
import type { QuoteFacts, Range, SpeakerFacts } from '../facts.js';
import { fileError } from '../file-error.js';
import { gather } from '../gather.js';
import { parseStandoff } from './parse-standoff.js';
import type { Standoff } from './parse-standoff.js';

/**
 * Reads the events `Attribution` and `Attribution-no-source` of a brat file, and `text`, the file beside it. What
 * `toBrat` wrote comes back whole, mentions of speakers excepted. Other labels are passed over.
 *
 * A source or cue of several pieces becomes one span from the first to the last. Throws `InquitError`
 * 'invalid-argument', with the line, where the file is not one of brat's or does not fit the text.
 */
export function readBrat(text: string, annotations: string): Extraction {
  const standoff = parseStandoff(annotations);
  const { toUnits } = countCodePoints(text);
  const rangesOf = (ids: readonly string[], line: number): Range[] =>
    ids
      .flatMap((id) => {
        const bound = standoff.texts.get(id);
        if (bound === undefined)
          throw fileError('brat', `line ${line}`, `names ${id}, which no line defines.`);
        return bound.fragments.map(([start, end]): Range => {
          const range = { start: toUnits(start), end: toUnits(end) };
          if (start >= end || range.end > text.length)
            throw fileError(
              'brat',
              `line ${bound.line}`,
              `has the offsets ${start} ${end}, outside the text.`,
            );
          return range;
        });
      })
      .sort((a, b) => a.start - b.start);
  const speakers: SpeakerFacts[] = [];
  const quotes: Quote[] = [];
  for (const event of standoff.events) {
    const note = standoff.notes.get(event.id);
    const fragments = rangesOf(event.content, event.line);
    const [first, ...rest] = joinFragments(fragments, own(note, 'fragments'));
    // An event without content is an annotation in the making.
    if (first === undefined) continue;
    const cue = cover(rangesOf(event.cue, event.line));
    const source = cover(rangesOf(event.source, event.line));
    const ranges = { content: [first, ...rest] as const, ...(cue && { cue }), ...(source && { source }) };
    quotes.push(toQuote(text, ranges, readFacts(standoff, event.id, note), quotes.length + 1, 'brat'));
    const described = own(note, 'speakers');
    if (Array.isArray(described))
      speakers.push(...described.flatMap((value) => readSpeakerFacts(value) ?? []));
  }
  return gather(quotes, speakers);
}

/** Attributes win over the note: they are what people change in brat. */
function readFacts({ attributes }: Standoff, event: string, note: unknown): Partial<QuoteFacts> {
  const facts = readQuoteFacts(own(note, 'quote'));
  const { kind, attitude } = readQuoteFacts({
    kind: attributes.get(`Type ${event}`),
    attitude: attributes.get(`Attitude ${event}`),
  });
  return { ...facts, ...(kind && { kind }), ...(attitude && { attitude }) };
}

/** Puts together what only a line break had cut; `counts` says how many fragments each piece has. */
function joinFragments(fragments: readonly Range[], counts: unknown): Range[] {
  if (!Array.isArray(counts)) return [...fragments];
  const pieces: Range[] = [];
  let next = 0;
  for (const count of counts as unknown[]) {
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return [...fragments];
    const first = fragments[next];
    const last = fragments[next + count - 1];
    if (first === undefined || last === undefined) return [...fragments];
    pieces.push({ start: first.start, end: last.end });
    next += count;
  }
  return next === fragments.length ? pieces : [...fragments];
}

function cover(ranges: readonly Range[]): Range | undefined {
  const [first] = ranges;
  return first && { start: first.start, end: ranges.reduce((last, { end }) => Math.max(last, end), 0) };
}
