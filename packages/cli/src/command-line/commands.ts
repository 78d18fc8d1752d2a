import { extractCommand } from '../options.js';
import { reportCommand } from '../report/report-command.js';
import type { CommandSpec } from './command.js';

const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

export const completionCommand: CommandSpec = {
  name: 'completion',
  summary: 'print the completion script of a shell',
  description: 'Prints a script that teaches a shell to complete commands, options and their values.',
  operand: {
    name: 'shell',
    several: false,
    required: true,
    choices: shells,
    description: 'bash, zsh or fish',
  },
  options: [],
  examples: [
    { command: 'eval "$(inquit completion bash)"', does: 'In ~/.bashrc.' },
    { command: 'inquit completion zsh > ~/.zfunc/_inquit', does: 'In a folder of $fpath.' },
    { command: 'inquit completion fish > ~/.config/fish/completions/inquit.fish', does: 'For fish.' },
  ],
  notes: [],
};

export const manCommand: CommandSpec = {
  name: 'man',
  summary: 'print the manual page',
  description: 'Prints the manual page, in the form that man reads.',
  options: [],
  examples: [
    { command: 'inquit man | man -l -', does: 'Shows it.' },
    { command: 'inquit man > ~/.local/share/man/man1/inquit.1', does: 'Keeps it for `man inquit`.' },
  ],
  notes: [],
};

/** All commands, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  extractCommand,
  reportCommand,
  completionCommand,
  manCommand,
];

export const programDescription = 'Reads news articles and says who said what, exactly where.';
