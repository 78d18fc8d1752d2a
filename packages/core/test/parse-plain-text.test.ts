import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../src/parse/parse-article.js';

const roles = (text: string): string[] =>
  parseArticle(text).paragraphs.map((paragraph) => `${paragraph.role}: ${paragraph.text}`);

/** The role of a line that stands between, or after, paragraphs of body text. */
const story = 'The council of Tarn met on Friday to talk about the bridge, and nobody left before midnight.';
const roleWithin = (line: string): string =>
  parseArticle([story, story, line, story].join('\n')).paragraphs[2]!.role;
const roleInHead = (line: string): string =>
  parseArticle(['Council Votes to Close Bridge', line, story, story].join('\n')).paragraphs[1]!.role;

describe('wire copy', () => {
  const wire = [
    'Council votes to close old bridge',
    'Neighbours promise to fight the plan',
    'By Nora Teale and Lou Park, Staff Writers',
    'March 3, 2021',
    `GALWAY, March 3 (Reuters) - ${story}`,
    'A long night',
    story,
    'Related Story',
    '(Reporting by Nora Teale; Editing by Lou Park)',
  ].join('\n\n');

  test('roles', () => {
    expect(roles(wire)).toEqual([
      'headline: Council votes to close old bridge',
      'subheading: Neighbours promise to fight the plan',
      'byline: By Nora Teale and Lou Park, Staff Writers',
      'dateline: March 3, 2021',
      'dateline: GALWAY, March 3 (Reuters) -',
      `body: ${story}`,
      'subheading: A long night',
      `body: ${story}`,
      'note: Related Story',
      'note: (Reporting by Nora Teale; Editing by Lou Park)',
    ]);
  });

  test('metadata', () => {
    expect(parseArticle(wire).metadata).toEqual({
      headline: 'Council votes to close old bridge',
      author: ['Nora Teale', 'Lou Park'],
      datePublished: '2021-03-03',
      datelinePlace: 'GALWAY',
      agency: 'Reuters',
    });
  });

  test('the first seed: no headline, ten paragraphs of body, one note', () => {
    const seed = readFileSync(new URL('../../../seeds/aleppo-truce.txt', import.meta.url), 'utf8');
    const { paragraphs, metadata } = parseArticle(seed);
    expect(paragraphs.map(({ role }) => role)).toEqual([...Array<string>(10).fill('body'), 'note']);
    expect(metadata).toEqual({});
  });
});

describe('layout', () => {
  const wrapped = [
    'The council of Tarn met on Friday to talk about the bridge, and',
    'nobody left before midnight. The mayor, who had come late, said',
    'that she would vote for the plan.',
    '',
    'Neighbours of the bridge were not so sure. They had walked over',
    'it for years, they said, and would walk over it again.',
  ];
  test('wrapped lines are one paragraph', () => {
    expect(parseArticle(wrapped.join('\n')).paragraphs.map(({ text }) => text)).toEqual([
      wrapped.slice(0, 3).join('\n'),
      wrapped.slice(4).join('\n'),
    ]);
  });
  test('a headline over wrapped lines stays alone', () => {
    expect(roles(['Tarn Closes Bridge', 'By Nora Teale', '', ...wrapped].join('\n')).slice(0, 2)).toEqual([
      'headline: Tarn Closes Bridge',
      'byline: By Nora Teale',
    ]);
  });
  test('one paragraph a line, with blank lines here and there', () => {
    expect(
      parseArticle(['“We won.”', '“We did.”', '', '“At last.”', '“Yes.”'].join('\n')).paragraphs,
    ).toHaveLength(4);
  });
  test('one line', () => {
    expect(roles('“We won,” Ana Cruz said.')).toEqual(['body: “We won,” Ana Cruz said.']);
    expect(roles('Rain')).toEqual(['body: Rain']);
  });
});

describe('headlines', () => {
  const first = (line: string): string => parseArticle(`${line}\n\n${story}`).paragraphs[0]!.role;
  test.each([
    'Council votes to close old bridge',
    'Council Votes to Close Old Bridge.',
    'Tarn mayor: ‘We will close the bridge’',
    'Will the bridge close?',
    'Storm hits coast, dozens rescued.',
    'Mayor backs plan;',
  ])('%s', (line) => {
    expect(first(line)).toBe('headline');
  });
  test.each([
    'The mayor of Tarn said on Friday that she will not run again.',
    '“We will close the bridge.”',
    'It rained.',
    'The mayor said the following:',
    `GALWAY — ${story}`,
  ])('not: %s', (line) => {
    expect(first(line)).not.toBe('headline');
  });
});

describe('bylines', () => {
  test.each([
    ['By Nora Teale', ['Nora Teale']],
    ['BY NORA TEALE and LOU PARK', ['NORA TEALE', 'LOU PARK']],
    ['By Nora Teale, The Tarn Herald', ['Nora Teale']],
    ['By Nora Teale | March 3, 2021', ['Nora Teale']],
    ['By María de la Cruz Peña in Madrid', ['María de la Cruz Peña']],
    ['Nora Teale in Cairo', ['Nora Teale']],
    ['Nora Teale, Senior Reporter', ['Nora Teale']],
    ['Nora Teale', undefined],
    ['Staff Reporter', undefined],
    ['By Staff Writer', undefined],
    ['(AP)', undefined],
    ['By Reuters', undefined],
  ])('%s', (line, author) => {
    const { paragraphs, metadata } = parseArticle(
      ['Council Votes to Close Bridge', line, story, story].join('\n'),
    );
    if (line !== 'Nora Teale') expect(paragraphs[1]!.role).toBe('byline');
    if (author) expect(metadata.author).toEqual(author);
    else if (line !== 'Nora Teale') expect(metadata.author).toBeUndefined();
  });
  test.each([
    'By Friday the rain had stopped.',
    'By March Tarn had a new bridge.',
    'By then, Lou Park was gone.',
  ])('not: %s', (line) => {
    expect(roleInHead(line)).toBe('body');
  });
});

