import type { CommandSpec } from '../command-line/command.js';
import type { OptionSpec } from '../command-line/option.js';
import { commonOptions, readingOptions, terminalOptions } from '../command-line/shared-options.js';
import type { CommonOptions, ReadingOptions } from '../command-line/shared-options.js';

export const reportFormats = ['table', 'csv', 'json', 'html'] as const;

/** The options of `inquit report`, as the command gets them. */
export interface ReportOptions extends ReadingOptions, CommonOptions {
  readonly format?: (typeof reportFormats)[number];
  readonly out?: string;
  readonly top: number;
  readonly by: 'voices' | 'words';
  readonly failOn?: string;
  readonly rawCells: boolean;
  readonly width?: number;
  readonly color: boolean;
}

const reportOptions: readonly OptionSpec[] = [
  {
    name: 'format',
    short: 'f',
    value: { kind: 'choice', placeholder: 'format', choices: reportFormats },
    configurable: true,
    description: 'how to write: table, csv, json or html (default: by the name of --out, else table)',
  },
  {
    name: 'out',
    short: 'o',
    value: { kind: 'path', placeholder: 'file' },
    description: 'write here, whole or not at all',
  },
  {
    name: 'top',
    value: { kind: 'number', placeholder: 'count', least: 1, most: 10_000, whole: true },
    initial: 10,
    configurable: true,
    description:
      'as many speakers, roles and publishers in table and html; csv and json have all (default: 10)',
  },
  {
    name: 'by',
    value: { kind: 'choice', placeholder: 'unit', choices: ['voices', 'words'] },
    initial: 'voices',
    configurable: true,
    description: 'count voices, which are speakers of quotations, or the words they say (default: voices)',
  },
  {
    name: 'fail-on',
    value: { kind: 'text', placeholder: 'gate' },
    configurable: true,
    description:
      'end with exit code 4 where this holds, as "unattributed > 10%" or "female < 0.3 and quotes >= 20 or anonymous > 0.5"',
  },
  {
    name: 'raw-cells',
    initial: false,
    configurable: true,
    description: 'csv: write cells as they are, also those that a spreadsheet takes for a formula',
  },
];

export const reportCommand: CommandSpec = {
  name: 'report',
  summary: 'say who gets quoted',
  description: 'Says who gets quoted: by speaker, role, gender, publisher and month.',
  operand: {
    name: 'inputs',
    description:
      'files, folders, globs in quotes, or - for standard input: articles, or NDJSON that inquit extract wrote, which is not read again',
    several: true,
    required: false,
  },
  options: [...reportOptions, ...readingOptions, ...terminalOptions, ...commonOptions],
  examples: [
    { command: 'inquit report news/', does: 'Reads a folder of articles.' },
    {
      command: 'inquit report quotes.ndjson --out report.html',
      does: 'A page of what was extracted before.',
    },
    {
      command: "inquit report draft.txt --fail-on 'unattributed > 10%'",
      does: 'A gate for a newsroom script.',
    },
    { command: 'inquit report news/ --format csv --people staff.csv > who.csv', does: 'For a spreadsheet.' },
  ],
  notes: [
    'Lines that inquit extract wrote are counted as they are, as far as --scope, --kinds and --min-confidence let them; --people and --corrections change articles alone, so give them to inquit extract.',
    'Speakers of different articles are matched by the id in the table of people, or else by the spelling of their names.',
    'Gates compare, with < <= > >= == !=, joined by and and or: unattributed, anonymous, named, female, male, unknown-gender, people, organizations, direct, indirect, mixed and top-share, which are shares; speakers, quotes, words, articles and quotes-per-article, which are numbers.',
  ],
};
