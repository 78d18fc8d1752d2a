import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { describeFailure } from '../src/inputs/describe-failure.js';
import { budgetStory, parseLines, runCommand, temporaryFolder } from './fake-io.js';

const ndjson = ['--format', 'ndjson'];

async function idsOf(
  argv: readonly string[],
  folder: string,
): Promise<{ ids: unknown[]; exitCode: number; errors: string }> {
  const { output, exitCode, errors } = await runCommand(['extract', ...argv, ...ndjson], { folder });
  return { ids: parseLines(output).map((line) => line['id']), exitCode, errors };
}

describe('inputs', () => {
  test('files in the order named, each with its path as id', async () => {
    const folder = temporaryFolder({ 'b.txt': budgetStory, 'a.txt': budgetStory });
    expect(await idsOf(['b.txt', './a.txt'], folder)).toEqual({
      ids: ['b.txt', './a.txt'],
      exitCode: 0,
      errors: '',
    });
  });

  test('a quoted glob, in the order of the names', async () => {
    const folder = temporaryFolder({
      'news/b.txt': 'B.',
      'news/a.txt': 'A.',
      'news/deep/c.txt': 'C.',
      'news/d.md': 'D.',
    });
    expect((await idsOf(['news/*.txt'], folder)).ids).toEqual(['news/a.txt', 'news/b.txt']);
    expect((await idsOf(['news/**/*.{txt,md}'], folder)).ids).toEqual([
      'news/a.txt',
      'news/b.txt',
      'news/d.md',
      'news/deep/c.txt',
    ]);
    expect((await idsOf([join(folder, 'news/*.md')], folder)).ids).toEqual([join(folder, 'news/d.md')]);
  });

  test('a name that exists is that file, even with signs of a glob in it', async () => {
    const folder = temporaryFolder({ 'story [1].txt': 'One.', 'story 1.txt': 'Not this.' });
    expect((await idsOf(['story [1].txt'], folder)).ids).toEqual(['story [1].txt']);
  });

  test('a missing file is one line and exit code 1; the others are done', async () => {
    const folder = temporaryFolder({ 'a.txt': budgetStory });
    const outcome = await idsOf(['notes.txt', 'a.txt', 'a.txt/b'], folder);
    expect(outcome.ids).toEqual(['a.txt']);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.errors).toBe('inquit: notes.txt: no such file\ninquit: a.txt/b: no such file\n');
  });

  test('so are a folder without files of a known kind and a glob that matches nothing', async () => {
    const folder = temporaryFolder({ 'news/a.txt': 'A.', 'pictures/a.png': '' });
    const outcome = await idsOf(['pictures', '*.html', 'news/a.txt'], folder);
    expect(outcome.ids).toEqual(['news/a.txt']);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.errors).toMatch(
      /^inquit: pictures: no file of a known kind in this folder \(\.txt .+ \.warc\)\ninquit: \*\.html: no file matches\n$/,
    );
  });

  test('a folder is searched to the bottom for files of known kinds, in the order of their names', async () => {
    const folder = temporaryFolder({
      'news/b.TXT': 'B.',
      'news/a.txt': 'A.',
      'news/deep/er/c.text': 'C.',
      'news/d.txt.gz': gzipSync('D.'),
      'news/e.png': 'E.',
      'news/.hidden.txt': 'F.',
    });
    const expected = ['news/a.txt', 'news/b.TXT', 'news/d.txt.gz', 'news/deep/er/c.text'];
    expect(await idsOf(['news'], folder)).toEqual({ ids: expected, exitCode: 0, errors: '' });
    expect((await idsOf(['news/'], folder)).ids).toEqual(expected);
    expect((await idsOf(['.'], folder)).ids).toEqual(expected);
  });

  test('an address is told to be no file', async () => {
    const { errors } = await idsOf(['https://example.com/story'], temporaryFolder());
    expect(errors).toContain('no such file; to fetch it, write --url https://example.com/story');
  });

  test('gzip is unpacked whatever its name, NDJSON too', async () => {
    const lines = `${JSON.stringify({ id: 1, text: budgetStory })}\n`.repeat(3);
    const folder = temporaryFolder({
      'a.ndjson': lines,
      'a.ndjson.gz': gzipSync(lines),
      // Several members after one another, as append makes them.
      packed: Buffer.concat([gzipSync(lines.slice(0, 50)), gzipSync(lines.slice(50))]),
    });
    const plain = await runCommand(['extract', 'a.ndjson'], { folder });
    expect(parseLines(plain.output)).toHaveLength(3);
    expect((await runCommand(['extract', 'a.ndjson.gz'], { folder })).output).toBe(plain.output);
    expect((await runCommand(['extract', 'packed'], { folder })).output).toBe(plain.output);
    expect((await runCommand(['extract'], { input: gzipSync(lines) })).output).toBe(plain.output);
  });

  test('damaged gzip, and gzip that unpacks to far too much, is one line', async () => {
    const packed = gzipSync(budgetStory.repeat(1000));
    const folder = temporaryFolder({
      'cut.txt.gz': packed.subarray(0, packed.length / 2),
      'bomb.txt.gz': gzipSync(Buffer.alloc(20_000_000, 'a ')),
      'good.txt': 'Good.',
    });
    const outcome = await idsOf(['cut.txt.gz', 'bomb.txt.gz', 'good.txt'], folder);
    expect(outcome.ids).toEqual(['good.txt']);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.errors).toBe(
      'inquit: cut.txt.gz: the gzip data ends too early\n' +
        'inquit: bomb.txt.gz: the gzip data unpacks to more than 100 times its size; it is not read on\n',
    );
  });

  test('reasons are told in the words of other tools', () => {
    const reasonOf = (code: string): string =>
      describeFailure(Object.assign(new Error(`${code}: raw`), { code }));
    expect(['ENOENT', 'EACCES', 'EISDIR', 'EXDEV'].map(reasonOf)).toEqual([
      'no such file',
      'permission denied',
      'is a folder',
      'EXDEV: raw',
    ]);
  });

  test('- and nothing are standard input, which has no id', async () => {
    const named = await runCommand(['extract', '-', ...ndjson], { input: budgetStory });
    const unnamed = await runCommand(['extract', ...ndjson], { input: budgetStory });
    expect(unnamed.output).toBe(named.output);
    expect('id' in parseLines(named.output)[0]!).toBe(false);
    const twice = await runCommand(['extract', '-', '-', ...ndjson], { input: budgetStory });
    expect(twice).toMatchObject({ exitCode: 1, errors: 'inquit: -: standard input can be read only once\n' });
  });

  test('file and standard input give the same bytes', async () => {
    const folder = temporaryFolder({ 'a.txt': budgetStory });
    for (const format of ['pretty', 'json', 'ndjson']) {
      const fromFile = await runCommand(['extract', 'a.txt', '--format', format], { folder });
      const piped = await runCommand(['extract', '--format', format], { input: budgetStory, chunkSize: 7 });
      expect(piped.output).toBe(fromFile.output.replace(/\s*"id": ?"a\.txt",/, ''));
      expect(piped.output).not.toBe('');
    }
  });

  test('nothing named at a keyboard is a question, not a wait', async () => {
    const outcome = await runCommand(['extract'], { input: 'terminal' });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.errors).toContain('nothing to read: pass files or globs');
  });

  test('names with control characters are shown, not obeyed', async () => {
    const { errors } = await runCommand(['extract', 'a\x1bc\nb.txt']);
    expect(errors).toBe('inquit: a\\x1bc\\x0ab.txt: no such file\n');
  });
});

