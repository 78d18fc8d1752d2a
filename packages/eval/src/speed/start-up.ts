import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { repository } from '../places.js';
import { runChild } from './child.js';
import { median } from './cpu-time.js';

/** Milliseconds of CPU from the start of Node to its end. */
export interface StartUp {
  /** Node that does nothing. */
  readonly node: number;
  /** Node that loads core. */
  readonly importCore?: number;
  /** `inquit --version`. */
  readonly commandVersion?: number;
}

const runs = 7;
const core = join(repository, 'packages/core/dist/index.js');
const command = join(repository, 'packages/cli/dist/bin.js');

/** What is not built is not measured, and said so. */
export function measureStartUp(say: (line: string) => void): StartUp {
  const importCore = `await import(${JSON.stringify(pathToFileURL(core).href)})`;
  const built = (file: string, arguments_: readonly string[]): number | undefined => {
    if (existsSync(file)) return time(arguments_);
    say(`Skipped the start-up time of ${file.slice(repository.length)}: it is not built.`);
    return undefined;
  };
  const node = time(['--input-type=module', '-e', '']) ?? 0;
  const withCore = built(core, ['--input-type=module', '-e', importCore]);
  const version = built(command, [command, '--version']);
  return {
    node,
    ...(withCore !== undefined && { importCore: withCore }),
    ...(version !== undefined && { commandVersion: version }),
  };
}

function time(arguments_: readonly string[]): number | undefined {
  const times = Array.from({ length: runs }, () => runChild(arguments_)?.cpuMilliseconds);
  const measured = times.filter((value) => value !== undefined);
  return measured.length === runs ? Math.round(median(measured)) : undefined;
}
