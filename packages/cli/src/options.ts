import type { Scope } from '@inquit/core';
import { Argument, InvalidArgumentError, Option } from 'commander';

import { closest } from './closest.js';
import { formatNames } from './formats/format.js';
import type { FormatName } from './formats/format.js';
import type { InputForm } from './sniff.js';

/** The options of `inquit extract`, as the command gets them. */
export interface ExtractOptions {
  readonly format?: FormatName;
  readonly from: 'auto' | InputForm;
  readonly scope: Scope;
  readonly explain: boolean;
  readonly width?: number;
  readonly color: boolean;
}

export const inputsArgument = new Argument(
  '[inputs...]',
  'files, globs in quotes, or - for standard input, which is also read when it is a pipe and nothing is named',
);

/** The single list of options: parsing and help are made from it. */
export const extractOptions: readonly Option[] = [
  choice(
    '--format <format>',
    'how to write: pretty, json or ndjson (default: pretty, in a pipe too; ndjson for NDJSON input)',
    formatNames,
  ),
  choice(
    '--from <form>',
    'how to read: auto, text or ndjson (default: auto, which knows NDJSON by the names .ndjson and .jsonl or by a first line that opens a JSON object)',
    ['auto', 'text', 'ndjson'],
  ).default('auto'),
  choice(
    '--scope <scope>',
    'speech: what was said; attribution: also what is believed, known or wanted (default: speech)',
    ['speech', 'attribution'],
  ).default('speech'),
  new Option(
    '--explain',
    'say which rule tagged, linked and resolved each quotation; JSON always does',
  ).default(false),
  new Option(
    '--width <columns>',
    'columns of the pretty format (default: those of the terminal, at most 100; 80 without one)',
  ).argParser(toWidth),
  new Option('--no-color', 'brackets in place of colours; NO_COLOR and FORCE_COLOR are respected too'),
];

function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).argParser((word: string) => {
    if (values.includes(word)) return word;
    const meant = closest(word, values);
    const hint = meant === undefined ? '' : `Did you mean ${meant}? `;
    throw new InvalidArgumentError(`${hint}It takes ${toList(values)}.`);
  });
}

function toWidth(word: string): number {
  const width = Number(word);
  if (Number.isInteger(width) && width >= 20 && width <= 1000) return width;
  throw new InvalidArgumentError('It takes a whole number from 20 to 1000.');
}

function toList(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)!}`;
}
