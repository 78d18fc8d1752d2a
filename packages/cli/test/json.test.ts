import { expect, test } from 'vitest';

import { toJson } from '../src/record.js';
import { councilMeeting } from './articles.js';
import { budgetStory, runCommand, temporaryFolder } from './fake-io.js';

const json = ['--format', 'json'];

test('one file is an object', async () => {
  const folder = temporaryFolder({ 'a.txt': budgetStory });
  const { output } = await runCommand(['extract', 'a.txt', ...json], { folder });
  const document = JSON.parse(output) as Record<string, unknown>;
  expect(Object.keys(document)).toEqual(['schemaVersion', 'id', 'quotes', 'speakers', 'diagnostics']);
  expect(document['id']).toBe('a.txt');
});

test('several files, a glob and NDJSON are an array, whatever they hold today', async () => {
  const folder = temporaryFolder({
    'a.txt': budgetStory,
    'b.txt': 'B.',
    'one.ndjson': '{"id":1,"text":"A."}\n',
    'x.md': 'X.',
  });
  const idsOf = async (...argv: string[]): Promise<unknown[]> => {
    const { output } = await runCommand(['extract', ...argv, ...json], { folder });
    return (JSON.parse(output) as { id: unknown }[]).map(({ id }) => id);
  };
  expect(await idsOf('a.txt', 'b.txt')).toEqual(['a.txt', 'b.txt']);
  expect(await idsOf('*.md')).toEqual(['x.md']);
  expect(await idsOf('one.ndjson')).toEqual([1]);
  expect(await idsOf('missing.txt', 'also-missing.txt')).toEqual([]);
});

test('keys stand in one order, however the objects were built', () => {
  const extracted = councilMeeting();
  const [quote] = extracted.extraction.quotes;
  const backwards = Object.fromEntries(Object.entries(quote!).reverse()) as unknown as typeof quote;
  const turned = { ...extracted, extraction: { ...extracted.extraction, quotes: [backwards!] } };
  const straight = { ...extracted, extraction: { ...extracted.extraction, quotes: [quote!] } };
  expect(toJson(turned, 'never')).toBe(toJson(straight, 'never'));
});

test('JSON holds all of an extraction', () => {
  const extracted = councilMeeting();
  const { schemaVersion, id, metadata, ...rest } = JSON.parse(toJson(extracted, 'never')) as Record<
    string,
    unknown
  >;
  expect({ schemaVersion, id, metadata }).toEqual({
    schemaVersion: 1,
    id: 'article.txt',
    metadata: extracted.article.metadata,
  });
  expect(rest).toEqual(extracted.extraction);
});
