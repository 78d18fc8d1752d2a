import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../src/index.js';
import { InquitError } from '../src/errors.js';
import { indexPeople } from '../src/resolve/people/index-people.js';
import type { KnownPerson } from '../src/types.js';
import { resolveText } from './resolve-text.js';

const diaz: KnownPerson = {
  name: 'Maria Diaz Ortega',
  aliases: ['Maria Diaz', 'the Iron Mayor', 'La Flaca'],
  id: 'Q1',
  gender: 'female',
  role: 'mayor of Kestrel Bay',
};

describe('the people table', () => {
  it('names a speaker, with id, gender and role, and is named as evidence', () => {
    const text = resolveText(
      `Quay closes
{source:1 Maria Diaz} {cue:1 said} {content:1 the quay was shut}. {source:2 Diaz} {cue:2 said} {content:2 it was old}. {source:3 She} {cue:3 said} {content:3 no}.`,
      { people: [diaz] },
    );
    expect([text.who('1'), text.who('2'), text.who('3')]).toEqual(Array(3).fill('Maria Diaz Ortega'));
    expect([text.resolvedBy('1'), text.resolvedBy('2'), text.resolvedBy('3')]).toEqual([
      'people',
      'last-name',
      'pronoun',
    ]);
    expect(text.speaker('Maria Diaz Ortega')).toMatchObject({
      kind: 'person',
      externalId: 'Q1',
      role: 'mayor of Kestrel Bay',
      gender: { value: 'female', evidence: 'people' },
      aliases: ['Maria Diaz', 'Diaz'],
    });
  });

  it('joins names that nothing in the article joins', () => {
    const text = resolveText(
      `Quay closes
{source:1 Maria Diaz} {cue:1 said} {content:1 the quay was shut}. {source:2 The Iron Mayor} {cue:2 said} {content:2 it was old}. {source:3 La Flaca} {cue:3 said} {content:3 no}.`,
      { people: [diaz] },
    );
    expect(text.speakers.map(({ name }) => name)).toEqual(['Maria Diaz Ortega']);
    expect(text.resolvedBy('2')).toBe('people');
  });

  it('keeps two of one last name apart, and leaves an alias to the article where it means another', () => {
    const people = [
      { name: 'Ann Cole', id: 'a', aliases: ['Cole'] },
      { name: 'Anna Cole', id: 'b' },
    ];
    const text = resolveText(
      `Two Coles
{source:1 Ann Cole} {cue:1 said} {content:1 yes}. {source:2 Anna Cole} {cue:2 said} {content:2 no}.`,
      { people },
    );
    expect(text.speakers.map(({ externalId }) => externalId)).toEqual(['a', 'b']);
    const another = resolveText(
      `Third Cole
{source:1 Jack Cole} {cue:1 said} {content:1 yes}. {source:2 Cole} {cue:2 said} {content:2 no}.`,
      { people },
    );
    expect(another.speakers.map(({ name, externalId }) => [name, externalId])).toEqual([
      ['Jack Cole', undefined],
    ]);
  });

  it('says nothing where two entries bear the name', () => {
    const people = [
      { name: 'Jon Bell', id: 'a' },
      { name: 'Jon Bell', id: 'b' },
    ];
    const text = resolveText(`Short\n{source:1 Jon Bell} {cue:1 said} {content:1 yes}.`, { people });
    expect(text.speaker('Jon Bell').externalId).toBeUndefined();
    expect(text.resolvedBy('1')).toBe('exact-name');
  });

  it('forgives a title, a middle initial and capitals, and knows names in small letters and bodies', () => {
    const people: KnownPerson[] = [
      { name: 'Dr. Ann J. Cole, Jr.', id: 'cole' },
      { name: 'flynord', id: 'air', kind: 'organization' },
      { name: 'Jo Vale', id: 'vale' },
    ];
    const text = resolveText(
      `{source:1 JO VALE} {cue:1 SAYS} {content:1 NOTHING AT ALL}
{source:2 Ann Cole} {cue:2 said} {content:2 yes}. {source:3 flynord} {cue:3 said} {content:3 no}.`,
      { people },
    );
    expect(text.speakers.map(({ externalId, kind }) => [externalId, kind])).toEqual([
      ['vale', 'person'],
      ['cole', 'person'],
      ['air', 'organization'],
    ]);
  });

  it('takes nobody out of the name of a body', () => {
    const text = resolveText(
      `Grant\n{source:1 The Maria Diaz Foundation} {cue:1 said} {content:1 it would pay}.`,
      { people: [diaz] },
    );
    expect(text.speakers.map(({ name, externalId }) => [name, externalId])).toEqual([
      ['Maria Diaz Foundation', undefined],
    ]);
  });

  it('decides the gender that pronouns follow, against titles too', () => {
    const text = resolveText(
      `Two speak
Sam Reed met Alex Stone. {source:1 She} {cue:1 said} {content:1 it went well}.`,
      {
        people: [
          { name: 'Sam Reed', gender: 'female' },
          { name: 'Alex Stone', gender: 'male' },
        ],
      },
    );
    expect(text.who('1')).toBe('Sam Reed');
  });

  it('goes through extractQuotes', () => {
    const { speakers } = extractQuotes('“It is shut,” Maria Diaz said.', { people: [diaz], model: null });
    expect(speakers[0]).toMatchObject({ name: 'Maria Diaz Ortega', externalId: 'Q1' });
  });

  it('refuses an entry without a name, and says which', () => {
    const people = [{ name: 'Ann Cole' }, { name: ' ' }];
    const call = (): unknown => extractQuotes('Ann Cole said it rained.', { people, model: null });
    expect(call).toThrow(InquitError);
    expect(call).toThrow(/people\[1\] has no name/);
  });

  it('indexes a hundred thousand entries once, and then costs an article nothing', () => {
    const people = Array.from({ length: 100_000 }, (_, at) => ({
      name: `Ann${at % 977} B. Cole${at}`,
      aliases: [`Cole${at}`, 'Boss'],
      id: `Q${at}`,
    }));
    const started = performance.now();
    const index = indexPeople(people);
    const indexing = performance.now() - started;
    expect(indexPeople(people)).toBe(index);
    const article = `Coles\n${'{source:1 Ann7 Cole7} {cue:1 said} {content:1 no}. '.trim()} ${'Ann7 Cole7 left. '.repeat(2_000)}`;
    const again = performance.now();
    const text = resolveText(article, { people });
    expect(text.speakers[0]).toMatchObject({ externalId: 'Q7' });
    expect(performance.now() - again).toBeLessThan(indexing + 2_000);
    expect(indexing).toBeLessThan(10_000);
  });
});

