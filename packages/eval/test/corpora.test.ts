/** The readers, on samples made up here: no corpus is needed, and none may be copied. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, describe, expect, test } from 'vitest';

import { readArticleTruth } from '../src/corpora/article-truth.js';
import { articleOfText } from '../src/corpora/article-of-text.js';
import { parseStandoff, readBrat } from '../src/corpora/brat.js';
import { codePointOffsets } from '../src/corpora/code-point-offsets.js';
import { readCorpus } from '../src/corpora/index.js';
import { readNewsSpeech } from '../src/corpora/news-speech.js';
import { readPolnear } from '../src/corpora/polnear.js';
import type { Range } from '../src/corpora/sample.js';
import { readSeeds } from '../src/corpora/seeds.js';
import { readSpeakers } from '../src/corpora/speakers.js';
import { repository } from '../src/places.js';

const folder = mkdtempSync(join(tmpdir(), 'inquit-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

const jsonLines = (...records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('');
const slices = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

const text = 'Bridge Closes After Storm\n\nThe bridge is shut, Ada Quill said, and it will stay so.';
const from = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

describe('PolNeAR', () => {
  const attribution = {
    id: 'E1',
    source: [from('Ada Quill')],
    cue: [from('said')],
    content: [from('and it will stay so'), from('The bridge is shut')],
  };
  const record = {
    id: 'one',
    text,
    attributions: [attribution, { ...attribution, id: 'E2', content: [] }],
    others: [{ annotator: 'b', attributions: [{ ...attribution, source: [] }] }],
  };

  test('spans in text order, empty content left out, other annotators kept', () => {
    const [sample] = readPolnear(save('polnear.jsonl', jsonLines(record)));
    expect(sample!.article.text).toBe(text);
    const { attributions, others } = sample!.gold;
    expect(attributions).toHaveLength(1);
    expect(slices(text, attributions[0]!.content)).toEqual(['The bridge is shut', 'and it will stay so']);
    expect(attributions[0]!.speakers).toBeUndefined();
    expect(others.map(({ name, attributions: all }) => [name, all[0]!.source])).toEqual([['b', []]]);
  });

  test('speakers, where they are certain', () => {
    const entities = [
      { e: 'p1', kind: 'person', name: 'Ada Quill', aliases: ['Quill'], role: null, gender: null },
    ];
    const file = save(
      'speakers.jsonl',
      jsonLines(
        { id: 'one', entities, attributions: { E1: { e: ['p1'], certain: true } } },
        { id: 'two', entities, attributions: { E1: { e: ['p1'], certain: false } } },
      ),
    );
    const speakers = readSpeakers(file);
    const [one, two] = readPolnear(save('two.jsonl', jsonLines(record, { ...record, id: 'two' })), speakers);
    expect(one!.gold.attributions[0]!.speakers).toEqual([
      { name: 'Ada Quill', aliases: ['Quill'], kind: 'person' },
    ]);
    expect(two!.gold.attributions[0]!.speakers).toBeUndefined();
    expect(readSpeakers(join(folder, 'absent.jsonl')).size).toBe(0);
  });
});

test('offsets hold even where parsing would change the length of the text', () => {
  const odd = 'Bridge Closes\r\n\r\nAda Quill said it is shut.';
  const article = articleOfText(odd);
  expect(article.text).toBe(odd);
  expect(article.paragraphs.map(({ start, end, role }) => [odd.slice(start, end), role])).toEqual([
    ['Bridge Closes', 'headline'],
    ['Ada Quill said it is shut.', 'body'],
  ]);
});

test('news pages: kinds, speakers, unsure quotations and what is none', () => {
  const quote = {
    kind: 'indirect',
    source: [],
    cue: [],
    content: [from('The bridge is shut')],
    speakers: ['Ada Quill'],
  };
  const record = {
    id: 'one',
    text,
    quotes: [
      { ...quote, sure: true },
      { ...quote, sure: false },
    ],
    not: [from('shut')],
  };
  const [sample] = readNewsSpeech(save('news.jsonl', jsonLines(record)));
  expect(sample!.gold.attributions.map(({ id, kind, isSure }) => [id, kind, isSure])).toEqual([
    ['Q1', 'indirect', true],
    ['Q2', 'indirect', false],
  ]);
  expect(sample!.gold.attributions[0]!.speakers).toEqual([{ name: 'Ada Quill', aliases: [] }]);
  expect(slices(text, sample!.gold.notQuotations)).toEqual(['shut']);
});

test('the seeds of this repository', () => {
  const samples = readSeeds(join(repository, 'seeds'));
  expect(samples.length).toBeGreaterThanOrEqual(12);
  for (const { article, gold } of samples) {
    expect(gold.attributions.length).toBeGreaterThan(0);
    for (const { content } of gold.attributions)
      for (const piece of slices(article.text, content)) expect(piece).not.toMatch(/^\s|\s$|^$/);
  }
});

test('pages and what a perfect parser makes of them', () => {
  const home = join(folder, 'pages-corpus');
  const truth = {
    id: 'p1',
    url: 'https://news.example/1',
    paragraphs: ['It rained.'],
    title: 'Rain',
    authors: 'Ada Quill',
    date: '2024-05-01',
    with: ['rained'],
    without: null,
  };
  save(
    'pages-corpus/truth.jsonl',
    jsonLines(
      truth,
      { ...truth, id: 'absent' },
      { id: 'p2', url: 'u', paragraphs: [], title: null, authors: null, date: null },
    ),
  );
  save('pages-corpus/pages/p1.html.gz', gzipSync('<p>It rained.</p>'));
  save('pages-corpus/pages/p2.html.gz', gzipSync('<p></p>'));
  const [first, second, ...rest] = readArticleTruth(home);
  expect(new TextDecoder().decode(first!.html)).toBe('<p>It rained.</p>');
  expect(first!.gold).toEqual({
    paragraphs: ['It rained.'],
    headline: 'Rain',
    authors: ['Ada Quill'],
    datePublished: '2024-05-01',
    mustHold: ['rained'],
    mustNotHold: [],
  });
  expect(second!.gold).toEqual({ paragraphs: [], authors: [], mustHold: [], mustNotHold: [] });
  expect(rest).toEqual([]);
});

describe('brat', () => {
  const astral = '😀 “We won,” said Ada 😀 Quill, “and ate.”';
  const points = [...astral];
  const at = (words: string): string => {
    const start =
      points
        .join('\u0000')
        .split([...words].join('\u0000'))[0]!
        .split('\u0000').length - 1;
    return `${start} ${start + [...words].length}`;
  };
  const standoff = [
    `T1\tSource ${at('Ada 😀 Quill')}\tAda 😀 Quill`,
    `T2\tCue ${at('said')}\tsaid`,
    `T3\tContent ${at('“We won,”')};${at('“and ate.”')}\t“We won,” “and ate.”`,
    `T4\tAttribution ${at('said')}\tsaid`,
    'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
    'E2\tAttribution:T4 Cue:T2',
    'A1\tDiscuss E1',
    '#1\tAnnotatorNotes E1\tnothing of interest',
  ].join('\n');

  test('code points become UTF-16 units, discontinuous spans several ranges', () => {
    const [attribution, ...rest] = parseStandoff(astral, standoff);
    expect(rest).toEqual([]);
    expect(slices(astral, attribution!.source)).toEqual(['Ada 😀 Quill']);
    expect(slices(astral, attribution!.cue)).toEqual(['said']);
    expect(slices(astral, attribution!.content)).toEqual(['“We won,”', '“and ate.”']);
  });

  test('a cue may be the trigger, and contents may be numbered', () => {
    const lines = `T1\tCue ${at('said')}\tsaid\r\nT2\tContent ${at('“We won,”')}\tx\r\nT3\tContent ${at('“and ate.”')}\tx\r\nE1\tCue:T1 Content:T2 Content2:T3`;
    const [attribution] = parseStandoff(astral, lines);
    expect(slices(astral, attribution!.cue)).toEqual(['said']);
    expect(slices(astral, attribution!.content)).toEqual(['“We won,”', '“and ate.”']);
    expect(attribution!.source).toEqual([]);
  });

  test('text and annotations in folders of their own; texts without annotations are left out', () => {
    save('brat/text/one.txt', astral);
    save('brat/text/two.txt', astral);
    save('brat/marks/one.ann', standoff);
    const samples = readBrat(join(folder, 'brat/text'), join(folder, 'brat/marks'));
    expect(samples.map(({ id, gold }) => [id, gold.attributions.length])).toEqual([['one', 1]]);
  });

  test('offsets at and around characters that take two units', () => {
    const toUnits = codePointOffsets('a😀b😀');
    expect([0, 1, 2, 3, 4].map(toUnits)).toEqual([0, 1, 3, 4, 6]);
  });
});

test('a corpus that is absent is skipped, and said so', () => {
  const lines: string[] = [];
  const options = { folder: join(folder, 'nowhere'), split: 'dev', limit: Infinity } as const;
  for (const name of ['polnear', 'news-speech'] as const)
    expect(readCorpus(name, options, (line) => lines.push(line))).toBeUndefined();
  expect(lines).toEqual([
    expect.stringMatching(/^Skipped polnear: .* is not there\.$/),
    expect.stringMatching(/^Skipped news-speech: .* is not there\.$/),
  ]);
});
