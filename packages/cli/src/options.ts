import type { CommandSpec } from './command-line/command.js';
import type { OptionSpec } from './command-line/option.js';
import { toList } from './command-line/option.js';
import { commonOptions, readingOptions, terminalOptions } from './command-line/shared-options.js';
import type { CommonOptions, ReadingOptions } from './command-line/shared-options.js';
import { formatNames } from './formats/format.js';
import type { FormatName } from './formats/format.js';

/** The options of `inquit extract`, as the command gets them. */
export interface ExtractOptions extends ReadingOptions, CommonOptions {
  readonly format?: FormatName;
  readonly out?: string;
  readonly resume: boolean;
  readonly list: boolean;
  readonly explain: boolean;
  readonly bom: boolean;
  readonly rawCells: boolean;
  readonly withText: boolean;
  /** `false` for `--no-text`. */
  readonly text: boolean;
  readonly width?: number;
  readonly color: boolean;
}

const writingOptions: readonly OptionSpec[] = [
  {
    name: 'format',
    short: 'f',
    value: { kind: 'choice', placeholder: 'format', choices: formatNames },
    configurable: true,
    description: `how to write: ${toList(formatNames)} (default: pretty, in a pipe too; ndjson for NDJSON input)`,
  },
  {
    name: 'out',
    short: 'o',
    value: { kind: 'path', placeholder: 'file' },
    description:
      'write here, whole or not at all; a name that ends in / is a folder that gets one file for each input',
  },
  {
    name: 'resume',
    initial: false,
    description: 'with --out: keep what is done, and go on there when an interrupted run is started again',
  },
  {
    name: 'list',
    initial: false,
    configurable: true,
    description: 'pretty: the list of quotations without the article',
  },
  {
    name: 'explain',
    initial: false,
    configurable: true,
    description:
      'pretty: say which rule tagged, linked and resolved each quotation, and what of a page was left out and why; JSON always does the first',
  },
  {
    name: 'with-text',
    initial: false,
    configurable: true,
    description:
      'json, ndjson: always give the text that offsets point into, with the roles of its paragraphs (default: unless the input holds just this text)',
  },
  {
    name: 'no-text',
    configurable: true,
    description: 'json, ndjson: leave the text out, whatever was read',
  },
  {
    name: 'bom',
    initial: false,
    configurable: true,
    description: 'csv, tsv: begin with a byte-order mark, by which spreadsheets know UTF-8',
  },
  {
    name: 'raw-cells',
    initial: false,
    configurable: true,
    description: 'csv, tsv: leave cells that look like formulas as they are; not for spreadsheets',
  },
];

export const extractCommand: CommandSpec = {
  name: 'extract',
  summary: 'find the quotations of articles',
  description: 'Finds the quotations of articles: the words, who said them, and where.',
  operand: {
    name: 'inputs',
    several: true,
    required: false,
    description:
      'files, folders, globs in quotes, or - for standard input, which is also read when it is a pipe and nothing is named',
  },
  options: [...writingOptions, ...readingOptions, ...terminalOptions, ...commonOptions],
  examples: [
    { command: 'inquit extract article.txt', does: 'Shows an article with its quotations marked.' },
    {
      command: "inquit extract 'news/**/*.html' --format ndjson > quotes.ndjson",
      does: 'Reads many pages; one line of JSON for each.',
    },
    {
      command: 'inquit extract archive/ --out quotes.ndjson --format ndjson --resume',
      does: 'Reads a folder. Started again after an interruption, it goes on where it stopped.',
    },
    {
      command: 'inquit extract < articles.ndjson > quotes.ndjson',
      does: 'Answers each line with one line.',
    },
    { command: 'inquit extract --url https://example.com/story', does: 'Fetches and reads one page.' },
    {
      command: 'FORCE_COLOR=1 inquit extract --explain draft.txt | less -R',
      does: 'Says which rules decided.',
    },
  ],
  notes: [
    'NDJSON holds one article a line, {"id": "a1", "text": "…"}, and is answered with exactly one line for each, in the same order, whatever --jobs says.',
  ],
};
