import { Argument, Command, InvalidArgumentError, Option } from 'commander';

import { exitCodeMeanings } from '../exit-codes.js';
import { toUsage } from './command.js';
import type { CommandSpec, OperandSpec } from './command.js';
import { parseValue, toFlags, ValueError } from './option.js';
import type { OptionSpec } from './option.js';

/** A command as commander parses it and prints its help. */
export function toCommander(spec: CommandSpec): Command {
  const command = new Command(spec.name)
    .summary(spec.summary)
    .description(spec.description)
    .helpOption('-h, --help', 'show this help')
    // The descriptions say what the defaults are and when they hold.
    .configureHelp({ optionDescription: (option) => option.description })
    .addHelpText('after', ({ command: shown }) => helpAfter(spec, shown));
  if (spec.operand) command.addArgument(toArgument(spec.operand));
  for (const option of spec.options) command.addOption(toOption(option));
  return command;
}

function toArgument(operand: OperandSpec): Argument {
  const argument = new Argument(toUsage(operand), operand.description);
  const { choices } = operand;
  if (choices === undefined) return argument;
  return argument.argParser((word) => parse({ kind: 'choice', placeholder: operand.name, choices }, word));
}

function toOption(spec: OptionSpec): Option {
  const option = new Option(toFlags(spec), spec.description);
  const { value } = spec;
  if (value) option.argParser((word: string) => parse(value, word));
  return spec.initial === undefined ? option : option.default(spec.initial);
}

function parse(value: NonNullable<OptionSpec['value']>, word: string): unknown {
  try {
    return parseValue(value, word);
  } catch (error) {
    throw error instanceof ValueError ? new InvalidArgumentError(error.message) : error;
  }
}

function helpAfter({ examples, notes, options }: CommandSpec, command: Command): string {
  const width = command.configureOutput().getOutHelpWidth?.() ?? 80;
  const exits = `Exit codes: ${exitCodeMeanings.map(([code, meaning]) => `${code} ${meaning}`).join('; ')}.`;
  return [
    '',
    'Examples:',
    ...examples.map((example) => `  ${example.command}`),
    ...notes.flatMap((note) => ['', ...fold(note, width)]),
    ...(options.length > 0 ? ['', ...fold(exits, width)] : []),
  ].join('\n');
}

/** Lines of at most `width` columns. */
function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
