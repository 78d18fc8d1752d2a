/** What every format must do, and what each alone does. */
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';

import { createFormat } from '../src/formats/create-format.js';
import type { FormatSettings } from '../src/formats/create-format.js';
import { formatNames } from '../src/formats/format.js';
import type { Format, FormatName } from '../src/formats/format.js';
import { openStream } from '../src/formats/format-stream.js';
import { parquetFormat } from '../src/formats/parquet.js';
import type { Extracted, Result } from '../src/record.js';
import { councilMeeting, toArticle, toExtracted } from './articles.js';
import { writeAll } from './write-all.js';

const settings: FormatSettings = { several: true, width: 80, depth: 0, explain: false };
const unreadable: Result = { name: 'bad.txt', error: { code: 'invalid-json', message: 'Not JSON.' } };
const silent = toExtracted(toArticle(['Nobody spoke.']), []);
const results: readonly Result[] = [
  councilMeeting(),
  unreadable,
  silent,
  { ...councilMeeting(), name: 'b', id: 'b' },
];

function create(name: FormatName, changed: Partial<FormatSettings> = {}): Promise<Format> {
  return createFormat(name, { ...settings, ...changed });
}

/** All bytes a format writes. */
function bytesOf(format: Format, written: readonly Result[]): Buffer {
  const stream = openStream(format);
  return Buffer.concat(
    [...written.map((result) => stream.add(result)), stream.finish()].map((chunk) => Buffer.from(chunk)),
  );
}

describe.each(formatNames)('%s', (name) => {
  test('writes the same bytes each time, and something for every result that has a place', async () => {
    const first = bytesOf(await create(name), results);
    expect(first.equals(bytesOf(await create(name), results))).toBe(true);
    expect(first.length).toBeGreaterThan(100);
  });

  test('where it is pure, a run that is cut at any result and gone on with writes the same', async () => {
    const format = await create(name);
    if (!format.pure) {
      expect(name).toBe('parquet');
      return;
    }
    const whole = writeAll(format, results);
    for (let cut = 0; cut <= results.length; cut++) {
      const before = openStream(format);
      const head = results
        .slice(0, cut)
        .map((result) => before.add(result))
        .join('');
      const after = openStream(await create(name), { written: before.totals });
      const tail = results
        .slice(cut)
        .map((result) => after.add(result))
        .join('');
      expect(head + tail + String(after.finish())).toBe(whole);
    }
  });

  test('where it is pure, what another has written for a result can be pushed', async () => {
    const format = await create(name);
    if (!format.pure) return expect(name).toBe('parquet');
    const stream = openStream(format);
    const pushed = results.map((result) =>
      stream.push(format.write(result), {
        articles: 'error' in result ? 0 : 1,
        quotations: 'error' in result ? 0 : result.extraction.quotes.length,
      }),
    );
    expect(pushed.join('') + String(stream.finish())).toBe(writeAll(format, results));
  });
});

test('without any results, what holds a list is an empty one, and the rest is empty', async () => {
  const empty = ['pretty', 'ndjson', 'markdown', 'brat'];
  for (const name of formatNames)
    expect([name, bytesOf(await create(name), []).length === 0]).toEqual([name, empty.includes(name)]);
});

describe('CSV and TSV', () => {
  const rowsOf = (text: string, delimiter: string): Record<string, string>[] =>
    parse(text, { columns: true, delimiter, bom: true });

  test.each([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)('%s has one row a quotation, which reads back', async (name, delimiter) => {
    const rows = rowsOf(writeAll(await create(name), results), delimiter);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({
      article: 'article.txt',
      headline: 'Harbour bridge to stay closed, council hears',
      number: '1',
      kind: 'direct',
      speaker: 'Ines Okafor',
      speakerRole: 'harbour master',
      anonymous: 'false',
      cue: 'told',
      confidence: '0.9',
    });
    expect(rows[1]).toMatchObject({ speaker: 'Paul Lindqvist; Mara Quill', speakerRole: 'Treasurer; ' });
    expect(rows[3]).toMatchObject({ speaker: '', anonymous: '', source: 'Someone at the back' });
  });

  const formula = (words: string): Extracted =>
    toExtracted(toArticle([`“${words}” said Quill.`]), [
      { content: [`“${words}”`], cue: 'said', source: 'Quill' },
    ]);

  test.each(['=HYPERLINK("x")', '+1', '- no', '@sum', '＝1', '\t=1', '\r=1'])(
    'no cell begins as a formula does: %j',
    async (words) => {
      const [row] = rowsOf(writeAll(await create('csv'), [formula(words)]), ',');
      expect(row!['text']).toBe(`'${words}`);
      const [raw] = rowsOf(writeAll(await create('csv', { rawCells: true }), [formula(words)]), ',');
      expect(raw!['text']).toBe(words);
    },
  );

  test('a byte-order mark where it is asked for, and once', async () => {
    const text = writeAll(await create('csv', { byteOrderMark: true }), results);
    expect(text.startsWith('\ufeffarticle,headline,')).toBe(true);
    expect(text.lastIndexOf('\ufeff')).toBe(0);
  });

  test('a row of TSV is a line, whatever the words hold', async () => {
    const lines = writeAll(await create('tsv'), [formula('a\tb\nc\u2028d\0')]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]!.split('\t')).toHaveLength(lines[0]!.split('\t').length);
  });
});

