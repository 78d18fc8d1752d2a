import type { Extraction, Quote, SpeakerRef } from '@inquit/core';
import { wordsOf } from '@inquit/core/rows';

import { escapeControls } from '../terminal/escape.js';
import type { Run } from '../terminal/style.js';

/** One quotation of the list: who and how, what, and, where asked for, why. Each is wrapped by itself. */
export interface ListEntry {
  readonly number: number;
  readonly paragraphs: readonly (readonly Run[])[];
}

export function toListEntries(extraction: Extraction, explain: boolean): ListEntry[] {
  const places = new Map(extraction.speakers.map((speaker, place) => [speaker.id, place]));
  const roles = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker.role]));
  const numbers = new Map(extraction.quotes.map((quote, index) => [quote.id, index + 1]));
  return extraction.quotes.map((quote, index) => ({
    number: index + 1,
    paragraphs: [
      [...toWho(quote, places, roles), { text: ` — ${toKind(quote)}`, style: { dim: true } }],
      [{ text: escapeControls(wordsOf(quote)) }],
      ...(explain ? [[{ text: escapeControls(toReasons(quote, numbers)), style: { dim: true } }]] : []),
    ],
  }));
}

/** "8 quotations by 3 speakers"; "8 quotations: 7 by 3 speakers, 1 without a known speaker". */
export function summarize({ quotes }: Extraction): string {
  if (quotes.length === 0) return 'No quotations.';
  const speakers = new Set(quotes.flatMap((quote) => quote.speakers.map((speaker) => speaker.id))).size;
  const unknown = quotes.filter((quote) => quote.speakers.length === 0).length;
  const all = plural(quotes.length, 'quotation');
  const by = `by ${plural(speakers, 'speaker')}`;
  if (unknown === 0) return `${all} ${by}`;
  const without = 'without a known speaker';
  return unknown === quotes.length
    ? `${all} ${without}`
    : `${all}: ${quotes.length - unknown} ${by}, ${unknown} ${without}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function toWho(
  quote: Quote,
  places: ReadonlyMap<string, number>,
  roles: ReadonlyMap<string, string | undefined>,
): Run[] {
  if (quote.speakers.length === 0) return [{ text: escapeControls(quote.source?.text ?? 'unattributed') }];
  return quote.speakers.flatMap((speaker, index) => [
    ...(index === 0 ? [] : [{ text: index < quote.speakers.length - 1 ? ', ' : ' and ' }]),
    toName(speaker, places.get(speaker.id)),
    ...toRole(speaker, roles.get(speaker.id)),
  ]);
}

function toName(speaker: SpeakerRef, place: number | undefined): Run {
  const text = escapeControls(speaker.name);
  return { text, style: place === undefined ? { bold: true } : { bold: true, speaker: place } };
}

function toRole(speaker: SpeakerRef, role: string | undefined): Run[] {
  return role === undefined || role === speaker.name ? [] : [{ text: escapeControls(` (${role})`) }];
}

function toKind({ kind, attitude }: Quote): string {
  return attitude === 'assertion' ? kind : `${kind}, ${attitude}`;
}

function toReasons(
  { source, cue, evidence, confidence, within }: Quote,
  numbers: ReadonlyMap<string, number>,
): string {
  const holder = within === undefined ? undefined : numbers.get(within);
  return [
    ...(source ? [`source “${source.text}”`] : []),
    ...(cue ? [`cue “${cue.text}”`] : []),
    `tagged by ${evidence.taggedBy}`,
    `linked by ${evidence.linkedBy}`,
    evidence.resolvedBy === undefined ? 'not resolved' : `resolved by ${evidence.resolvedBy}`,
    `confidence ${confidence.toFixed(2)}`,
    ...(holder === undefined ? [] : [`inside quotation ${holder}`]),
  ].join(', ');
}
