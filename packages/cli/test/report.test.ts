/** The sums of a report, its renderings, and the command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { createAggregate } from '../src/report/aggregate.js';
import type { ArticleRecord, RecordSpeaker } from '../src/report/record.js';
import { readRecord } from '../src/report/record.js';
import type { Report } from '../src/report/report.js';
import { toCsv } from '../src/report/to-csv.js';
import { toHtml } from '../src/report/to-html.js';
import { toTable } from '../src/report/to-table.js';
import { columnWidth } from '../src/terminal/column-width.js';
import { runCommand, temporaryFolder } from './fake-io.js';

type Voice = Partial<RecordSpeaker> & { readonly name: string };

/** An article in which each of these says some words; `undefined` is nobody. */
function articleOf(
  voices: readonly (readonly [words: string, ...speakers: Voice[]])[],
  metadata: Pick<ArticleRecord, 'publisher' | 'datePublished'> = {},
): ArticleRecord {
  const names = [...new Set(voices.flatMap(([, ...speakers]) => speakers.map(({ name }) => name)))];
  const records = new Map(
    voices.flatMap(([, ...speakers]) => speakers.map((speaker) => [speaker.name, speaker])),
  );
  return {
    ...metadata,
    quotes: voices.map(([text, ...speakers]) => ({
      kind: 'direct',
      text,
      speakers: speakers.map(({ name }) => ({ id: `s${names.indexOf(name)}` })),
    })),
    speakers: names.map((name, index) => ({
      kind: 'person',
      anonymous: false,
      ...records.get(name),
      id: `s${index}`,
      name,
    })),
  };
}

function reportOf(...articles: readonly ArticleRecord[]): Report {
  const aggregate = createAggregate();
  for (const article of articles) aggregate.add(article);
  return aggregate.report();
}

const okafor: Voice = { name: 'Ines Okafor', role: 'the harbour master', gender: 'female' };
const lindqvist: Voice = { name: 'Paul Lindqvist', gender: 'male' };
const officials: Voice = { name: 'officials', kind: 'group', anonymous: true };
const march = { publisher: 'The Harbour Post', datePublished: '2026-03-02T10:00:00Z' };

const example = reportOf(
  articleOf(
    [
      ['one two three', okafor],
      ['four', okafor],
      ['five six', lindqvist],
      ['seven', officials],
    ],
    march,
  ),
  articleOf(
    [['eight', { ...okafor, name: 'INES  Ókafor' }], ['nine ten'], ['both of us', okafor, lindqvist]],
    {
      datePublished: '2026-04-01',
    },
  ),
  articleOf([]),
);

describe('the sums', () => {
  test('voices, words and articles', () => {
    const { articles, articlesWithQuotes, quotes, voices, words } = example;
    expect({ articles, articlesWithQuotes, quotes, voices, words }).toEqual({
      articles: 3,
      articlesWithQuotes: 2,
      quotes: 7,
      voices: 8,
      words: 16,
    });
  });

  test('speakers are matched over articles by the spelling of name and kind', () => {
    expect(example.speakers).toMatchObject([
      { name: 'Ines Okafor', voices: 4, words: 8, articles: 2, share: 0.5, role: 'the harbour master' },
      { name: 'Paul Lindqvist', voices: 2, words: 5, articles: 2 },
      { name: 'officials', voices: 1, anonymous: true },
    ]);
    const company = reportOf(
      articleOf([['a', { name: 'Quill' }]]),
      articleOf([['b', { name: 'Quill', kind: 'organization' }]]),
    );
    expect(company.speakers).toHaveLength(2);
  });

  test('and by the id of the caller, whatever they are called', () => {
    const { speakers } = reportOf(
      articleOf([['a', { name: 'Mara Quill', externalId: 'Q7' }]]),
      articleOf([['b', { name: 'M. Quill', externalId: 'Q7' }]]),
      articleOf([['c', { name: 'Mara Quill', externalId: 'Q8' }]]),
    );
    expect(speakers.map(({ externalId, voices }) => [externalId, voices])).toEqual([
      ['Q7', 2],
      ['Q8', 1],
    ]);
  });

  test('shares of named, anonymous and unattributed are of all voices, those of gender of people', () => {
    expect(example.naming.map(({ label, voices, share }) => [label, voices, share])).toEqual([
      ['named', 6, 0.75],
      ['anonymous', 1, 0.125],
      ['unattributed', 1, 0.125],
    ]);
    expect(example.genders.map(({ label, voices, speakers }) => [label, voices, speakers])).toEqual([
      ['female', 4, 1],
      ['male', 2, 1],
    ]);
  });

  test('evidence that contradicts itself is no evidence', () => {
    const { genders } = reportOf(
      articleOf([['a', { name: 'Kim Lee', gender: 'female' }]]),
      articleOf([['b', { name: 'Kim Lee', gender: 'male' }]]),
    );
    expect(genders.map(({ label }) => label)).toEqual(['unknown']);
  });

  test('by publisher and month', () => {
    expect(example.publishers.map(({ label, articles, voices }) => [label, articles, voices])).toEqual([
      ['not known', 2, 4],
      ['The Harbour Post', 1, 4],
    ]);
    expect(example.months.map(({ label, female, unattributed }) => [label, female, unattributed])).toEqual([
      ['2026-03', 2, 0],
      ['2026-04', 2, 1],
      ['not known', 0, 0],
    ]);
  });

  test('the order of the articles does not matter', () => {
    const articles = [
      articleOf([
        ['a', okafor],
        ['b', lindqvist],
      ]),
      articleOf([
        ['c', officials],
        ['d', { name: 'Zoe Adler' }],
      ]),
      articleOf([['e', { name: 'Abe Zorn' }]]),
    ];
    expect(reportOf(...articles.toReversed())).toEqual(reportOf(...articles));
  });

  test('of no articles', () => {
    expect(reportOf()).toMatchObject({ articles: 0, voices: 0, speakers: [], publishers: [] });
    expect(reportOf().naming.every(({ share }) => share === undefined)).toBe(true);
  });
});