describe('Parquet', () => {
  const read = (bytes: Buffer): Promise<Record<string, unknown>[]> =>
    parquetReadObjects({ file: new Uint8Array(bytes).buffer });

  test('reads back with its types', async () => {
    const rows = await read(bytesOf(parquetFormat(), results));
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({
      article: 'article.txt',
      number: 1,
      speaker: 'Ines Okafor',
      anonymous: false,
      confidence: 0.9,
      words: 14,
    });
    expect(rows[3]!['speaker'] ?? undefined).toBeUndefined();
  });

  test('is written in groups, none of which is held longer than needed', async () => {
    const format = parquetFormat(10);
    const many = Array.from({ length: 50 }, () => councilMeeting());
    const stream = openStream(format);
    const sizes = many.map((result) => stream.add(result).length);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(10);
    const bytes = bytesOf(parquetFormat(10), many);
    expect(parquetMetadata(new Uint8Array(bytes).buffer).row_groups.length).toBeGreaterThan(10);
    expect(await read(bytes)).toHaveLength(200);
  });

  test('without any rows it has its columns', async () => {
    const bytes = bytesOf(parquetFormat(), [silent]);
    expect(parquetMetadata(new Uint8Array(bytes).buffer).schema.map(({ name }) => name)).toContain(
      'deepLink',
    );
    expect(await read(bytes)).toEqual([]);
  });
});

describe('JSON formats of others', () => {
  test.each(['web-annotation', 'json-ld', 'citron'] as const)(
    '%s: a document of one article, an array where there can be several',
    async (name) => {
      const one = JSON.parse(writeAll(await create(name, { several: false }), [councilMeeting()])) as object;
      expect(Array.isArray(one)).toBe(false);
      const several = JSON.parse(writeAll(await create(name), results)) as unknown[];
      expect(several).toHaveLength(3);
      expect(several[0]).toEqual(one);
      expect(JSON.parse(writeAll(await create(name), []))).toEqual([]);
    },
  );

  test('JSON-LD cannot end the script it stands in', async () => {
    const words = '“</script><script>alert(1)</script>”';
    const result = toExtracted(toArticle([`${words} said Quill.`]), [{ content: [words], cue: 'said' }]);
    const text = writeAll(await create('json-ld', { several: false }), [result]);
    expect(text).not.toContain('<');
    expect(text).toContain('\\u003c/script>');
  });
});

describe('formats with a file for each article', () => {
  test('brat has a text and its annotations', async () => {
    const files = (await create('brat')).files!(councilMeeting());
    expect(files.map(({ extension }) => extension)).toEqual(['.txt', '.ann']);
    expect(files[0]!.text).toBe(councilMeeting().article.text);
    expect(files[1]!.text).toMatch(/^T1\tSource \d+ \d+\tharbour master Ines Okafor\n/);
  });

  test('Citron has a document', async () => {
    const [file, ...others] = (await create('citron')).files!(councilMeeting());
    expect(others).toEqual([]);
    expect(JSON.parse(file!.text)).toMatchObject({ text: councilMeeting().article.text });
  });

  test('an article that could not be read has none', async () => {
    for (const name of ['brat', 'citron'] as const)
      expect((await create(name)).files!(unreadable)).toEqual([]);
  });
});

describe('pretty --list', () => {
  test('one line a quotation, with the speaker in the margin', async () => {
    const format = await create('pretty', { list: true, several: false, width: 60 });
    expect(writeAll(format, [councilMeeting()])).toMatchInlineSnapshot(`
      "  Ines Okafor        │ “We lost the bridge twice,” … “and…
        Paul Lindqvist an… │ the repair would cost far more tha…
        the ferry company  │ crossings were down by a third sin…
        Someone at the ba… │ “Then build a boat!”
      "
    `);
  });
});