describe('datelines', () => {
  const dateline = (text: string): unknown[] => {
    const { paragraphs, metadata } = parseArticle(`${text}\n${story}`);
    const found = paragraphs.find(({ role }) => role === 'dateline')?.text;
    return [found, metadata.datelinePlace, metadata.agency];
  };
  test.each([
    ['PARIS (AFP) — ', 'PARIS', 'AFP'],
    ['LONDON, March 3 (Reuters) - ', 'LONDON', 'Reuters'],
    ['GALWAY —', 'GALWAY', undefined],
    ['DES MOINES, Iowa, Aug. 10 (UPI) — ', 'DES MOINES, Iowa', 'UPI'],
    ['ST. LOUIS -- ', 'ST. LOUIS', undefined],
    ['Washington (AFP) – ', 'Washington', 'AFP'],
    ['CHARLESTON, S.C. — ', 'CHARLESTON, S.C.', undefined],
    ['(Reuters) - ', undefined, 'Reuters'],
  ])('%s', (prefix, place, agency) => {
    expect(dateline(prefix + story)).toEqual([prefix.trim(), place, agency]);
    expect(parseArticle(`${prefix}${story}\n${story}`).paragraphs[1]?.text).toBe(story);
  });
  test.each([
    `UPDATE — ${story}`,
    `UPDATE: 5/12 — ${story}`,
    `POLLS WERE NOT WRONG, JUST TOO EARLY - ${story}`,
    `TARN’S PLAN FAVORS CARS - ${story}`,
    `Cruz — who said so — left. ${story}`,
    `“We won” — ${story}`,
  ])('not: %s', (text) => {
    expect(dateline(text)[0]).toBeUndefined();
  });
  test('lines of their own', () => {
    expect(roleInHead('LONDON, March 3 (Reuters)')).toBe('dateline');
    expect(roleInHead('GALWAY, Ireland —')).toBe('dateline');
    expect(roleInHead('Published 3 March 2021')).toBe('dateline');
  });
  test.each([
    ['Published 3 March 2021', '2021-03-03', undefined],
    ['March 3rd, 2021', '2021-03-03', undefined],
    ['Wednesday, Sept. 1, 2021 10:30 a.m. EDT', '2021-09-01', undefined],
    ['2021-03-03', '2021-03-03', undefined],
    ['Published: March 3, 2021 Updated: March 4, 2021', '2021-03-03', '2021-03-04'],
    ['03/04/2021', undefined, undefined],
    ['31 February 2021', undefined, undefined],
  ])('%s', (line, published, modified) => {
    const { metadata, paragraphs } = parseArticle(['Council Votes to Close Bridge', line, story].join('\n'));
    expect(paragraphs[1]?.role).toBe('dateline');
    expect([metadata.datePublished, metadata.dateModified]).toEqual([published, modified]);
  });
});

describe('notes', () => {
  test.each([
    'Related Story',
    'Read more: The bridge in pictures',
    '(Reporting by Nora Teale; Editing by Lou Park)',
    '(Additional reporting by Nora Teale in Cairo.)',
    'ADVERTISEMENT',
    'Story continues below',
    'Sign up for our newsletter',
    'Follow Nora Teale on Twitter @nteale.',
    '© 2021 The Tarn Herald',
    'Photo: Lou Park/Tarn Herald',
    'The Associated Press contributed to this report.',
    'Teale reported from Cairo.',
    'This story has been updated.',
    'Editor’s note: An earlier version gave a wrong date.',
    'ENDS',
    '###',
    '-30-',
    '* * *',
    'https://herald.example/bridge',
  ])('%s', (line) => {
    expect(roleWithin(line)).toBe('note');
  });
  test('titles under "Related Stories"', () => {
    const text = [story, 'Related Stories', 'Ten bridges that fell', 'Who pays for the bridge'].join('\n');
    expect(parseArticle(text).paragraphs.map(({ role }) => role)).toEqual(['body', 'note', 'note', 'note']);
    expect(roles([story, 'Related Story', story].join('\n'))[2]).toBe(`body: ${story}`);
  });
  test.each([
    'Sign up for the army, he told them.',
    'The mayor said that she contributed to the fund.',
    'Reporting on the war was hard, she said.',
    'Photographs of the bridge were sold for charity.',
    '“Read more,” she told them.',
    'Follow the money, she said, and you will see.',
    'He reported from the front that the bridge had gone.',
    'Related charges were dropped, the court said.',
  ])('not: %s', (line) => {
    expect(roleWithin(line)).toBe('body');
  });
});

describe('subheadings', () => {
  test.each(['A long night', 'What happens next', 'WHO PAYS?'])('%s', (line) => {
    expect(roleWithin(line)).toBe(line.endsWith('?') ? 'body' : 'subheading');
  });
  test.each(['He said no.', '“Never again”', '12', 'and then it rained'])('not: %s', (line) => {
    expect(roleWithin(line)).toBe('body');
  });
  test('a list item', () => {
    expect(roleWithin('• The bridge will close')).toBe('list-item');
  });
});
