import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { configSchema } from '../src/command-line/config-schema.js';
import { commands } from '../src/command-line/commands.js';
import { optionKey } from '../src/command-line/option.js';
import { exitCodes } from '../src/exit-codes.js';
import { budgetStory, parseLines, runCommand, temporaryFolder } from './fake-io.js';

const schemaPath = fileURLToPath(new URL('../schema/inquit.config.schema.json', import.meta.url));

describe('the configuration file', () => {
  const kindsOf = (output: string): unknown[] =>
    (parseLines(output)[0]!['quotes'] as { kind: string }[]).map((quote) => quote.kind);
  const config = (value: unknown): string => JSON.stringify(value);

  test('is found in the folder or the nearest above it; the command line counts before it', async () => {
    const folder = temporaryFolder({
      'inquit.config.json': config({ extract: { format: 'ndjson', kinds: ['direct'], quiet: true } }),
      'deep/er/a.txt': budgetStory,
    });
    const within = { folder: `${folder}/deep/er` };
    expect(kindsOf((await runCommand(['extract', 'a.txt'], within)).output)).toEqual(['direct']);
    const other = await runCommand(['extract', 'a.txt', '--kinds', 'indirect'], within);
    expect(kindsOf(other.output)).toEqual(['indirect']);
    expect((await runCommand(['extract', 'a.txt', '--no-config'], within)).output).toMatch(/^ {2}\S/);
    expect((await runCommand(['extract', 'a.txt', '--format', 'pretty'], within)).output).toMatch(/^ {2}\S/);
  });

  test('does not speak against the name of --out', async () => {
    const folder = temporaryFolder({
      'inquit.config.json': config({ extract: { format: 'ndjson' } }),
      'a.txt': budgetStory,
    });
    await runCommand(['extract', 'a.txt', '--out', 'q.csv'], { folder });
    await runCommand(['extract', 'a.txt', '--out', 'q.data'], { folder });
    expect(readFileSync(`${folder}/q.csv`, 'utf8')).toMatch(/^article,/);
    expect(readFileSync(`${folder}/q.data`, 'utf8')).toMatch(/^\{"schemaVersion"/);
  });

  test('is taken from where --config says, and its paths are relative to it', async () => {
    const folder = temporaryFolder({
      'settings/mine.json': `\ufeff${config({ $schema: 'x', extract: { people: 'people.csv' } })}`,
      'settings/people.csv': 'name,gendre\n',
      'a.txt': budgetStory,
    });
    const outcome = await runCommand(['extract', 'a.txt', '--config', 'settings/mine.json'], { folder });
    expect(outcome.errors).toContain('settings/people.csv:1: the column "gendre" is not known.');
    expect(outcome.exitCode).toBe(2);
  });

  test.each([
    ['{', 'it is not a JSON object.'],
    ['[]', 'it is not a JSON object.'],
    [config({ extrct: {} }), '"extrct" is no setting. Did you mean "extract"?'],
    [config({ extract: [] }), '"extract" is not an object.'],
    [config({ extract: { fromat: 'csv' } }), '"extract": "fromat" is no setting. Did you mean "format"?'],
    [config({ extract: { out: 'x' } }), '"extract": "out" is no setting. It knows format,'],
    [config({ extract: { format: 'ndjsn' } }), '"extract.format" is "ndjsn". Did you mean ndjson?'],
    [config({ extract: { format: 5 } }), '"extract.format" is 5. It takes a string.'],
    [config({ extract: { kinds: 'direct' } }), 'It takes a list of direct, indirect or mixed.'],
    [config({ extract: { kinds: [] } }), 'It takes a list of direct, indirect or mixed.'],
    [config({ extract: { jobs: 1.5 } }), '"extract.jobs" is 1.5. It takes a whole number from 1 to 256.'],
    [config({ extract: { jobs: '2' } }), '"extract.jobs" is "2". It takes a number.'],
    [config({ extract: { quiet: 'yes' } }), '"extract.quiet" is "yes". It takes true or false.'],
    ['{"extract":{"__proto__":1}}', '"__proto__" is no setting.'],
  ])('%s is refused, and where', async (text, message) => {
    const folder = temporaryFolder({ 'inquit.config.json': text, 'a.txt': 'A.' });
    const outcome = await runCommand(['extract', 'a.txt'], { folder });
    expect(outcome).toMatchObject({ exitCode: 2, output: '' });
    expect(outcome.errors).toContain(message);
    expect(outcome.errors).toMatch(/^inquit: .+inquit\.config\.json: .+\nSee inquit extract --help\.\n$/);
  });

  test('one that is named and missing is wrong usage', async () => {
    const outcome = await runCommand(['extract', '--config', 'none.json'], { input: 'A.' });
    expect(outcome).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('none.json: no such file'),
    });
  });

  test('its published schema is made from the options (pnpm --filter inquit run schema)', () => {
    const schema = configSchema();
    if (process.env['UPDATE_SCHEMA']) writeFileSync(schemaPath, `${JSON.stringify(schema, undefined, 2)}\n`);
    expect(JSON.parse(readFileSync(schemaPath, 'utf8'))).toEqual(schema);
  });
});

