import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSONOutput } from 'typedoc';
import { places } from '../places.js';
import { mendTuples } from './mend-tuples.js';

/** One public entry of the library, with what TypeDoc says of it. */
export interface ApiEntry {
  /** As it is imported: "@inquit/core/rows". */
  readonly specifier: string;
  /** What the comment at the top of its file says of it. */
  readonly about: string | undefined;
  readonly exports: readonly JSONOutput.SomeReflection[];
}

interface EntryPoint {
  readonly specifier: string;
  readonly file: string;
}

/** Seconds of work, so what it found is kept, under a hash of everything it depends on. */
export async function loadApi(): Promise<ApiEntry[]> {
  const entryPoints = publicEntryPoints();
  const project = readKept() ?? (await runTypedoc(entryPoints));
  const modules = new Map((project.children ?? []).map((module) => [module.name, module]));
  return entryPoints.map(({ specifier, file }) => {
    const name = file.replace(/^src\/|(?:\/index)?\.ts$/g, '');
    const module = modules.get(name);
    if (!module)
      throw new Error(`TypeDoc found no module "${name}"; it has ${[...modules.keys()].join(', ')}.`);
    return { specifier, about: headComment(file), exports: module.children ?? [] };
  });
}

/** All but `./internal`, which is never published. */
function publicEntryPoints(): EntryPoint[] {
  const { name, exports } = JSON.parse(readFileSync(`${places.core}package.json`, 'utf8')) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, { readonly '@inquit/source': string } | string>>;
  };
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string' || entry === './internal'
      ? []
      : [{ specifier: name + entry.slice(1), file: target['@inquit/source'].replace(/^\.\//, '') }],
  );
}

function headComment(file: string): string | undefined {
  const comment = /^\/\*\*((?:[^*]|\*(?!\/))*)\*\/\n(?=export |import |\n)/.exec(
    readFileSync(places.core + file, 'utf8'),
  )?.[1];
  return comment?.replace(/^ *\* ?/gm, '').trim();
}

async function runTypedoc(entryPoints: readonly EntryPoint[]): Promise<JSONOutput.ProjectReflection> {
  const typedoc = await import('typedoc');
  const application = await typedoc.Application.bootstrap({
    entryPoints: entryPoints.map(({ file }) => places.core + file),
    tsconfig: `${places.core}tsconfig.json`,
    basePath: `${places.core}src`,
    excludeExternals: true,
    excludePrivate: true,
    disableGit: true,
    disableSources: true,
    readme: 'none',
    sort: ['source-order'],
    logLevel: 'Error',
    // The type check is a step of its own.
    skipErrorChecking: true,
  });
  application.converter.on(typedoc.Converter.EVENT_RESOLVE_BEGIN, (context) => mendTuples(context, typedoc));
  const project = await application.convert();
  if (!project) throw new Error('TypeDoc could not read the types of the library.');
  const json = application.serializer.projectToObject(project, places.core as never);
  mkdirSync(places.cache, { recursive: true });
  writeFileSync(keptFile(), JSON.stringify(json));
  return json;
}

function readKept(): JSONOutput.ProjectReflection | undefined {
  try {
    return JSON.parse(readFileSync(keptFile(), 'utf8')) as JSONOutput.ProjectReflection;
  } catch {
    return undefined;
  }
}

/** Its name changes with the library's source and with what is made of it here. */
function keptFile(): string {
  const hash = createHash('sha256').update(readFileSync(`${places.core}package.json`));
  for (const folder of [`${places.core}src`, places.apiBuild]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    for (const name of files.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return `${places.cache}api-${hash.digest('hex').slice(0, 16)}.json`;
}
