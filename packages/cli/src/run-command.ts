import type { Command } from 'commander';

import { version } from '../package.json';
import type { CommandSpec } from './command-line/command.js';
import type { Shell } from './command-line/commands.js';
import type { ExitCode } from './exit-codes.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import type { ExtractOptions } from './options.js';
import type { ReportOptions } from './report/report-command.js';

/** Runs a command that was parsed. Each is loaded only when it runs, so that help and errors of usage come at once. */
export async function runCommand(
  spec: CommandSpec,
  command: Command,
  operands: readonly string[],
  io: Io,
): Promise<ExitCode> {
  if (spec.options.some((option) => option.configurable)) await applyConfig(spec, command, io);
  const options: unknown = command.opts();
  switch (spec.name) {
    case 'extract': {
      const { extract } = await import('./commands/extract.js');
      return extract(operands, options as ExtractOptions, io);
    }
    case 'report': {
      const { report } = await import('./commands/report.js');
      return report(operands, options as ReportOptions, io);
    }
    case 'completion': {
      const { completionScript } = await import('./command-line/completion.js');
      await io.output.write(completionScript(operands[0] as Shell));
      return exitCodes.fine;
    }
    case 'man': {
      const { manPage } = await import('./command-line/man-page.js');
      await io.output.write(manPage(version));
      return exitCodes.fine;
    }
    default:
      throw new Error(`The command ${spec.name} is in the table, but nothing runs it.`);
  }
}

/** What the command line says counts before the configuration file, which counts before the defaults. */
async function applyConfig(spec: CommandSpec, command: Command, io: Io): Promise<void> {
  const { readConfig } = await import('./command-line/config-file.js');
  const wanted = command.getOptionValue('config') as string | boolean | undefined;
  for (const [key, value] of await readConfig(spec, wanted, io)) {
    // `--out quotes.csv` says the format, too.
    if (key === 'format' && outTellsFormat(command)) continue;
    const opposite = opposites[key];
    if (opposite !== undefined && command.getOptionValueSource(opposite) === 'cli') continue;
    if (command.getOptionValueSource(key) !== 'cli') command.setOptionValueWithSource(key, value, 'config');
  }
}

/** `--no-text` on the command line counts before `"withText": true` in the file, and the other way round. */
const opposites: Readonly<Record<string, string>> = { text: 'withText', withText: 'text' };

function outTellsFormat(command: Command): boolean {
  const out: unknown = command.getOptionValue('out');
  return typeof out === 'string' && /\.(?:ndjson|jsonl|json|csv|tsv|parquet|md|html|txt)$/i.test(out);
}
