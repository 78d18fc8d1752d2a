import { describe, expect, test } from 'vitest';

import { budgetStory, parseLines, runCommand, temporaryFolder } from './fake-io.js';

const good = JSON.stringify({ id: 'a1', text: budgetStory });

describe('NDJSON in, NDJSON out', () => {
  test('one line a line, in order, with the ids as they came', async () => {
    const input = [good, JSON.stringify({ id: 7, text: 'Nothing.' }), JSON.stringify({ text: budgetStory })];
    const { exitCode, output, errors } = await runCommand(['extract'], { input: input.join('\n') + '\n' });
    const lines = parseLines(output);
    expect(exitCode).toBe(0);
    expect(errors).toBe('');
    expect(lines.map((line) => line['id'])).toEqual(['a1', 7, undefined]);
    expect(lines.map((line) => 'id' in line)).toEqual([true, true, false]);
    expect(lines[0]!['quotes']).not.toEqual([]);
    expect(lines[0]!['quotes']).toEqual(lines[2]!['quotes']);
  });

  test('a line that cannot be read is answered in its place, with empty lists', async () => {
    const input = `${good}\nnot json\n\n[1]\n{"id":"b"}\n{"id":"c","text":5}\n{"id":{},"text":"x"}\n${good}\n`;
    const { exitCode, output, errors } = await runCommand(['extract', '--from', 'ndjson'], { input });
    const lines = parseLines(output);
    expect(exitCode).toBe(0);
    expect(errors).toBe(
      'inquit: standard input: 6 of 8 lines could not be read; each has its error in the output\n',
    );
    expect(lines.map((line) => (line['error'] as { code: string } | undefined)?.code)).toEqual([
      undefined,
      'invalid-json',
      'empty-line',
      'not-an-object',
      'missing-text',
      'invalid-text',
      'invalid-id',
      undefined,
    ]);
    expect(output.split('\n')[4]).toBe(
      '{"schemaVersion":1,"id":"b","quotes":[],"speakers":[],"diagnostics":[],' +
        '"error":{"code":"missing-text","message":"The object has no \\"text\\"."}}',
    );
  });

  test('keys stand in one order', async () => {
    const { output } = await runCommand(['extract'], { input: `${good}\n` });
    const record = parseLines(output)[0]!;
    expect(Object.keys(record)).toEqual(['schemaVersion', 'id', 'quotes', 'speakers', 'diagnostics']);
    expect(output).toMatch(/^\{"schemaVersion":1,"id":"a1","quotes":\[\{"id":"/);
  });

  test.each([
    ['no final line break', `${good}\n${good}`, 2],
    ['white space after the last line break', `${good}\n${good}\n  `, 2],
    ['an empty last line that is ended', `${good}\n\n`, 2],
    ['\\r\\n', `${good}\r\n${good}\r\n`, 2],
    ['a byte-order mark', `\ufeff${good}\n`, 1],
    [
      'U+2028, U+2029 and U+0085 inside a text',
      `{"text":"One.\u2028Two.\u2029Three.\u0085Four."}\n${good}\n`,
      2,
    ],
    ['nothing but an empty line', '\n', 1],
    ['nothing', '', 0],
  ])('%s', async (_name, input, count) => {
    const { output } = await runCommand(['extract', '--from', 'ndjson'], { input });
    const lines = parseLines(output);
    expect(lines).toHaveLength(count);
    // Readers that split at more than \n must see as many lines.
    expect(output.split(/[\n\u0085\u2028\u2029]/)).toHaveLength(count + 1);
  });

  test('an input that ends inside a line fails, and says so in the record too', async () => {
    const { exitCode, output, errors } = await runCommand(['extract'], {
      input: `${good}\n${good.slice(0, 40)}`,
    });
    expect(exitCode).toBe(1);
    expect(parseLines(output)[1]).toMatchObject({ error: { code: 'truncated-line' } });
    expect(errors).toBe(
      'inquit: standard input:2: The input ends inside this line: it is not complete JSON.\n',
    );
  });

  test('numbers that would come back as others are no ids; null is none', async () => {
    const input = '{"id":9007199254740993,"text":"a"}\n{"id":null,"text":"a"}\n{"id":-1.5,"text":"a"}\n';
    const lines = parseLines((await runCommand(['extract', '--from', 'ndjson'], { input })).output);
    expect(lines[0]).toMatchObject({ error: { code: 'invalid-id' } });
    expect('id' in lines[1]!).toBe(false);
    expect(lines[2]).toMatchObject({ id: -1.5, quotes: [] });
    expect(lines[2]).not.toHaveProperty('error');
  });

  test('the same bytes whether read from a file, from standard input, or byte by byte', async () => {
    const input = `${good}\nbroken\n{"id":"ü","text":"“Ja,” sagte Köhler."}\n`;
    const folder = temporaryFolder({ 'articles.ndjson': input });
    const fromFile = await runCommand(['extract', 'articles.ndjson'], { folder });
    const piped = await runCommand(['extract'], { input });
    const slowly = await runCommand(['extract'], { input, chunkSize: 1 });
    expect(fromFile.output).not.toBe('');
    expect(piped.output).toBe(fromFile.output);
    expect(slowly.output).toBe(fromFile.output);
  });

  test('each line is written before the next is read', async () => {
    const written: number[] = [];
    const onWrite = (output: string): void => void written.push(output.split('\n').length - 1);
    await runCommand(['extract'], { input: `${good}\n`.repeat(5), onWrite });
    expect(written).toEqual([0, 1, 2, 3, 4]);
  });

  test('hostile keys are only data', async () => {
    const input = '{"__proto__":{"text":"x"},"id":"p"}\n{"id":"constructor","text":"Fine."}\n';
    const lines = parseLines((await runCommand(['extract', '--from', 'ndjson'], { input })).output);
    expect(lines[0]).toMatchObject({ id: 'p', error: { code: 'missing-text' } });
    expect(lines[1]).toMatchObject({ id: 'constructor', quotes: [] });
  });

  test('in the pretty format bad lines go to standard error with their number', async () => {
    const argv = ['extract', '--from', 'ndjson', '--format', 'pretty'];
    const { exitCode, output, errors } = await runCommand(argv, { input: `${good}\nbad\n${good}\n` });
    expect(exitCode).toBe(1);
    expect(errors).toBe('inquit: standard input:2: The line is not valid JSON.\n');
    expect(output).toContain('in 2 articles');
  });
});

describe('lines of other kinds', () => {
  const ninjs = {
    uri: 'urn:example:1',
    standard: { name: 'ninjs', version: '3.1' },
    headlines: [{ role: 'main', value: 'Bridge stays closed' }],
    bodies: [{ contenttype: 'text/plain', value: '“We lost it twice,” said Ines Okafor.' }],
  };

  test('a record with HTML, and an item of ninjs', async () => {
    const input = [
      { id: 1, html: '<p>“We lost it twice,” said Ines Okafor.</p>', url: 'https://example.com/a' },
      ninjs,
      { ...ninjs, id: 'own' },
    ];
    const { output } = await runCommand(['extract'], {
      input: input.map((line) => JSON.stringify(line)).join('\n'),
    });
    const lines = parseLines(output);
    expect(lines.map((line) => line['id'])).toEqual([1, 'urn:example:1', 'own']);
    for (const line of lines) expect(line['quotes']).toHaveLength(1);
    expect(lines[0]).toMatchObject({ metadata: { url: 'https://example.com/a' } });
    expect(lines[1]).toMatchObject({ metadata: { headline: 'Bridge stays closed' } });
  });

  test('a text stays as it is, whatever else the record says', async () => {
    const text = '<b>“We lost it twice,”</b> said Ines Okafor.';
    const input = JSON.stringify({ text, headline: 'Bridge', datePublished: '2024-05-06' });
    const [line] = parseLines((await runCommand(['extract', '--from', 'ndjson'], { input })).output);
    const [quote] = line!['quotes'] as { content: { start: number; end: number; text: string }[] }[];
    for (const span of quote!.content) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(line).toMatchObject({ metadata: { headline: 'Bridge', datePublished: '2024-05-06' } });
  });

  test('several articles on one line are still one line, with a notice', async () => {
    const input = `${JSON.stringify([ninjs, ninjs])}\n${JSON.stringify({ items: [ninjs, ninjs] })}\n`;
    const lines = parseLines((await runCommand(['extract', '--from', 'ndjson'], { input })).output);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ error: { code: 'not-an-object' } });
    expect((lines[1]!['diagnostics'] as { code: string }[]).map(({ code }) => code)).toContain(
      'several-articles',
    );
  });
});
