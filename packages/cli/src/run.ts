import { CommanderError } from 'commander';
import type { Command, OutputConfiguration } from 'commander';

import { exitCodes } from './exit-codes.js';
import type { ExitCode } from './exit-codes.js';
import { describeFailure } from './inputs/describe-failure.js';
import { Interruption, OutputError } from './io.js';
import type { Io } from './io.js';
import { createProgram } from './program.js';
import { runCommand } from './run-command.js';
import { escapeLine } from './terminal/escape.js';
import { UsageError } from './usage-error.js';

/** Runs one command line to its end. Touches nothing of the process: all of it comes in `io`. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runProgram(argv, io);
  } catch (error) {
    if (io.interrupted.aborted) return exitCodeOf(io.interrupted.reason);
    if (error instanceof OutputError && error.closed) return exitCodes.fine;
    const reason =
      error instanceof OutputError
        ? `standard output: ${describeFailure(error.cause)}`
        : describeFailure(error);
    await io.errors.write(`inquit: ${escapeLine(reason)}\n`).catch(() => undefined);
    return exitCodes.failed;
  }
}

function exitCodeOf(reason: unknown): ExitCode {
  const terminated = reason instanceof Interruption && reason.signal === 'SIGTERM';
  return terminated ? exitCodes.terminated : exitCodes.interrupted;
}

async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.fine;
  const program = createProgram(async (spec, command, operands) => {
    exitCode = await runCommand(spec, command, operands, io);
  });
  // Commander writes at once and calls `process.exit`; both are kept from it.
  const printed = { output: '', errors: '' };
  for (const command of [program, ...program.commands]) configure(command, printed, io);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) {
      await io.errors.write(`inquit: ${escapeLine(error.message)}\nSee ${helpOf(argv, program)} --help.\n`);
      return exitCodes.usage;
    }
    if (!(error instanceof CommanderError)) throw error;
    exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  }
  if (printed.errors !== '') await io.errors.write(printed.errors);
  if (printed.output !== '') await io.output.write(printed.output);
  return exitCode;
}

function helpOf([first]: readonly string[], program: Command): string {
  const known = program.commands.some((command) => command.name() === first);
  return known ? `inquit ${first!}` : 'inquit';
}

const widestHelp = 100;

function configure(command: Command, printed: { output: string; errors: string }, io: Io): void {
  const configuration: OutputConfiguration = {
    writeOut: (text) => (printed.output += text),
    writeErr: (text) => (printed.errors += text),
    outputError: (text, write) => write(toHint(text, command)),
    getOutHelpWidth: () => Math.min(io.output.columns ?? 80, widestHelp),
    getErrHelpWidth: () => Math.min(io.errors.columns ?? 80, widestHelp),
  };
  command.exitOverride().configureOutput(configuration);
}

function toHint(text: string, command: Command): string {
  const name = command.parent ? `inquit ${command.name()}` : 'inquit';
  const [message, ...hints] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const lines = [`inquit: ${escapeLine(message!)}`, ...hints.map((hint) => hint.replace(/^\((.*)\)$/, '$1'))];
  const file = /^unknown command '(.*)'$/s.exec(message!)?.[1];
  if (file !== undefined && hints.length === 0)
    lines.push(`To read a file: inquit extract ${escapeLine(file)}`);
  return [...lines, `See ${name} --help.`, ''].join('\n');
}
