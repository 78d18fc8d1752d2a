import { Command } from 'commander';

import { version } from '../package.json';
import { commands, programDescription } from './command-line/commands.js';
import type { CommandSpec } from './command-line/command.js';
import { toCommander } from './command-line/to-commander.js';
import { schemaVersion } from './record.js';

/** What is done with a command line that can be parsed: `operands` are what stands on it without dashes. */
export type Handler = (spec: CommandSpec, command: Command, operands: readonly string[]) => Promise<void>;

/** The command line: names, options, help. */
export function createProgram(handle: Handler): Command {
  const program = new Command('inquit')
    .description(programDescription)
    .version(`inquit ${version}, output schema ${schemaVersion}`, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', programHelp);
  for (const spec of commands) {
    const command = toCommander(spec);
    command.action(() => handle(spec, command, command.processedArgs.flat() as string[]));
    program.addCommand(command);
  }
  return program;
}

const programHelp = `
Examples:
  inquit extract article.txt
  inquit extract --help`;
