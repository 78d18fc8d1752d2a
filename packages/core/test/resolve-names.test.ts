import { describe, expect, it } from 'vitest';
import { resolveText } from './resolve-text.js';

describe('names', () => {
  it('gives the fullest name, without title and role, to every form of it', () => {
    const text = resolveText(`Harbour plan stalls
{source:1 Port commissioner Maria Diaz} {cue:1 said} {content:1 the port would reopen}.
{content:2 “We are ready,”} {source:2 Ms. Diaz} {cue:2 said}. {source:3 Diaz} {cue:3 added} {content:3 that it took a year}.`);
    expect([text.who('1'), text.who('2'), text.who('3')]).toEqual(['Maria Diaz', 'Maria Diaz', 'Maria Diaz']);
    expect(text.resolvedBy('2')).toBe('last-name');
    expect(text.speaker('Maria Diaz')).toMatchObject({
      kind: 'person',
      role: 'Port commissioner',
      aliases: ['Diaz', 'Ms. Diaz'],
      gender: { value: 'female', evidence: 'title' },
    });
  });

  it('finds the whole name even where the article gives the last name first', () => {
    const text = resolveText(`Council split over the bridge
{source:1 Okoro} {cue:1 said} {content:1 the bridge was safe}. The engineer Tobias Okoro has worked here for years.`);
    expect(text.who('1')).toBe('Tobias Okoro');
  });

  it('reads particles, initials, suffixes, hyphens, apostrophes and nicknames in marks', () => {
    const text = resolveText(`Names of many kinds
{source:1 Staffan de la Roca} {cue:1 said} {content:1 yes}. {source:2 J. K. Osei-Mensah Jr.} {cue:2 said} {content:2 no}.
{source:3 Siobhan O’Rahilly} {cue:3 said} {content:3 yes}. {source:4 Pete “Ducky” Moran} {cue:4 said} {content:4 no}.
{source:5 Khalid al-Amiri} {cue:5 said} {content:5 yes}. {source:6 De la Roca} {cue:6 said} {content:6 it was over}.`);
    expect(['1', '2', '3', '4', '5'].map((id) => text.who(id))).toEqual([
      'Staffan de la Roca',
      'J. K. Osei-Mensah Jr.',
      'Siobhan O’Rahilly',
      'Pete “Ducky” Moran',
      'Khalid al-Amiri',
    ]);
    expect(text.who('6')).toBe('Staffan de la Roca');
  });

  it('cuts roles of several words from the name', () => {
    const text = resolveText(`Talks resume
{source:1 Norlandian Foreign Minister Sergei Valev} {cue:1 said} {content:1 talks would resume}.
{source:2 United Nations’ Norland envoy Staffan de Mista} {cue:2 said} {content:2 he would travel}.
{source:3 Secretary of State Jon Bell} {cue:3 said} {content:3 he would not}.`);
    expect([text.who('1'), text.who('2'), text.who('3')]).toEqual([
      'Sergei Valev',
      'Staffan de Mista',
      'Jon Bell',
    ]);
    expect(text.speaker('Sergei Valev').role).toBe('Norlandian Foreign Minister');
    expect(text.speaker('Staffan de Mista').role).toBe('United Nations’ Norland envoy');
    expect(text.speaker('Jon Bell').role).toBe('Secretary of State');
  });

  it('keeps two people with one last name apart', () => {
    const text = resolveText(`Family farm is sold
{source:1 Ruth Blay} {cue:1 said} {content:1 the farm was sold}. {source:2 Martin Blay} {cue:2 said} {content:2 it was not}.
{source:3 Mrs. Blay} {cue:3 said} {content:3 the papers were signed}. {source:4 Mr. Blay} {cue:4 denied} {content:4 it}.
Her brother asked Ruth Blay to wait.`);
    expect([text.who('1'), text.who('2')]).toEqual(['Ruth Blay', 'Martin Blay']);
    expect(text.who('3')).not.toBe(text.who('4'));
  });

  it('joins a nickname and a middle initial with the name', () => {
    const text = resolveText(`Mill to close
{source:1 William T. Harrow} {cue:1 said} {content:1 the mill would close}. {source:2 Bill Harrow} {cue:2 said} {content:2 it was sad}.`);
    expect(text.who('2')).toBe('William T. Harrow');
  });

  it('joins an acronym with the body it stands for', () => {
    const text = resolveText(`Dams under review
{source:1 The National Dam Safety Board} {cue:1 said} {content:1 the dam was sound}. {source:2 The NDSB} {cue:2 added} {content:2 that it had checks}.
{source:3 Ports, Rivers and Fisheries Norland (PRFN)} {cue:3 said} {content:3 no}. {source:4 PRFN} {cue:4 said} {content:4 yes}.`);
    expect(text.who('2')).toBe('National Dam Safety Board');
    expect(text.resolvedBy('2')).toBe('acronym');
    expect(text.speaker('National Dam Safety Board').kind).toBe('organization');
    expect(text.who('4')).toBe('Ports, Rivers and Fisheries Norland');
  });

  it('knows a name in a headline only by the rest of the article', () => {
    const text =
      resolveText(`{source:1 Valdez} {cue:1 Says} {content:1 Bridge Will Open In Spring Despite Black Ice Fears}
{source:2 Mayor Irma Valdez} {cue:2 said} {content:2 the bridge would open}.`);
    expect(text.who('1')).toBe('Irma Valdez');
  });

  it('does not take the first word of a sentence for a name', () => {
    const text = resolveText(`Ferry runs again
{source:1 Residents} {cue:1 said} {content:1 the ferry was late}. {source:2 Critics of the plan} {cue:2 say} {content:2 it failed}.`);
    expect(text.speaker('Residents')).toMatchObject({ kind: 'group', anonymous: true });
    expect(text.who('2')).toBe('Critics of the plan');
  });
});
