import { exitCodeMeanings } from '../exit-codes.js';
import { toUsage } from './command.js';
import type { CommandSpec } from './command.js';
import { commands, programDescription } from './commands.js';
import { configName } from './config-file.js';
import { toFlags } from './option.js';

/** The manual page, as troff with the man macros. The same bytes each time: no date in it. */
export function manPage(version: string): string {
  return [
    `.TH INQUIT 1 "" "inquit ${escapeText(version)}" "User Commands"`,
    '.SH NAME',
    'inquit \\- who said what in news articles, exactly where',
    '.SH SYNOPSIS',
    ...commands.flatMap((command) => ['.B inquit', `${escapeText(synopsis(command))}`, '.br']),
    '.SH DESCRIPTION',
    line(programDescription),
    'It works offline: only',
    '.B \\-\\-url',
    'makes a connection.',
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH "EXIT STATUS"',
    ...exitCodeMeanings.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, line(meaning)]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR',
    'No colours, whatever its value.',
    '.TP',
    '.B FORCE_COLOR',
    'Colours in a pipe, too; 0 for none.',
    '.SH FILES',
    '.TP',
    `.I ${escapeText(configName)}`,
    line(
      'Options by command, {"extract": {"scope": "attribution"}}, from the working folder or the nearest above it. What the command line says counts before it.',
    ),
    '',
  ].join('\n');
}

function synopsis({ name, options, operand }: CommandSpec): string {
  return [name, ...(options.length > 0 ? ['[options]'] : []), ...(operand ? [toUsage(operand)] : [])].join(
    ' ',
  );
}

function commandLines(command: CommandSpec): string[] {
  const { description, operand, options, notes, examples } = command;
  return [
    `.SS "${escapeText(synopsis(command))}"`,
    line(description),
    ...(operand ? ['.TP', `.I ${escapeText(operand.name)}`, line(operand.description)] : []),
    ...options.flatMap((option) => ['.TP', `.B ${escapeText(toFlags(option))}`, line(option.description)]),
    ...notes.flatMap((note) => ['.PP', line(note)]),
    '.PP',
    'Examples:',
    ...examples.flatMap(({ command: words, does }) => [
      '.PP',
      line(does),
      '.PP',
      '.RS',
      '.nf',
      line(words),
      '.fi',
      '.RE',
    ]),
  ];
}

/** Text that troff takes as it is: no line of it is a request. */
function line(text: string): string {
  const escaped = escapeText(text);
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/"/g, '\\(dq')
    .replace(/'/g, '\\(aq')
    .replace(/…/g, '...')
    .replace(/“/g, '\\(lq')
    .replace(/”/g, '\\(rq');
}
