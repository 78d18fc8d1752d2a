/**
 * Runs what packages/cli/README.md shows, in its order: a block that is named after a file becomes that file, and each
 * line of a `console` block that begins with `$` is run, with the default model. After a change that is meant,
 * `vitest -u` writes the outputs anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { runCommand, temporaryFolder } from './fake-io.js';

const path = fileURLToPath(new URL('../README.md', import.meta.url));
const blocks = /^```(\S+)(?: (\S+))?\n([^]*?)^```$/gm;

test('README.md shows what the commands print', async () => {
  const page = readFileSync(path, 'utf8');
  const folder = temporaryFolder();
  let written = page;
  let commands = 0;
  for (const [whole, language, file, body] of page.matchAll(blocks)) {
    if (file !== undefined) writeFileSync(join(folder, file), body!);
    if (language !== 'console') continue;
    const session = await runSession(body!, folder);
    commands += session.commands;
    written = written.replace(whole, () => `\`\`\`console\n${session.text}\`\`\``);
  }
  expect(commands).toBeGreaterThan(8);
  await expect(written).toMatchFileSnapshot(path);
}, 60_000);

interface Session {
  readonly text: string;
  readonly commands: number;
}

/** The commands of a session, each with what it prints today. */
async function runSession(body: string, folder: string): Promise<Session> {
  const lines = body.split('\n').filter((line) => line.startsWith('$ '));
  let text = '';
  let exitCode = 0;
  for (const line of lines) {
    text += `${line}\n`;
    if (line === '$ echo $?') {
      text += `${exitCode}\n`;
      continue;
    }
    const { argv, input } = parseCommand(line, folder);
    const outcome = await runCommand(argv, { folder, ...(input !== undefined && { input }) });
    exitCode = outcome.exitCode;
    // Every training moves it a little.
    text += outcome.output.replace(/"confidence":[\d.]+/g, '"confidence":0.97');
    // How long it takes is the machine's affair.
    text += outcome.errors.replace(/ in [\d.]+ s\b/, ' in 0.1 s');
  }
  return { text, commands: lines.length };
}

/** "$ inquit extract 'a b.txt' < file": what a shell would make of it. */
function parseCommand(
  line: string,
  folder: string,
): { readonly argv: readonly string[]; readonly input?: string } {
  const [command, from] = line.slice(2).split(' < ');
  const [name, ...argv] = [...command!.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare!,
  );
  if (name !== 'inquit') throw new Error(`README.md runs ${name!}, which this test cannot.`);
  return { argv, ...(from !== undefined && { input: readFileSync(join(folder, from), 'utf8') }) };
}
