import { describe, expect, it } from 'vitest';
import { resolveText } from './resolve-text.js';

describe('apposition', () => {
  it('finds the name behind its description', () => {
    const text = resolveText(`Lumio grows
{source:1 Lumio’s chief executive, Tim Carver,} {cue:1 said} {content:1 sales rose}. {source:2 One of the protesters, Hayley Ward, 42, a lecturer from Bergen,} {cue:2 said} {content:2 she would stay}.
{source:3 The report, Carver} {cue:3 said}, {content:3 was wrong}.`);
    expect([text.who('1'), text.who('2')]).toEqual(['Tim Carver', 'Hayley Ward']);
    expect(text.resolvedBy('1')).toBe('apposition');
    expect(text.speaker('Tim Carver').role).toBe('Lumio’s chief executive');
  });

  it('reads the role behind the name', () => {
    const text = resolveText(`Clinic opens
{source:1 Nora Teale, a nurse at the clinic,} {cue:1 said} {content:1 it was full}. {source:2 Hope Vance, Cole’s spokeswoman,} {cue:2 said} {content:2 nothing}.`);
    expect(text.speaker('Nora Teale').role).toBe('a nurse at the clinic');
    expect(text.speaker('Hope Vance')).toMatchObject({
      role: 'Cole’s spokeswoman',
      gender: { value: 'female', evidence: 'word' },
    });
  });
});

describe('coordination', () => {
  it('gives several speakers', () => {
    const text = resolveText(`Joint appeal
{source:1 Amy Lin and Maria Diaz} {cue:1 said} {content:1 help was needed}. {source:2 Lin, Tobias Okoro and Diaz} {cue:2 said} {content:2 so again}.
{source:3 The Diaz campaign and the Port Authority} {cue:3 said} {content:3 no}.`);
    expect(text.who('1')).toBe('Amy Lin + Maria Diaz');
    expect(text.who('2')).toBe('Amy Lin + Tobias Okoro + Maria Diaz');
    expect(text.who('3')).toBe('The Diaz campaign + Port Authority');
  });

  it('does not cut one description or one name in two', () => {
    const text = resolveText(`Fish stocks fall
{source:1 Companies and individuals} {cue:1 say} {content:1 it is late}. {source:2 Ann Lee, a doctor and writer from Oslo,} {cue:2 said} {content:2 no}.
{source:3 The Bureau of Fisheries and Aquatic Resources} {cue:3 said} {content:3 stocks fell}.`);
    expect(text.who('1')).toBe('Companies and individuals');
    expect(text.who('2')).toBe('Ann Lee');
    expect(text.who('3')).toBe('Bureau of Fisheries and Aquatic Resources');
  });
});

describe('relative pronouns', () => {
  it('take the noun phrase before them', () => {
    const text = resolveText(`Valley votes
Maria Diaz, {source:1 who} {cue:1 said} {content:1 the valley was dry}, left early. Ann Lee, 59, of Bergen, {source:2 who} {cue:2 fears} {content:2 a flood}, stayed.
There are residents of the valley {source:3 who} {cue:3 believe} {content:3 it will rain}. She met critics of Diaz {source:4 who} {cue:4 say} {content:4 it will not}.
The Rain Fund, {source:5 which} {cue:5 says} {content:5 it will}, paid.`);
    expect(['1', '2', '3', '4', '5'].map((id) => text.who(id))).toEqual([
      'Maria Diaz',
      'Ann Lee',
      'residents of the valley',
      'critics of Diaz',
      'Rain Fund',
    ]);
    expect(text.resolvedBy('1')).toBe('relative-pronoun');
  });
});

