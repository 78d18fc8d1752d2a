import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

import { dependencies, peerDependencies } from '../package.json';

/** Where the command is built for tests of whole processes and of threads, which cannot run TypeScript. */
export const builtCommand = fileURLToPath(new URL('../node_modules/.inquit-test/bin.js', import.meta.url));
export const builtWorker = new URL('../node_modules/.inquit-test/worker.js', import.meta.url);

/** Builds the command from the sources of all packages, so that no test runs yesterday's. Vitest calls it once. */
export async function setup(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build({
    config: false,
    silent: true,
    entry: { bin: `${root}src/bin.ts`, worker: `${root}src/batch/worker.ts` },
    outDir: `${root}node_modules/.inquit-test`,
    tsconfig: `${root}tsconfig.json`,
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    dts: false,
    // Another run of the tests may be at work with the files of the last build.
    clean: false,
    noExternal: [/^@inquit\//],
    // Said here, because tsup looks for them from the folder in which it was started.
    external: Object.keys({ ...dependencies, ...peerDependencies }).filter(
      (name) => !name.startsWith('@inquit/'),
    ),
    esbuildOptions: (options) => {
      options.conditions = ['@inquit/source', 'module'];
    },
  });
}