describe('the table', () => {
  const options = { top: 2, by: 'voices', width: 76, depth: 0 } as const;

  test('has sections with bars, and says how speakers are matched', () => {
    expect(toTable(example, options)).toMatchInlineSnapshot(`
      "  Who gets quoted
        3 articles, 7 quotations, 16 words by 2 named speakers

        Named or not  voices
        named              6    75.0 %  ████████████████
        anonymous          1    12.5 %  ██▋
        unattributed       1    12.5 %  ██▋

        What the speakers are  voices
        person                      6    85.7 %  ████████████████  2 speakers
        group                       1    14.3 %  ██▋               1 speaker

        Gender of the people quoted  voices
        female                            4    66.7 %  ██████████████  1 speaker
        male                              2    33.3 %  ███████         1 speaker

        Kind of quotation  voices
        direct                  8   100.0 %  ████████████████
        indirect                0     0.0 %
        mixed                   0     0.0 %

        Most quoted                       voices
        Ines Okafor (the harbour master)       4    50.0 %  ████████████████
        Paul Lindqvist                         2    25.0 %  ████████

        Roles           voices
        harbour master       4    50.0 %  ████████████████  1 speaker

        Publishers        voices
        not known              4    50.0 %  ████████████████
        The Harbour Post       4    50.0 %  ████████████████

        Months     voices
        2026-03         4    50.0 %  ████████████████
        2026-04         4    50.0 %  ████████████████
        not known       0     0.0 %

        * Speakers of different articles are taken for the same where an id of
          your own table (--people) says so, or else where name and kind are
          spelt alike: the same name may be two people, and two spellings one.
        * Gender is counted only where words of the articles (a pronoun, a
          title, a word as "spokeswoman") or your own table tell it.
        * A quotation of two speakers counts for both. A quotation inside
          another counts by itself, too.
      "
    `);
  });

  test.each([20, 40, 100])('no line is wider than %i columns', (width) => {
    const lines = toTable(example, { ...options, width }).split('\n');
    expect(Math.max(...lines.map(columnWidth))).toBeLessThanOrEqual(width);
  });

  test('nothing of the articles steers the terminal', () => {
    const hostile = reportOf(
      articleOf([['a', { name: '\x1b]52;c;x\x07\u202eboo' }]], { publisher: '\x9b31m' }),
    );
    expect(toTable(hostile, options)).not.toMatch(/[\x07\x1b\x9b\u202e]/);
  });
});

describe('CSV', () => {
  test('has a row for each group and each speaker', () => {
    const rows = parse(toCsv(example), { columns: true }) as Record<string, string>[];
    expect(rows[0]).toMatchObject({ section: 'total', articles: '3', quotes: '7', voices: '8', words: '16' });
    expect(rows.find(({ label }) => label === 'Ines Okafor')).toMatchObject({
      section: 'speaker',
      voices: '4',
      gender: 'female',
      anonymous: 'false',
    });
  });

  test('has no formulas', () => {
    const rows = parse(toCsv(reportOf(articleOf([['a', { name: '=1+1' }]]))), { columns: true });
    expect((rows as Record<string, string>[]).at(-1)!['label']).toBe("'=1+1");
  });
});

