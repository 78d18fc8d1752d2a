/** The arrows and absences of ARCHITECTURE.md, held by reading the source files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const core = 'packages/core/src';

/** What every stage may know. */
const shared = ['types', 'document', 'span', 'diagnostics', 'errors', 'lexicon'];
const stages = ['parse', 'segment', 'tag', 'link', 'resolve'];
/** What puts stages together, taggers and models included: it may import any of them, and none of them imports it. */
const assembly = ['extract-quotes', 'quote-model', 'default-model', 'assemble', 'quote-id', 'quote-kind'];
const entries = ['index', 'engine', 'internal'];
/** What writes and reads the formats of others; each is an entry of its own, and the stages know nothing of them. */
const converters = 'convert';

const converterEntries = Object.keys(
  (JSON.parse(readText('packages/core/package.json')) as { exports: object }).exports,
)
  .filter((entry) => !['.', './engine', './internal', './package.json'].includes(entry))
  .map((entry) => entry.replace(/^\./, '@inquit/core'));

/** Which packages each may use: the dependency arrows. `./internal` of core is for those that measure and train. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'packages/model-en': [],
  'packages/core': ['@inquit/model-en'],
  'packages/cli': ['@inquit/core', '@inquit/core/engine', ...converterEntries],
  'packages/eval': ['@inquit/core', '@inquit/core/engine', '@inquit/core/internal'],
  'packages/train': ['@inquit/core', '@inquit/core/engine', '@inquit/core/internal', '@inquit/eval'],
  'apps/web': ['@inquit/core', '@inquit/core/engine', ...converterEntries],
};

interface SourceFile {
  readonly path: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const coreFiles = readSources(core);
const files = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(repository, folder)).flatMap((name) => [
    ...readSources(`${folder}/${name}/src`),
    ...readSources(`${folder}/${name}/test`),
  ]),
);

describe('core', () => {
  test('has every stage', () => {
    expect(
      stages.filter((stage) => !coreFiles.some(({ path }) => path.startsWith(`${core}/${stage}/`))),
    ).toEqual([]);
  });

  test('has nothing in its root but these', () => {
    const known = [...shared, ...stages, ...assembly, ...entries, converters];
    const roots = new Set(coreFiles.map(({ path }) => firstPart(relative(core, path))));
    expect([...roots].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('knows the trained weights in one file, which the entry without them never reaches', () => {
    const withWeights = coreFiles.filter(({ imports }) =>
      imports.some((specifier) => specifier.startsWith('@inquit/')),
    );
    expect(withWeights.map(({ path }) => path)).toEqual([`${core}/default-model.ts`]);
    expect(reachedFrom(`${core}/index.ts`)).toContain(`${core}/default-model.ts`);
    expect(reachedFrom(`${core}/engine.ts`)).not.toContain(`${core}/default-model.ts`);
  });

  test('imports nothing from Node, and nothing that its package.json does not list', () => {
    const { dependencies = {} } = JSON.parse(readText('packages/core/package.json')) as {
      dependencies?: object;
    };
    const allowed = Object.keys(dependencies);
    const foreign = (specifier: string): boolean =>
      !specifier.startsWith('.') &&
      !allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    expect(offences(coreFiles, foreign)).toEqual([]);
  });

  test('never reaches out of its own folder', () => {
    expect(
      offences(
        coreFiles,
        (specifier, path) => isRelative(specifier) && !resolved(path, specifier).startsWith(`${core}/`),
      ),
    ).toEqual([]);
  });

  test.each(stages)('the stage %s knows no other stage', (stage) => {
    const own = coreFiles.filter(({ path }) => path.startsWith(`${core}/${stage}/`));
    const allowed = [stage, ...shared];
    const leaves = (specifier: string, path: string): boolean =>
      isRelative(specifier) && !allowed.includes(firstPart(relative(core, resolved(path, specifier))));
    expect(offences(own, leaves)).toEqual([]);
  });

  test('the converters know no stage, and nothing that is not theirs knows them', () => {
    const own = coreFiles.filter(({ path }) => path.startsWith(`${core}/${converters}/`));
    const allowed = [converters, 'quote-id', ...shared];
    const leaves = (specifier: string, path: string): boolean =>
      isRelative(specifier) && !allowed.includes(firstPart(relative(core, resolved(path, specifier))));
    expect(own).not.toEqual([]);
    expect(offences(own, leaves)).toEqual([]);
    const others = coreFiles.filter((file) => !own.includes(file));
    const enters = (specifier: string, path: string): boolean =>
      isRelative(specifier) && firstPart(relative(core, resolved(path, specifier))) === converters;
    expect(offences(others, enters)).toEqual([]);
  });

  test('shared files know no stage', () => {
    const own = coreFiles.filter(({ path }) => shared.includes(firstPart(relative(core, path))));
    const leaves = (specifier: string, path: string): boolean =>
      isRelative(specifier) && !shared.includes(firstPart(relative(core, resolved(path, specifier))));
    expect(offences(own, leaves)).toEqual([]);
  });
});

describe('the dependency arrows', () => {
  const homes = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(repository, folder)).map((name) => `${folder}/${name}`),
  );

  test('are told of every package', () => {
    expect(homes.filter((home) => existsSync(join(repository, home, 'package.json'))).sort()).toEqual(
      Object.keys(arrows).sort(),
    );
  });

  test.each(Object.entries(arrows))(
    '%s imports of the others only what its arrows allow',
    (home, allowed) => {
      const own = files.filter(({ path }) => path.startsWith(`${home}/`));
      expect(own).not.toEqual([]);
      const isOther = (specifier: string): boolean => /^(?:@inquit\/|inquit$)/.test(specifier);
      expect(offences(own, (specifier) => isOther(specifier) && !allowed.includes(specifier))).toEqual([]);
    },
  );

  test.each(Object.entries(arrows))('%s depends on nothing else in its package.json', (home, allowed) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readText(`${home}/package.json`)) as {
      dependencies?: object;
      devDependencies?: object;
    };
    const others = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => /inquit/.test(name));
    expect(others.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('core depends on its data, on one parser of markup, and on nothing else', () => {
    const { dependencies = {} } = JSON.parse(readText('packages/core/package.json')) as {
      dependencies?: object;
    };
    expect(Object.keys(dependencies)).toEqual(['@inquit/model-en', 'htmlparser2']);
  });

  test('no package reaches into another, but train into what it trains and what it is measured by', () => {
    const reachable = ['packages/eval/src/', 'packages/core/src/', 'packages/model-en/src/'];
    const isStray = (specifier: string, path: string): boolean => {
      const home = path.split('/').slice(0, 2).join('/');
      const target = resolved(path, specifier);
      if (!isRelative(specifier) || [`${home}/`, 'seeds/'].some((folder) => target.startsWith(folder)))
        return false;
      return home !== 'packages/train' || !reachable.some((folder) => target.startsWith(folder));
    };
    expect(offences(files, isStray)).toEqual([]);
  });
});

describe('every source file', () => {
  test('exports names, one by one', () => {
    const wholesale = /^export (\*|default\b)/m;
    expect(files.filter(({ code }) => wholesale.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('has at most 400 lines, word lists and weights excepted', () => {
    const long = files.filter(
      ({ path, code }) => !/\/lexicon|\/weights\.ts$/.test(path) && code.trimEnd().split('\n').length > 400,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('is named in kebab case', () => {
    const odd = files.filter(
      ({ path }) => !/\/[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|d|config))?\.tsx?$/.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

test('every path that ARCHITECTURE.md names exists', () => {
  const quoted = [...readText('ARCHITECTURE.md').matchAll(/`([^`\n]+)`/g)].map(([, path]) => path!);
  const paths = quoted.filter((path) => path.includes('/') && !/^@|:\/\/|\s|^\.\//.test(path));
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(join(repository, fixedPart(path))))).toEqual([]);
});

/** The files of a folder and of the folders below it; none where there is no such folder. */
function readSources(folder: string): SourceFile[] {
  if (!existsSync(join(repository, folder))) return [];
  return readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => {
      const code = readText(path);
      return { path, code, imports: listImports(code) };
    });
}

