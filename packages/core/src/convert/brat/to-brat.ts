import type { Article, Extraction, Quote, Speaker } from '../../types.js';
import { countCodePoints } from '../code-points.js';
import { toQuoteFacts, toSpeakerFacts } from '../facts.js';
import type { Range } from '../facts.js';
import { toSafeJson, toWellFormed } from '../markup.js';
import { toFragments } from './fragments.js';

/** The two files that brat wants of an article, of the same name: `.txt` and `.ann`. */
export interface BratFiles {
  readonly text: string;
  readonly annotations: string;
}

/**
 * An article for brat. Each quotation is an event, `Attribution` or `Attribution-no-source`, with the arguments
 * Source, Cue and Content; its kind and attitude are attributes, and a note holds the rest as JSON.
 *
 * An event needs a trigger: the cue, or the source or the content where there is none.
 */
export function toBrat(article: Article, extraction: Extraction): BratFiles {
  const lines = createLines(article.text);
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const described = new Set<string>();
  for (const quote of extraction.quotes) {
    const firstTime = quote.speakers.flatMap(({ id }) => {
      const speaker = speakers.get(id);
      return speaker === undefined || described.has(id) ? [] : speaker;
    });
    for (const { id } of firstTime) described.add(id);
    addEvent(lines, article.text, quote, firstTime);
  }
  // brat reads UTF-8, which has no halves of surrogate pairs.
  return { text: toWellFormed(article.text), annotations: lines.join() };
}

interface Lines {
  /** The id of a new annotation of these words; absent where they are only white space. */
  addText(label: string, ranges: readonly Range[]): string | undefined;
  /** Adds a line after an id of this letter, and gives the id. */
  add(letter: string, rest: string): string;
  join(): string;
}

function addEvent(lines: Lines, text: string, quote: Quote, firstTime: readonly Speaker[]): void {
  const { content, cue, source } = quote;
  const sourceId = source && lines.addText('Source', [source]);
  const cueId = cue && lines.addText('Cue', [cue]);
  const contentId = lines.addText('Content', content);
  const label = source ? 'Attribution' : 'Attribution-no-source';
  const trigger = lines.addText(label, [cue ?? source ?? content[0]]);
  if (contentId === undefined || trigger === undefined) return;
  const event = lines.add(
    'E',
    [
      `${label}:${trigger}`,
      ...(sourceId === undefined ? [] : [`Source:${sourceId}`]),
      ...(cueId === undefined ? [] : [`Cue:${cueId}`]),
      `Content:${contentId}`,
    ].join(' '),
  );
  lines.add('A', `Type ${event} ${quote.kind}`);
  lines.add('A', `Attitude ${event} ${quote.attitude}`);
  if (sourceId !== undefined) {
    for (const { externalId, name } of firstTime)
      if (externalId !== undefined && /^[\w.:/-]+$/.test(externalId))
        lines.add('N', `Reference ${sourceId} ${toReference(externalId)}\t${oneLine(name)}`);
  }
  const note = {
    quote: toQuoteFacts(quote),
    // How many of the content's fragments are one piece, where a line break cut one.
    ...(content.some((piece) => toFragments(text, piece).length > 1) && {
      fragments: content.map((piece) => toFragments(text, piece).length),
    }),
    ...(firstTime.length > 0 && { speakers: firstTime.map(toSpeakerFacts) }),
  };
  lines.add('#', `AnnotatorNotes ${event}\t${toSafeJson(note)}`);
}

function createLines(text: string): Lines {
  const { fromUnits } = countCodePoints(text);
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const add = (letter: string, rest: string): string => {
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    lines.push(`${letter}${count}\t${rest}`);
    return `${letter}${count}`;
  };
  return {
    add,
    addText: (label, ranges) => {
      const fragments = ranges.flatMap((range) => toFragments(text, range));
      if (fragments.length === 0) return undefined;
      const offsets = fragments.map(({ start, end }) => `${fromUnits(start)} ${fromUnits(end)}`).join(';');
      const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
      return add('T', `${label} ${offsets}\t${toWellFormed(words)}`);
    },
    join: () => lines.map((line) => `${line}\n`).join(''),
  };
}

/** `Wikidata:Q42`, or the id in the caller's own table. */
function toReference(externalId: string): string {
  return /^Q[1-9]\d*$/.test(externalId) ? `Wikidata:${externalId}` : `People:${externalId}`;
}

function oneLine(name: string): string {
  return toWellFormed(name.replace(/\s+/g, ' '));
}