describe('HTML', () => {
  test('has plots and no script, and escapes what articles say', () => {
    const name = '<script>alert(1)</script>"&';
    const html = toHtml(reportOf(articleOf([['a', { name }]], { ...march, publisher: name })), {
      top: 5,
      by: 'voices',
    });
    expect(html).toContain('<svg ');
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;');
  });

  test('shows months as columns', () => {
    const html = toHtml(example, { top: 5, by: 'words' });
    expect(html).toContain('aria-label="Months, in words"');
    expect(html).toContain('2026-04');
  });
});

describe('records', () => {
  const record = {
    schemaVersion: 1,
    metadata: { publisher: 'The Harbour Post' },
    quotes: [
      { kind: 'direct', text: 'a', attitude: 'assertion', confidence: 0.9, speakers: [{ id: 's1' }] },
      { kind: 'indirect', text: 'b', attitude: 'belief', confidence: 0.5, speakers: [] },
    ],
    speakers: [{ id: 's1', name: 'Quill', kind: 'person', gender: { value: 'male', evidence: 'pronoun' } }],
  };

  test('are filtered as articles are', () => {
    const kept = (filter: Parameters<typeof readRecord>[1]) =>
      readRecord(JSON.stringify(record), filter)!.quotes.map(({ text }) => text);
    expect(kept({ scope: 'attribution' })).toEqual(['a', 'b']);
    expect(kept({ scope: 'speech' })).toEqual(['a']);
    expect(kept({ scope: 'attribution', kinds: ['indirect'] })).toEqual(['b']);
    expect(kept({ scope: 'attribution', minConfidence: 0.8 })).toEqual(['a']);
  });

  test.each([
    '',
    'null',
    '[]',
    '{"quotes":1}',
    '{"quotes":[],"speakers":[],"error":{}}',
    '{"quotes":[null],"speakers":[7]}',
  ])('that are none do no harm: %s', (json) => {
    const read = readRecord(json, { scope: 'speech' });
    if (json.includes('null]')) expect(read).toMatchObject({ quotes: [{ text: '' }], speakers: [] });
    else expect(read).toBeUndefined();
  });
});

describe('inquit report', () => {
  const story = (name: string) =>
    `“It will stay shut,” ${name} said on Monday.\n\n“We lost it twice,” she said.\n`;

  test('gives the same of articles and of what was extracted from them', async () => {
    const folder = temporaryFolder({ 'a.txt': story('Ines Okafor'), 'b.txt': story('Mara Quill') });
    const direct = await runCommand(['report', 'a.txt', 'b.txt', '-f', 'json'], { folder });
    const extracted = await runCommand(['extract', 'a.txt', 'b.txt', '-f', 'ndjson'], { folder });
    const later = await runCommand(['report', '-f', 'json'], { folder, input: extracted.output });
    expect(direct.errors).toBe('');
    expect(later.output).toBe(direct.output);
    expect(JSON.parse(direct.output)).toMatchObject({
      articles: 2,
      quotes: 4,
      speakers: [{ voices: 2 }, { voices: 2 }],
    });
  });

  test('a gate that is not passed ends with 4 and says why', async () => {
    const folder = temporaryFolder({ 'a.txt': story('Ines Okafor') });
    const failed = await runCommand(['report', 'a.txt', '--fail-on', 'speakers < 3'], { folder });
    expect(failed.exitCode).toBe(4);
    expect(failed.errors).toBe('inquit: the gate is not passed: speakers < 3 (it is 1)\n');
    expect(failed.output).toContain('Who gets quoted');
    const passed = await runCommand(['report', 'a.txt', '--fail-on', 'speakers < 1'], { folder });
    expect(passed).toMatchObject({ exitCode: 0, errors: '' });
  });

  test('a gate that cannot be read ends with 2 before anything is read', async () => {
    const { exitCode, errors, output } = await runCommand(['report', 'none.txt', '--fail-on', 'femal < 0.3']);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toContain('Did you mean female?');
  });

  test('an input that cannot be read does not stop the rest', async () => {
    const folder = temporaryFolder({ 'a.txt': story('Ines Okafor') });
    const { exitCode, errors, output } = await runCommand(['report', 'none.txt', 'a.txt', '-f', 'json'], {
      folder,
    });
    expect(exitCode).toBe(1);
    expect(errors).toContain('none.txt: no such file');
    expect(JSON.parse(output)).toMatchObject({ articles: 1 });
  });

  test('--out is written whole, its format told by its name', async () => {
    const folder = temporaryFolder({ 'a.txt': story('Ines Okafor') });
    expect(await runCommand(['report', 'a.txt', '--out', 'r.html'], { folder })).toMatchObject({
      exitCode: 0,
      output: '',
    });
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect((await runCommand(['report', 'a.txt', '--out', 'r.xyz'], { folder })).exitCode).toBe(2);
  });
});