function listImports(code: string): string[] {
  const statements = code.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g);
  return [...statements].map(([, specifier]) => specifier!);
}

function offences(
  sources: readonly SourceFile[],
  isOffence: (specifier: string, path: string) => boolean,
): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => isOffence(specifier, path))
      .map((specifier) => `${path} imports ${specifier}`),
  );
}

/** A file of core and all it imports, directly or not; types count too. */
function reachedFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    const { imports } = coreFiles.find((file) => file.path === path) ?? { imports: [] };
    for (const specifier of imports.filter(isRelative))
      reached.add(resolved(path, specifier).replace(/\.js$/, '.ts'));
  }
  return [...reached];
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** Where a relative import leads, from the repository's root; other imports as they are. */
function resolved(path: string, specifier: string): string {
  return isRelative(specifier) ? join(dirname(path), specifier) : specifier;
}

/** "tag" of "tag/rules/index.ts", "span" of "span.js". */
function firstPart(path: string): string {
  return path.split('/')[0]!.replace(/\.[jt]s$/, '');
}

/** A path up to its first placeholder: "packages/core/test/fixtures" of "packages/core/test/fixtures/<phenomenon>.txt". */
function fixedPart(path: string): string {
  const parts = path.split('/');
  const placeholder = parts.findIndex((part) => /[<*{…]/.test(part));
  return placeholder === -1 ? path : parts.slice(0, placeholder).join('/');
}

function readText(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}
