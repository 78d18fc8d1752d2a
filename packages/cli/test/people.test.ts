import { describe, expect, test } from 'vitest';

import { readPeople } from '../src/people/read-people.js';
import { parseLines, runCommand, temporaryFolder } from './fake-io.js';

async function read(table: string | Uint8Array): Promise<unknown> {
  const workingFolder = temporaryFolder({ 'people.csv': table });
  return readPeople('people.csv', { workingFolder }).catch((error: Error) => error.message);
}

describe('--people', () => {
  test('reads what is known of each person, and leaves out what is not', async () => {
    expect(
      await read(
        'name,aliases,id,kind,gender,role\n' +
          'Ines Okafor,Okafor; Mayor Okafor |I. Okafor,Q1,person,Female,mayor\n' +
          '"Quill, Mara",,,,,\n' +
          'Harbour Trust,the trust,,organization,,\n',
      ),
    ).toEqual([
      {
        name: 'Ines Okafor',
        aliases: ['Okafor', 'Mayor Okafor', 'I. Okafor'],
        id: 'Q1',
        kind: 'person',
        gender: 'female',
        role: 'mayor',
      },
      { name: 'Quill, Mara' },
      { name: 'Harbour Trust', aliases: ['the trust'], kind: 'organization' },
    ]);
  });

  test.each([
    ['a byte-order mark, \\r\\n, capitals and blanks', '\ufeffName , ID\r\n Köhler , K1\r\n'],
    ['semicolons', 'name;id\nKöhler;K1\n'],
    ['tabs', 'name\tid\nKöhler\tK1\n'],
    ['windows-1252', Buffer.from('name,id\nK\xf6hler,K1\n', 'latin1')],
    ['empty lines and rows', 'id,name\n\nK1,Köhler\n,\n'],
    ['other columns and quoted cells', 'name,role,id\nKöhler,"",K1\n'],
  ])('%s', async (_name, table) => {
    expect(await read(table)).toEqual([{ name: 'Köhler', id: 'K1' }]);
  });

  test.each([
    ['', 'people.csv:1: the table is empty. It begins with a line of columns: name, aliases, id'],
    ['aliases,id\nx,y\n', 'people.csv:1: there is no column "name".'],
    ['name,alias\nx,y\n', 'people.csv:1: the column "alias" is not known. Did you mean "aliases"?'],
    ['name,name\nx,y\n', 'people.csv:1: the column "name" is there twice.'],
    ['name,id\nOkafor,Q1\n,Q2\n', 'people.csv:3: there is no name in this row.'],
    ['name,gender\nOkafor,f\n', 'people.csv:2: "f" is no gender. It takes female or male, or nothing'],
    ['name,kind\n"Two\nlines",person\nOkafor,human\n', 'people.csv:4: "human" is no kind. It takes person,'],
    ['name,id\nOkafor\n', 'people.csv:2: the table is not well-formed CSV'],
    ['name,id\n"Okafor,Q1\n', 'people.csv:'],
  ])('%j is refused', async (table, message) => {
    expect(await read(table)).toContain(message);
  });

  test('is used, and a table that cannot be read is wrong usage', async () => {
    const folder = temporaryFolder({
      'people.csv': 'name,id,gender\nInes Okafor,Q1,female\n',
      'a.txt': '“It is closed,” said Ines Okafor.\n',
    });
    const argv = ['extract', 'a.txt', '--format', 'ndjson', '--people'];
    const found = await runCommand([...argv, 'people.csv'], { folder });
    expect(found.errors).toBe('');
    expect(parseLines(found.output)[0]).toHaveProperty('speakers');
    expect(await runCommand([...argv, 'none.csv'], { folder })).toEqual({
      exitCode: 2,
      output: '',
      errors: 'inquit: none.csv: no such file\nSee inquit extract --help.\n',
    });
  });
});

describe('--corrections', () => {
  const story = '“It is closed,” the mayor said.\n';

  test('are applied to the article they name; what does not fit is told', async () => {
    const folder = temporaryFolder({ 'a.txt': story });
    const argv = ['extract', 'a.txt', '--format', 'ndjson'];
    const before = parseLines((await runCommand(argv, { folder })).output)[0] as { quotes: { id: string }[] };
    expect(before.quotes).toHaveLength(1);
    const corrections = {
      schemaVersion: 1,
      articles: [
        {
          article: { id: 'a.txt' },
          corrections: [
            { action: 'remove', quote: before.quotes[0]!.id },
            { action: 'remove', quote: 'none' },
          ],
        },
      ],
    };
    const path = temporaryFolder({ 'a.txt': story, 'c.json': JSON.stringify(corrections) });
    const after = await runCommand([...argv, '--corrections', 'c.json'], { folder: path });
    expect(parseLines(after.output)[0]).toMatchObject({ quotes: [] });
    expect(after.errors).toContain('inquit: a.txt: A correction was not applied: ');
    expect(after.exitCode).toBe(0);
  });

  test('a file that is wrong is wrong usage', async () => {
    const folder = temporaryFolder({ 'a.txt': story, 'c.json': '{"schemaVersion":2}' });
    const outcome = await runCommand(['extract', 'a.txt', '--corrections', 'c.json'], { folder });
    expect(outcome).toMatchObject({ exitCode: 2, output: '' });
    expect(outcome.errors).toMatch(/^inquit: c\.json: .*schemaVersion/);
  });
});
