import { describe, expect, it } from 'vitest';
import { sieves } from '../src/resolve/sieves/index.js';
import type { KnownPerson } from '../src/types.js';
import { resolveText } from './resolve-text.js';

interface SieveCase {
  readonly sieve: string;
  /** The source with the id 1 is the one the sieve must answer. */
  readonly text: string;
  readonly who: string;
  readonly people?: readonly KnownPerson[];
  readonly author?: readonly string[];
}

const cases: readonly SieveCase[] = [
  {
    sieve: 'set-off',
    text: 'Ann Lee, {source:1 a nurse at the clinic,} {cue:1 said} {content:1 it was full}.',
    who: 'Ann Lee',
  },
  {
    sieve: 'apposition',
    text: '{source:1 Lumio’s chief executive, Tim Carver,} {cue:1 said} {content:1 sales rose}.',
    who: 'Tim Carver',
  },
  {
    sieve: 'people',
    text: '{source:1 La Flaca} {cue:1 said} {content:1 no}.',
    who: 'Maria Diaz',
    people: [{ name: 'Maria Diaz', aliases: ['La Flaca'] }],
  },
  { sieve: 'exact-name', text: '{source:1 Ann Lee} {cue:1 said} {content:1 no}.', who: 'Ann Lee' },
  {
    sieve: 'compatible-name',
    text: 'Ann Lee wrote to the town. A. J. Harrow read it. {source:1 Alfred Harrow} {cue:1 said} {content:1 no}.',
    who: 'Alfred Harrow',
  },
  { sieve: 'last-name', text: 'Ann Lee left. {source:1 Lee} {cue:1 said} {content:1 no}.', who: 'Ann Lee' },
  { sieve: 'first-name', text: 'Ann Lee left. {source:1 Ann} {cue:1 said} {content:1 no}.', who: 'Ann Lee' },
  {
    sieve: 'part-of-name',
    text: 'Claudia Rebollo Pardo left. {source:1 Rebollo} {cue:1 said} {content:1 no}.',
    who: 'Claudia Rebollo Pardo',
  },
  {
    sieve: 'acronym',
    text: 'The National Dam Safety Board met. {source:1 The NDSB} {cue:1 said} {content:1 no}.',
    who: 'National Dam Safety Board',
  },
  {
    sieve: 'short-name',
    text: 'The Kestrel Bay Times closed. {source:1 The Times} {cue:1 said} {content:1 no}.',
    who: 'Kestrel Bay Times',
  },
  { sieve: 'new-name', text: 'It rained. {source:1 Ortega} {cue:1 said} {content:1 no}.', who: 'Ortega' },
  {
    sieve: 'first-person',
    text: '{source:1 I} {cue:1 said} {content:1 no}.',
    who: 'Robin Vale',
    author: ['Robin Vale'],
  },
  {
    sieve: 'relative-pronoun',
    text: 'Ann Lee, {source:1 who} {cue:1 said} {content:1 no}, left.',
    who: 'Ann Lee',
  },
  {
    sieve: 'pair',
    text: 'Ann Lee met Jon Bell. {source:1 Both} {cue:1 said} {content:1 no}.',
    who: 'Ann Lee + Jon Bell',
  },
  {
    sieve: 'statement',
    text: '{source:1 A statement from the port council} {cue:1 said} {content:1 no}.',
    who: 'the port council',
  },
  {
    sieve: 'named-body',
    text: '{source:1 The port safety board} {cue:1 said} {content:1 no}. The Port Safety Board of Norland is new.',
    who: 'Port Safety Board of Norland',
  },
  {
    sieve: 'repeated-description',
    text: '{source:2 Dock workers} {cue:2 said} {content:2 no}. {source:1 Dock workers} {cue:1 said} {content:1 so too}.',
    who: 'Dock workers',
  },
  {
    sieve: 'role-description',
    text: 'Interior Minister Lena Holt left. {source:1 The minister} {cue:1 said} {content:1 no}.',
    who: 'Lena Holt',
  },
  {
    sieve: 'definite-description',
    text: 'Greyfriars Bank closed. {source:1 The lender} {cue:1 said} {content:1 no}.',
    who: 'Greyfriars Bank',
  },
  {
    sieve: 'indefinite-antecedent',
    text: 'It rained. It snowed. A detective searched the van. {source:1 The detective} {cue:1 said} {content:1 no}.',
    who: 'A detective',
  },
  {
    sieve: 'named-next',
    text: '{source:1 A former port director} {cue:1 said} {content:1 no}.\nTim Carver, 71, walked home.',
    who: 'Tim Carver',
  },
  {
    sieve: 'introduction',
    text: '{source:1 Residents of the valley} {cue:1 said} {content:1 no}.',
    who: 'Residents of the valley',
  },
  { sieve: 'pronoun', text: 'Ann Lee left. {source:1 She} {cue:1 said} {content:1 no}.', who: 'Ann Lee' },
];

describe('every sieve', () => {
  it.each(cases)('$sieve answers, and is named', ({ sieve, text, who, people, author }) => {
    const resolved = resolveText(`Short line\n${text}`, {
      ...(people && { people }),
      ...(author && { author }),
    });
    expect([resolved.resolvedBy('1'), resolved.who('1')]).toEqual([sieve, who]);
  });

  it('has a case', () => {
    expect(cases.map(({ sieve }) => sieve)).toEqual(sieves.map(({ name }) => name));
  });
});
