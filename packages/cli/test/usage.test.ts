import { describe, expect, test } from 'vitest';

import { closest } from '../src/closest.js';
import { toFlags } from '../src/command-line/option.js';
import { extractCommand } from '../src/options.js';
import { runCommand } from './fake-io.js';

describe('help and version', () => {
  test('--version names the version and that of the output', async () => {
    const { exitCode, output, errors } = await runCommand(['--version']);
    expect(output).toMatch(/^inquit \d+\.\d+\.\d+\S*, output schema 1\n$/);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  });

  test.each([['--help'], ['extract', '--help'], ['help', 'extract']])(
    '%s %s shows examples',
    async (...argv) => {
      const { exitCode, output, errors } = await runCommand(argv.filter((word) => word !== undefined));
      expect(output).toContain('Examples:\n  inquit extract article.txt');
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    },
  );

  test('help names every option', async () => {
    const { output } = await runCommand(['extract', '--help']);
    for (const option of extractCommand.options) expect(output).toContain(`  ${toFlags(option)}  `);
    expect(output.split('\n').every((line) => line.length <= 100)).toBe(true);
  });
});

describe('wrong usage ends with exit code 2, nothing on standard output, and a hint', () => {
  test.each([
    [['extract', '--format', 'jsn'], 'Did you mean json? It takes pretty, json, ndjson, csv,'],
    [['extract', '--format', 'xlsx'], 'It takes pretty, json, ndjson, csv,'],
    [['extract', '--scope', 'attributions'], 'Did you mean attribution?'],
    [['extract', '--from', 'htlm'], 'Did you mean html? It takes auto, text, html,'],
    [['extract', '--kinds', 'direct,inderect'], 'Did you mean indirect? It takes direct, indirect or mixed.'],
    [['extract', '--min-confidence', '1.5'], 'It takes a number from 0 to 1.'],
    [['extract', '--jobs', '0'], 'It takes a whole number from 1 to 256.'],
    [['extract', '--people', ''], 'It takes a table.csv, not nothing.'],
    [['completion', 'csh'], 'It takes bash, zsh or fish.'],
    [['completion'], 'missing required argument'],
    [['extract', '--fromat', 'json'], 'Did you mean --format?'],
    [['extract', '--width', 'wide'], 'It takes a whole number from 20 to 1000.'],
    [['extract', '--width', '19'], 'It takes a whole number from 20 to 1000.'],
    [['extract', '--format'], 'argument missing'],
    [['extrct', 'a.txt'], 'Did you mean extract?'],
    [['article.txt'], 'To read a file: inquit extract article.txt'],
    [['--format', 'json', 'a.txt'], 'See inquit --help.'],
  ])('%j', async (argv, hint) => {
    const { exitCode, output, errors } = await runCommand(argv, { input: 'Some text.' });
    expect(errors).toContain(hint);
    expect(errors).toMatch(/^inquit: .+\n(?:.+\n)*See inquit(?: extract| completion)? --help\.\n$/);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  });

  test('no command shows the help on standard error', async () => {
    const { exitCode, output, errors } = await runCommand([]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toContain('Usage: inquit');
  });
});

test('closest finds what was meant, and nothing in other words', () => {
  const choices = ['pretty', 'json', 'ndjson'];
  expect(['preety', 'JSON', 'ndjosn', 'pre', 'sjon'].map((word) => closest(word, choices))).toEqual([
    'pretty',
    'json',
    'ndjson',
    'pretty',
    'json',
  ]);
  expect(['csv', '', 'html', 'x'.repeat(1000)].map((word) => closest(word, choices))).toEqual(
    Array(4).fill(undefined),
  );
});