describe('form of the input', () => {
  const record = JSON.stringify({ id: 'n1', text: budgetStory });

  test.each([
    ['the name .jsonl', 'a.jsonl', `${record}\n`, 'n1'],
    ['the name .NDJSON', 'a.NDJSON', `${record}\n`, 'n1'],
    ['a first line that is a record', 'a.txt', `${record}\n`, 'n1'],
    ['the same with blanks in front and no line break', 'a.txt', `\ufeff \t${record}`, 'n1'],
    ['a first line that is broken', 'a.txt', `{"id":"x"\n${record}\n`, [undefined, 'n1']],
    ['a brace that opens prose', 'a.txt', '{Editor’s note} It rained.\n', 'a.txt'],
    ['an empty file', 'a.txt', '', 'a.txt'],
  ])('auto: %s', async (_name, file, content, id) => {
    expect((await idsOf([file], temporaryFolder({ [file]: content }))).ids).toEqual([id].flat());
  });

  test('--from text takes a record as a text', async () => {
    const folder = temporaryFolder({ 'a.ndjson': `${record}\n${record}\n` });
    expect((await idsOf(['a.ndjson', '--from', 'text'], folder)).ids).toEqual(['a.ndjson']);
  });

  test('NDJSON input is answered in NDJSON, text in the pretty format, unless --format says', async () => {
    const folder = temporaryFolder({ 'a.ndjson': `${record}\n`, 'a.txt': budgetStory });
    expect((await runCommand(['extract', 'a.ndjson'], { folder })).output).toMatch(/^\{"schemaVersion":1,/);
    expect((await runCommand(['extract', 'a.txt'], { folder })).output).toMatch(/^ {2}\S/);
    const pretty = await runCommand(['extract', 'a.ndjson', '--format', 'pretty'], { folder });
    expect(pretty.output).toMatch(/^ {2}a\.ndjson:1\n/);
  });
});

describe('documents', () => {
  test('a feed is several articles, each with its own id', async () => {
    const items = ['a', 'b'].map(
      (name) =>
        `<item><guid>https://example.com/${name}</guid><title>${name}</title><description>&lt;p&gt;“Yes,” said Ines Okafor.&lt;/p&gt;</description></item>`,
    );
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel>${items.join('')}</channel></rss>`;
    const folder = temporaryFolder({ 'feed.xml': rss });
    expect((await idsOf(['feed.xml'], folder)).ids).toEqual([
      'https://example.com/a',
      'https://example.com/b',
    ]);
    const json = await runCommand(['extract', 'feed.xml', '--format', 'json'], { folder });
    expect(JSON.parse(json.output)).toHaveLength(2);
  });

  test('a page is read by its content or by --from', async () => {
    const page = '<!doctype html><html><body><p>“We lost it twice,” said Ines Okafor.</p></body></html>';
    const folder = temporaryFolder({ 'a.html': page, 'a.txt': page });
    const quotesOf = async (...argv: string[]): Promise<unknown> => {
      const { output } = await runCommand(['extract', ...ndjson, ...argv], { folder });
      return (parseLines(output)[0]!['quotes'] as { text: string }[]).map(({ text }) => text);
    };
    expect(await quotesOf('a.html')).toEqual(['We lost it twice,']);
    expect(await quotesOf('a.txt')).toEqual(['We lost it twice,']);
    expect(await quotesOf('a.txt', '--from', 'html')).toEqual(['We lost it twice,']);
  });

  test('what is no text is warned of, in every format', async () => {
    const folder = temporaryFolder({
      'a.txt': Buffer.from('MZ\0\0\x01\x02\0hello\0\0'.repeat(20), 'latin1'),
    });
    const pretty = await runCommand(['extract', 'a.txt'], { folder });
    expect(pretty.output).toContain('Warning: The input looks like a binary file, not like text.');
    expect(pretty.errors).toBe('');
    const csv = await runCommand(['extract', 'a.txt', '--format', 'csv'], { folder });
    expect(csv.errors).toBe('inquit: a.txt: The input looks like a binary file, not like text.\n');
    expect((await runCommand(['extract', 'a.txt', '--format', 'csv', '--quiet'], { folder })).errors).toBe(
      '',
    );
  });
});

test('--explain says what of a page was left out, and why', async () => {
  const page = `<!doctype html><html><head><title>Ferry sinks</title></head><body>
<nav><a href="/">Home</a> <a href="/w">World news</a></nav>
<article><h1>Ferry sinks off the pier</h1>
<p>“Nobody was hurt at all,” said Maria Diaz, the mayor, after a night in which the boat went down.</p>
<p>The council voted nine to two for a new boat, which is to sail from June, and for a longer pier.</p></article></body></html>`;
  const explained = await runCommand(['extract', '--explain'], { input: page });
  expect(explained.output).toMatch(/Left out of the article:\n\s+element-nav: \d pieces?, as “Home/);
  const plain = await runCommand(['extract'], { input: page });
  expect(plain.output).not.toContain('Left out');
});
