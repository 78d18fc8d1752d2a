import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  applyCorrections,
  articleHash,
  findCorrections,
  readCorrections,
  writeCorrections,
} from '../src/convert/corrections/index.js';
import type { ArticleCorrections, Correction, CorrectionsFile } from '../src/convert/corrections/index.js';
import { InquitError } from '../src/index.js';
import { articleTexts, extract } from './convert-articles.js';

const { article, extraction } = extract(
  [
    '“We lost the bridge,” harbour master Ines Okafor said on Monday.',
    '“It was old,” Paul Lindqvist said. “Very old,” he said.',
    '“Nobody asked us,” Mara Quill said.',
  ].join('\n\n'),
);
const [bridge, old, veryOld, asked] = extraction.quotes.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];
const okafor = { id: 's1', name: 'Ines Okafor' };
const lindqvist = { id: 's2', name: 'Paul Lindqvist' };

/** Who says what, as corrected. */
function speakersAfter(...corrections: readonly Correction[]): Record<string, string[]> {
  const { extraction: corrected, unapplied } = applyCorrections(extraction, corrections);
  expect(unapplied).toEqual([]);
  const listed = new Map(corrected.speakers.map(({ id, name }) => [id, name]));
  for (const { speakers } of corrected.quotes)
    for (const { id, name } of speakers) expect(listed.get(id)).toBe(name);
  return Object.fromEntries(
    corrected.quotes.map(({ text, speakers }) => [text, speakers.map(({ name }) => name)]),
  );
}

test('the article is as the tests below need it', () => {
  expect(speakersAfter()).toEqual({
    'We lost the bridge,': ['Ines Okafor'],
    'It was old,': ['Paul Lindqvist'],
    'Very old,': ['Paul Lindqvist'],
    'Nobody asked us,': ['Mara Quill'],
  });
});

