import { Command } from 'commander';

import { version } from '../package.json';
import { extractOptions, inputsArgument } from './options.js';
import type { ExtractOptions } from './options.js';
import { schemaVersion } from './record.js';

/** What each command does; given by the caller, so that reading the command line does nothing. */
export interface Handlers {
  readonly extract: (inputs: readonly string[], options: ExtractOptions) => Promise<void>;
}

/** The command line: names, options, help. */
export function createProgram(handlers: Handlers): Command {
  const program = new Command('inquit')
    .description('Reads news articles and says who said what, exactly where.')
    .version(`inquit ${version}, output schema ${schemaVersion}`, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', programHelp);
  const extract = program
    .command('extract')
    .summary('find the quotations of articles')
    .description('Finds the quotations of articles: the words, who said them, and where.')
    .helpOption('-h, --help', 'show this help')
    // The descriptions say what the defaults are and when they hold.
    .configureHelp({ optionDescription: (option) => option.description })
    .addArgument(inputsArgument)
    .addHelpText('after', extractHelp)
    .action((inputs: string[], options: ExtractOptions) => handlers.extract(inputs, options));
  for (const option of extractOptions) extract.addOption(option);
  return program;
}

const programHelp = `
Examples:
  inquit extract article.txt
  inquit extract --help`;

const extractHelp = `
Examples:
  inquit extract article.txt
  inquit extract 'news/**/*.txt' --format ndjson > quotes.ndjson
  inquit extract < articles.ndjson > quotes.ndjson
  FORCE_COLOR=1 inquit extract --explain draft.txt | less -R

NDJSON holds one article a line, {"id": "a1", "text": "…"}, and is answered
with exactly one line for each, in the same order.

Exit codes: 0 all done, 1 some input could not be read, 2 wrong usage,
130 interrupted.`;