describe('shell completion', () => {
  test('bash completes commands, options, values and files', async () => {
    const { output } = await runCommand(['completion', 'bash']);
    const complete = (...words: string[]): string[] => {
      const script = `${output}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
compopt() { echo "compopt $*"; }
_inquit; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
    };
    expect(complete('inquit', 'ex')).toEqual(['extract']);
    expect(complete('inquit', '')).toEqual(
      expect.arrayContaining([...commands.map(({ name }) => name), 'help']),
    );
    expect(complete('inquit', 'extract', '--resu')).toEqual(['--resume']);
    expect(complete('inquit', 'extract', '--format', 'nd')).toEqual(['ndjson']);
    expect(complete('inquit', 'extract', '-f', 'nd')).toEqual(['ndjson']);
    expect(complete('inquit', 'extract', 'a')).toEqual(['compopt -o default']);
    expect(complete('inquit', 'extract', '--people', 'a')).toEqual(['compopt -o default']);
    expect(complete('inquit', 'extract', '--jobs', '')).toEqual([]);
    expect(complete('inquit', 'completion', 'f')).toEqual(['fish']);
    expect(complete('inquit', 'extract', '--kinds', 'direct,m')).toEqual(['direct,mixed']);
    // So bash cuts `--format=c`.
    expect(complete('inquit', 'extract', '--format', '=', 'c')).toEqual(['csv', 'citron']);
    expect(complete('inquit', 'report', '--by', '=')).toEqual(['voices', 'words']);
  });

  test.each(['bash', 'zsh', 'fish'])('%s knows every option of every command', async (shell) => {
    const { output, exitCode } = await runCommand(['completion', shell]);
    expect(exitCode).toBe(0);
    for (const { name, options } of commands) {
      expect(output).toContain(name);
      for (const option of options)
        expect(output).toContain(shell === 'fish' ? `-l ${option.name} ` : `--${option.name}`);
    }
    const quotes = output.replace(/\\./g, '').replace(/'\\''/g, '').split("'").length - 1;
    if (shell !== 'bash') expect(quotes % 2).toBe(0);
  });
});

describe('the manual page', () => {
  test('has every option of every command, and no line that troff takes for a request by chance', async () => {
    const { output } = await runCommand(['man']);
    for (const { options } of commands) {
      for (const { name } of options) expect(output).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
    }
    expect(output).toMatch(/^\.TH INQUIT 1 "" "inquit \d+\.\d+\.\d+"/);
    for (const line of output.split('\n')) {
      expect(line).toMatch(/^(?!\.(?!(?:TH|SH|SS|TP|PP|RS|RE|nf|fi|br|B|I)\b)|')/);
      expect(line).toMatch(/^[\x20-\x7e]*$/);
    }
    expect((await runCommand(['man'])).output).toBe(output);
  });
});

test('the keys of options are unique within their command', () => {
  for (const { options } of commands) {
    const keys = options.map(optionKey).filter((key) => key !== 'config');
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('the README names no option that is not there', () => {
  const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
  const known = new Set(['help', ...commands.flatMap(({ options }) => options.map(({ name }) => name))]);
  const named = [...readme.matchAll(/--([a-z][a-z-]*)/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect(known).toContain(name);
  for (const code of Object.values(exitCodes)) expect(readme).toContain(String(code));
});
