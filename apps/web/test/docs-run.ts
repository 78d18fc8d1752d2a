import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import ts from 'typescript';
import { runCommand } from '../build/docs/run-command.js';

/** Runs a TypeScript program that imports the library and reads files of this folder; returns what it logs. */
export async function runProgram(program: string, folder: string): Promise<string> {
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const modules = new Map<string, unknown>([
    ['node:fs', { readFileSync: (path: string) => new Uint8Array(readFileSync(join(folder, path))) }],
  ]);
  for (const [, name] of program.matchAll(/from '(@inquit\/core[^']*)'/g))
    modules.set(name!, await import(/* @vite-ignore */ name!));
  const load = (name: string): unknown => {
    if (!modules.has(name)) throw new Error(`The program imports ${name}, which its readers do not have.`);
    return modules.get(name);
  };
  const lines: string[] = [];
  const log = (...values: unknown[]): unknown => lines.push(`${format(...values)}\n`);
  const run = new AsyncFunction('require', 'exports', 'console', outputText);
  await run(load, {}, { log });
  return lines.join('');
}

/**
 * Runs commands of `inquit`, one a line, in this folder; returns what they print. None may fail, unless
 * `echo $?` comes next.
 */
export async function runCommands(commands: string, folder: string): Promise<string> {
  let printed = '';
  const lines = commands.trimEnd().split('\n');
  let exitCode = 0;
  for (const [index, line] of lines.entries()) {
    if (line === printExitCode) {
      printed += `${exitCode}\n`;
      continue;
    }
    const { argv, input, output } = parseCommand(line);
    const outcome = await runCommand(argv, folder, input);
    exitCode = outcome.exitCode;
    if (exitCode !== 0 && lines[index + 1] !== printExitCode)
      throw new Error(`${line} ended with ${exitCode}: ${outcome.errors}`);
    if (output === undefined) printed += outcome.output;
    else writeFileSync(join(folder, output), outcome.output);
  }
  return printed;
}

const printExitCode = 'echo $?';

interface ParsedCommand {
  readonly argv: readonly string[];
  readonly input?: string;
  readonly output?: string;
}

/** As much of a shell as the pages need: words, quotation marks, `<` and `>`. */
function parseCommand(line: string): ParsedCommand {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain!,
  );
  if (words.shift() !== 'inquit') throw new Error(`Not a command of inquit: ${line}`);
  const argv: string[] = [];
  let input: string | undefined;
  let output: string | undefined;
  while (words.length > 0) {
    const word = words.shift()!;
    if (word === '<') input = words.shift();
    else if (word === '>') output = words.shift();
    else argv.push(word);
  }
  return { argv, ...(input !== undefined && { input }), ...(output !== undefined && { output }) };
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;
