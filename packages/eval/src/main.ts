/** `pnpm eval`: how good, how fast, how small. */
import process from 'node:process';

import { printArticleTable } from './commands/articles.js';
import { writeBaseline } from './commands/baseline.js';
import { compare } from './commands/compare.js';
import { printErrors } from './commands/errors.js';
import { printPeakMemory } from './commands/peak-memory.js';
import { writeReadme } from './commands/readme.js';
import { printRules } from './commands/rules.js';
import { printFullSpeed } from './commands/speed.js';
import { printTable } from './commands/table.js';
import { readOptions, usage, UsageError } from './options.js';
import type { Options } from './options.js';
import { peakCommand } from './speed/speed-report.js';

type Command = (options: Options) => boolean | Promise<boolean>;

/** Each answers whether all is well. */
const commands: Readonly<Record<string, Command>> = {
  table: printTable,
  articles: printArticleTable,
  errors: printErrors,
  rules: printRules,
  speed: printFullSpeed,
  compare,
  baseline: writeBaseline,
  readme: writeReadme,
  [peakCommand]: printPeakMemory,
};

// A reader that has seen enough, as `head`, closes the pipe: no reason for a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const options = readOptions(argv);
    const command = commands[options.command];
    if (!command) throw new UsageError(`There is no command "${options.command}".`);
    return (await command(options)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}
