/** Adjectives that, after "be", report what someone thinks, knows or wants: "was adamant that …"; written for this project. */
import type { Attitude } from '../types.js';

export interface CueAdjective {
  readonly adjective: string;
  readonly attitude: Attitude;
  readonly frames: readonly ('that' | 'whether' | 'infinitive')[];
  /** Prepositions that open the content: critical of, opposed to. */
  readonly prepositions: readonly string[];
}

type Row = readonly [adjectives: string, frames: string, prepositions?: string];

const assertion: readonly Row[] = [
  ['adamant insistent emphatic categorical', 'that', 'about'],
  ['critical dismissive scornful contemptuous complimentary disparaging scathing', '', 'of about'],
  ['apologetic outspoken vocal', '', 'about for'],
  ['clear explicit frank candid blunt unequivocal', 'that', 'about'],
];

const belief: readonly Row[] = [
  ['certain sure positive convinced confident', 'that', 'of about'],
  ['unsure uncertain unconvinced unclear', 'that whether', 'of about'],
  ['sceptical skeptical doubtful dubious suspicious wary', 'that whether', 'of about'],
  ['hopeful optimistic pessimistic bullish bearish upbeat', 'that', 'about of'],
  ['afraid fearful scared', 'that', 'of'],
  ['worried concerned anxious nervous uneasy alarmed', 'that', 'about over by at'],
  ['angry furious outraged upset frustrated annoyed irritated', 'that', 'about at over with by'],
  [
    'disappointed saddened dismayed appalled shocked horrified disgusted',
    'that infinitive',
    'by at with in over',
  ],
  ['surprised stunned astonished amazed', 'that infinitive', 'by at'],
  ['glad happy pleased delighted thrilled excited relieved', 'that infinitive', 'about with by at'],
  ['proud ashamed', 'that infinitive', 'of'],
  ['grateful thankful', 'that', 'for to'],
  ['satisfied dissatisfied unhappy', 'that', 'with about'],
  ['curious', 'whether', 'about'],
];

const fact: readonly Row[] = [
  ['aware unaware conscious mindful', 'that', 'of'],
  ['sorry regretful', 'that', 'for about'],
];

const eventuality: readonly Row[] = [
  [
    'willing unwilling ready prepared eager keen reluctant loath hesitant determined poised set',
    'infinitive',
  ],
  ['opposed', '', 'to'],
  ['supportive tolerant', '', 'of'],
  ['intent', '', 'on upon'],
  ['committed dedicated', '', 'to'],
  ['interested', '', 'in'],
  ['open receptive resistant', '', 'to'],
  ['desperate impatient', 'infinitive', 'for'],
];

/** Keyed by the adjective. */
export const cueAdjectives: ReadonlyMap<string, CueAdjective> = new Map(
  [
    ...readRows('assertion', assertion),
    ...readRows('belief', belief),
    ...readRows('fact', fact),
    ...readRows('eventuality', eventuality),
  ].map((cue) => [cue.adjective, cue] as const),
);

function readRows(attitude: Attitude, rows: readonly Row[]): CueAdjective[] {
  return rows.flatMap(([adjectives, frames, prepositions]) =>
    words(adjectives).map((adjective) => ({
      adjective,
      attitude,
      frames: words(frames) as CueAdjective['frames'],
      prepositions: words(prepositions ?? ''),
    })),
  );
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
