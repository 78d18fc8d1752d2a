import type { Extraction, Quote } from '@inquit/core';

/** Classes instead of inline styles, which the Content-Security-Policy forbids; see styles/tones.css. */
const toneCount = 8;
const noTone = 'tone tone-none';

/** Gives each speaker of an article a colour class; see `toneAt` for more speakers than colours. */
export function speakerTones(extraction: Extraction): ReadonlyMap<string, string> {
  return new Map(extraction.speakers.map((speaker, index) => [speaker.id, toneAt(index)] as const));
}

/** The line under a speaker's quotations, when all colours are taken: single, double, wavy, heavy. */
const lineClasses = ['', ' tone-double', ' tone-wavy', ' tone-heavy'];

/** The ninth speaker has the first one's colour over another line; after the 32nd both repeat. */
function toneAt(index: number): string {
  const line = lineClasses[Math.floor(index / toneCount) % lineClasses.length]!;
  return `tone tone-${index % toneCount}${line}`;
}

/** The colour class of a quotation: its first speaker's, or that of the unattributed. */
export function toneOf(quote: Quote, tones: ReadonlyMap<string, string>): string {
  const [speaker] = quote.speakers;
  return (speaker && tones.get(speaker.id)) ?? noTone;
}

/** The colour class of a speaker; absent for quotations without one. */
export function toneOfSpeaker(speakerId: string | undefined, tones: ReadonlyMap<string, string>): string {
  return (speakerId !== undefined ? tones.get(speakerId) : undefined) ?? noTone;
}