describe('hints of the input', () => {
  const article = `Quay closes
Maria Diaz spoke to Jon Bell. {content:1 “It is shut,”} {source:1 he} {cue:1 said}. {content:2 “And it leaks.”}
{content:3 “It is old,”} {source:3 Ada Cole} {cue:3 said}. {content:4 “It moves,”} {source:4 a witness} {cue:4 said}. {source:5 She} {cue:5 said} {content:5 no}.`;

  it('win over guesses, give speakers to what has no source, and give way to a name', () => {
    const text = resolveText(article, {
      hints: { 1: 'Diaz', 2: 'Jon Bell, harbour master', 3: 'Jon Bell', 4: 'Nora Teale' },
    });
    expect(['1', '2', '3', '4'].map((id) => text.who(id))).toEqual([
      'Maria Diaz',
      'Jon Bell',
      'Ada Cole',
      'Nora Teale',
    ]);
    expect(['1', '2', '3', '4'].map((id) => text.resolvedBy(id))).toEqual([
      'quote-hint',
      'quote-hint',
      'exact-name',
      'quote-hint',
    ]);
    expect(text.speaker('Nora Teale')).toMatchObject({ kind: 'person', aliases: [] });
    expect(text.speaker('Nora Teale').mentions.map((mention) => mention.text)).toEqual(['a witness', 'She']);
  });

  it('are tied to the people table', () => {
    const text = resolveText(article, {
      hints: { 2: 'Nora Teale' },
      people: [{ name: 'Nora Teale', id: 'Q2' }],
    });
    expect(text.speaker('Nora Teale').externalId).toBe('Q2');
  });

  it('of nobody are passed over', () => {
    const text = resolveText(article, { hints: { 2: ' , ' } });
    expect(text.who('2')).toBe('?');
  });
});

describe('the reporter', () => {
  const article = `Letter home
{source:1 I} {cue:1 said} {content:1 it was late}. {source:2 We} {cue:2 said} {content:2 so too}. {content:3 “{source:4 I} {cue:4 said} {content:4 no},”} {source:3 Ada Cole} {cue:3 said}. “Nobody here, and {source:5 I} {cue:5 said} {content:5 so},”.`;

  it('is "I" where there is one, and never inside what others say', () => {
    const text = resolveText(article, { author: ['Robin Vale'] });
    expect(['1', '2', '3', '4', '5'].map((id) => text.who(id))).toEqual([
      'Robin Vale',
      '?',
      'Ada Cole',
      'Ada Cole',
      '?',
    ]);
    expect(text.resolvedBy('1')).toBe('first-person');
  });

  it('is "we" where there are two', () => {
    const text = resolveText(article, { author: ['Robin Vale', 'Jo Stone'] });
    expect([text.who('1'), text.who('2')]).toEqual(['?', 'Robin Vale + Jo Stone']);
  });

  it('stays unknown without a byline', () => {
    expect(resolveText(article).who('1')).toBe('?');
  });
});