describe('descriptions', () => {
  it('take up the bearer of the role', () => {
    const text = resolveText(`Dam report out
{source:1 Interior Minister Lena Holt} {cue:1 said} {content:1 the dam was safe}. {source:2 Dr. Imre Sandor} {cue:2 said} {content:2 it leaked}.
{source:3 The minister} {cue:3 denied} {content:3 that}. {source:4 The minister’s} {cue:4 insistence} {content:4 that it was safe} drew laughter.`);
    expect([text.who('3'), text.who('4')]).toEqual(['Lena Holt', 'Lena Holt']);
    expect(text.resolvedBy('3')).toBe('role-description');
  });

  it('take up the person spoken of in new words', () => {
    const text = resolveText(`Inquiry opens
{source:1 Imre Sandor} {cue:1 opened} {content:1 the inquiry}. {content:2 “It was avoidable,”} {source:2 the 61-year-old surgeon} {cue:2 said}.`);
    expect(text.who('2')).toBe('Imre Sandor');
    expect(text.resolvedBy('2')).toBe('definite-description');
  });

  it('take up a study and a body', () => {
    const text = resolveText(`Rates to rise
{source:1 A study of 200 farms} {cue:1 found} {content:1 losses}. {source:2 The report} {cue:2 said} {content:2 they doubled}.
{source:3 The World Seed Fund} {cue:3 said} {content:3 it would help}. {source:4 The fund} {cue:4 warned} {content:4 of delays}.`);
    expect(text.who('2')).toBe('A study of 200 farms');
    expect(text.who('4')).toBe('World Seed Fund');
    expect(text.speaker('A study of 200 farms')).toMatchObject({ kind: 'document', anonymous: true });
  });

  it('introduce speakers of their own where nobody fits', () => {
    const text = resolveText(`Quay closes
{source:1 A spokeswoman for the Port Authority} {cue:1 said} {content:1 the quay was shut}. {source:2 The government} {cue:2 said} {content:2 nothing}.
{source:3 Two people briefed on the case} {cue:3 said} {content:3 it was shut}. {source:4 a city official} {cue:4 said} {content:4 so too}.`);
    expect(text.speaker('A spokeswoman for the Port Authority')).toMatchObject({
      kind: 'person',
      anonymous: true,
      affiliation: 'Port Authority',
      gender: { value: 'female', evidence: 'word' },
    });
    expect(text.speaker('The government').kind).toBe('organization');
    expect(text.speaker('Two people briefed on the case').kind).toBe('group');
    expect(text.speaker('a city official').kind).toBe('person');
  });

  it('tell a campaign from its candidate', () => {
    const text = resolveText(`Vote nears
{source:1 Ada Cole} {cue:1 said} {content:1 she would win}. {source:2 Cole’s campaign} {cue:2 said} {content:2 so too}. {source:3 The Cole campaign} {cue:3 added} {content:3 that it was sure}.`);
    expect([text.who('1'), text.who('2'), text.who('3')]).toEqual([
      'Ada Cole',
      'Cole’s campaign',
      'Cole’s campaign',
    ]);
    expect(text.resolvedBy('3')).toBe('repeated-description');
  });

  it('mean the two persons spoken of', () => {
    const text = resolveText(`Rivals meet
{source:1 Jon Bell} {cue:1 said} {content:1 yes}. {source:2 Imre Sandor} {cue:2 said} {content:2 no}. {source:3 The two men} {cue:3 agreed} {content:3 to meet}.`);
    expect(text.who('3').split(' + ').sort()).toEqual(['Imre Sandor', 'Jon Bell']);
  });
});

describe('first person', () => {
  it('is the speaker of the quotation it stands in', () => {
    const text = resolveText(`Apology
{content:1 “{source:2 I} {cue:2 thought} {content:2 it was over},”} {source:1 Maria Diaz} {cue:1 said}.`);
    expect(text.who('2')).toBe('Maria Diaz');
    expect(text.resolvedBy('2')).toBe('first-person');
  });

  it('is nobody known outside quotation marks', () => {
    const text = resolveText(`A column
Maria Diaz won. {source:1 I} {cue:1 think} {content:1 it was luck}.`);
    expect(text.who('1')).toBe('?');
  });
});

describe('words set off behind a name', () => {
  it('mean its bearer, where a comma closes them', () => {
    const text = resolveText(`Clinic opens
Nora Teale, {source:1 a nurse at the clinic}, {cue:1 said} {content:1 it was full}. Jo Marsh, from {source:2 Bergen}, {cue:2 said} {content:2 so too}.
Asked by Teale, {source:3 a doctor} {cue:3 said} {content:3 it was not}.`);
    expect([text.who('1'), text.who('2'), text.who('3')]).toEqual(['Nora Teale', 'Jo Marsh', 'a doctor']);
    expect(text.resolvedBy('1')).toBe('set-off');
  });
});