describe('a correction', () => {
  test('merges two speakers', () => {
    expect(speakersAfter({ action: 'merge', speaker: okafor, into: { name: 'Mara Quill' } })).toMatchObject({
      'We lost the bridge,': ['Mara Quill'],
    });
    const merged = applyCorrections(extraction, [
      { action: 'merge', speaker: okafor, into: { name: 'Mara Quill' } },
    ]);
    const quill = merged.extraction.speakers.find(({ name }) => name === 'Mara Quill')!;
    expect(quill.aliases).toContain('Ines Okafor');
    expect(quill.role).toBe('harbour master');
    expect(quill.mentions.map(({ start }) => start)).toEqual(
      quill.mentions.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(merged.extraction.speakers).toHaveLength(2);
  });

  test('renames a speaker, and what came before is an alias', () => {
    const { extraction: corrected } = applyCorrections(extraction, [
      { action: 'rename', speaker: okafor, name: 'Inés Okafor' },
    ]);
    expect(corrected.speakers[0]).toMatchObject({ id: 's1', name: 'Inés Okafor', role: 'harbour master' });
    expect(corrected.speakers[0]!.aliases).toContain('Ines Okafor');
    expect(corrected.quotes[0]!.speakers).toEqual([{ id: 's1', name: 'Inés Okafor', kind: 'person' }]);
  });

  test('splits off quotations, and their sources', () => {
    const split: Correction = {
      action: 'split',
      speaker: lindqvist,
      quotes: [veryOld],
      to: { name: 'Per Lindqvist' },
    };
    expect(speakersAfter(split)).toMatchObject({
      'It was old,': ['Paul Lindqvist'],
      'Very old,': ['Per Lindqvist'],
    });
    const { speakers, quotes } = applyCorrections(extraction, [split]).extraction;
    const per = speakers.find(({ name }) => name === 'Per Lindqvist')!;
    expect(per.mentions).toEqual([quotes[2]!.source]);
    expect(speakers.find(({ name }) => name === 'Paul Lindqvist')!.mentions).not.toContainEqual(
      quotes[2]!.source,
    );
    expect(quotes[2]!.evidence.resolvedBy).toBe('correction');
  });

  test('removes what is no quotation, and speakers who then say nothing', () => {
    const { speakers, quotes } = applyCorrections(extraction, [
      { action: 'remove', quote: asked },
    ]).extraction;
    expect(quotes.map(({ id }) => id)).toEqual([bridge, old, veryOld]);
    expect(speakers.map(({ name }) => name)).toEqual(['Ines Okafor', 'Paul Lindqvist']);
  });

  test('says who said it: someone of the article, someone new, several, or nobody', () => {
    const attribute = (...speakers: { name: string }[]) =>
      speakersAfter({ action: 'attribute', quote: bridge, speakers })['We lost the bridge,'];
    expect(attribute({ name: 'Mara Quill' })).toEqual(['Mara Quill']);
    expect(attribute({ name: 'The council' }, { name: 'Mara Quill' })).toEqual(['The council', 'Mara Quill']);
    expect(attribute({ name: 'Zed' }, { name: 'Zed' })).toEqual(['Zed']);
    expect(attribute()).toEqual([]);
  });

  test('follows those before it', () => {
    expect(
      speakersAfter(
        { action: 'rename', speaker: lindqvist, name: 'P. Lindqvist' },
        { action: 'merge', speaker: { name: 'P. Lindqvist' }, into: okafor },
        { action: 'remove', quote: old },
      ),
    ).toEqual({
      'We lost the bridge,': ['Ines Okafor'],
      'Very old,': ['Ines Okafor'],
      'Nobody asked us,': ['Mara Quill'],
    });
  });

  test.each<[Correction, string]>([
    [{ action: 'remove', quote: 'q0' }, 'no quotation “q0”'],
    [
      { action: 'rename', speaker: { id: 's1', name: 'Nobody' }, name: 'x' },
      'no single speaker named “Nobody”',
    ],
    [{ action: 'merge', speaker: okafor, into: okafor }, 'the same speaker already'],
    [
      { action: 'split', speaker: okafor, quotes: ['q0'], to: { name: 'x' } },
      'None of these quotations is by Ines Okafor',
    ],
  ])('that finds nothing to put right is told: %j', (correction, reason) => {
    const result = applyCorrections(extraction, [correction]);
    expect(result.unapplied).toEqual([{ correction, reason: expect.stringContaining(reason) as string }]);
    expect(result.extraction).toEqual(extraction);
  });

  test('changes nothing of what was given, and none changes nothing', () => {
    const before = structuredClone(extraction);
    applyCorrections(extraction, [
      { action: 'merge', speaker: okafor, into: lindqvist },
      { action: 'remove', quote: old },
    ]);
    expect(extraction).toEqual(before);
    fc.assert(
      fc.property(articleTexts(), (text) => {
        const { extraction: any } = extract(text);
        expect(applyCorrections(any, []).extraction).toEqual(any);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});

describe('the file', () => {
  const corrections: readonly Correction[] = [
    { action: 'merge', speaker: okafor, into: { name: 'Mara Quill' } },
    { action: 'rename', speaker: lindqvist, name: 'P. Lindqvist' },
    { action: 'split', speaker: lindqvist, quotes: [old, veryOld], to: { name: 'Per', kind: 'person' } },
    { action: 'remove', quote: asked },
    {
      action: 'attribute',
      quote: bridge,
      speakers: [{ id: 's9', name: 'The council', kind: 'organization' }],
    },
    { action: 'attribute', quote: bridge, speakers: [] },
  ];
  const entry: ArticleCorrections = {
    article: { textHash: articleHash(article), id: 7, url: 'https://a.example' },
    corrections,
  };
  const file: CorrectionsFile = { schemaVersion: 1, articles: [entry] };

  test('is read as it was written', () => {
    expect(readCorrections(writeCorrections(file))).toEqual(file);
    expect(readCorrections(`\ufeff${writeCorrections(file)}`)).toEqual(file);
  });

  test('finds an article by its text, its id or its address', () => {
    const other = { schemaVersion: 1, articles: [entry, { article: { id: 'b' }, corrections: [] }] } as const;
    expect(findCorrections(other, { textHash: articleHash(article) })).toEqual(corrections);
    expect(findCorrections(other, { id: 7 })).toEqual(corrections);
    expect(findCorrections(other, { url: 'https://a.example' })).toEqual(corrections);
    expect(findCorrections(other, { textHash: 'other', id: 7 })).toEqual([]);
    expect(findCorrections(other, { id: 'c' })).toEqual([]);
  });

  const broken = (change: (value: { articles: unknown[] } & Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(writeCorrections(file)) as { articles: unknown[] }));
  const one = (correction: unknown): string =>
    JSON.stringify({ schemaVersion: 1, articles: [{ article: { id: 1 }, corrections: [correction] }] });
  const place = 'articles[0].corrections[0]';

  test.each([
    ['{', 'the file is not JSON'],
    ['[]', 'The file is []; it must be an object.'],
    ['{"articles":[]}', 'schemaVersion is missing'],
    ['{"schemaVersion":2,"articles":[]}', 'schemaVersion is 2; this version of inquit reads 1.'],
    ['{"schemaVersion":1}', 'articles is missing; it must be an array.'],
    [
      broken((value) => ({ ...value, articels: [] })),
      'The file has the key "articels"; it takes schemaVersion, articles.',
    ],
    [
      '{"schemaVersion":1,"articles":[{"article":{},"corrections":[]}]}',
      'articles[0].article names no article',
    ],
    [
      one({ action: 'delete', quote: 'q' }),
      `${place}.action is "delete"; it must be one of merge, rename, split, remove, attribute.`,
    ],
    [one({ action: 'remove' }), `${place}.quote is missing`],
    [one({ action: 'remove', quote: ' ' }), `${place}.quote is " "; it must be a string that is not empty.`],
    [one({ action: 'rename', speaker: { id: 's1' }, name: 'x' }), `${place}.speaker.name is missing`],
    [
      one({ action: 'split', speaker: okafor, quotes: ['q', 1], to: { name: 'x' } }),
      `${place}.quotes[1] is 1`,
    ],
    [
      one({ action: 'attribute', quote: 'q', speakers: [{ name: 'x', kind: 'robot' }] }),
      `${place}.speakers[0].kind is "robot"`,
    ],
    [
      one({ action: 'remove', quote: 'q', speaker: 'x' }),
      `${place} has the key "speaker"; it takes action, quote.`,
    ],
  ])('is read strictly: %s', (json, message) => {
    expect(() => readCorrections(json)).toThrow(InquitError);
    expect(() => readCorrections(json)).toThrow(message);
  });

  test('reaches nothing that objects inherit', () => {
    expect(() => readCorrections(one(JSON.parse('{"__proto__":{"action":"remove","quote":"q"}}')))).toThrow(
      `${place}.action is missing`,
    );
  });
});
