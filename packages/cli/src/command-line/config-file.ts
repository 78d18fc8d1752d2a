import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { closest } from '../closest.js';
import { describeFailure } from '../inputs/describe-failure.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import type { CommandSpec } from './command.js';
import { commands } from './commands.js';
import { optionKey, parseValue, toList, ValueError } from './option.js';
import type { OptionSpec, OptionValue } from './option.js';

export const configName = 'inquit.config.json';

/** Options by key, as the command line would have given them. */
export type ConfiguredOptions = ReadonlyMap<string, OptionValue>;

/**
 * What the configuration file says for a command. `wanted` is the value of `--config`: a path, `false` for
 * `--no-config`, or absent, when the nearest file of that name counts, from the working folder upwards.
 * Throws `UsageError`.
 */
export async function readConfig(
  spec: CommandSpec,
  wanted: string | boolean | undefined,
  io: Pick<Io, 'workingFolder'>,
): Promise<ConfiguredOptions> {
  if (wanted === false) return new Map();
  const found =
    typeof wanted === 'string'
      ? await readNamed(resolve(io.workingFolder, wanted), wanted)
      : await findUpwards(io.workingFolder);
  return found === undefined ? new Map() : parseConfig(found, spec);
}

interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

async function readNamed(path: string, name: string): Promise<ConfigFile> {
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    throw new UsageError(`${name}: ${describeFailure(error)}`);
  }
}

async function findUpwards(start: string): Promise<ConfigFile | undefined> {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const path = join(folder, configName);
    try {
      return { path, text: await readFile(path, 'utf8') };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') {
        throw new UsageError(`${path}: ${describeFailure(error)}`);
      }
    }
    if (dirname(folder) === folder) return undefined;
  }
}

function parseConfig({ path, text }: ConfigFile, spec: CommandSpec): ConfiguredOptions {
  const fail = (message: string): never => {
    throw new UsageError(`${path}: ${message}`);
  };
  const config = toObject(parseJson(text.replace(/^\ufeff/, ''))) ?? fail('it is not a JSON object.');
  const configurable = commands.filter(({ options }) => options.some((option) => option.configurable));
  const sections = configurable.map(({ name }) => name);
  for (const key of Object.keys(config)) {
    if (key !== '$schema' && !sections.includes(key)) fail(unknownKey(key, sections));
  }
  if (!Object.hasOwn(config, spec.name)) return new Map();
  const section = toObject(config[spec.name]) ?? fail(`"${spec.name}" is not an object.`);
  const known = new Map(
    spec.options.filter((option) => option.configurable).map((option) => [optionKey(option), option]),
  );
  return new Map(
    Object.entries(section).map(([key, value]) => {
      const option = known.get(key) ?? fail(`"${spec.name}": ${unknownKey(key, [...known.keys()])}`);
      try {
        return [key, toValue(option, value, dirname(path))] as const;
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
        return fail(`"${spec.name}.${key}" is ${JSON.stringify(value).slice(0, 80)}. ${error.message}`);
      }
    }),
  );
}

/** Paths are relative to the folder of the file, so that it means the same from everywhere. */
function toValue(option: OptionSpec, value: unknown, folder: string): OptionValue {
  const spec = option.value;
  if (spec === undefined) {
    if (typeof value !== 'boolean') throw new ValueError('It takes true or false.');
    return value;
  }
  if (spec.kind === 'number') {
    if (typeof value !== 'number') throw new ValueError('It takes a number.');
    return parseValue(spec, String(value));
  }
  if (spec.kind === 'choices') {
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string') || value.length === 0) {
      throw new ValueError(`It takes a list of ${toList(spec.choices)}.`);
    }
    return parseValue(spec, value.join(','));
  }
  if (typeof value !== 'string') throw new ValueError('It takes a string.');
  const parsed = parseValue(spec, value);
  return spec.kind === 'path' ? resolve(folder, String(parsed)) : parsed;
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = closest(key, known);
  return `"${key.slice(0, 80)}" is no setting. ${meant === undefined ? `It knows ${toList(known)}.` : `Did you mean "${meant}"?`}`;
}

function toObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
