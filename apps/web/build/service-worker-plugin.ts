import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import type { Plugin } from 'vite';

/** Files that are copied as they are. */
const publicFolder = fileURLToPath(new URL('../public', import.meta.url));
const source = fileURLToPath(new URL('../src/offline/service-worker.ts', import.meta.url));

/** Adds `service-worker.js` to the built site, which knows the names of all its files. */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.endsWith('.map'));
      const version = createHash('sha256');
      for (const name of files.sort()) {
        const file = bundle[name]!;
        version.update(name).update(file.type === 'chunk' ? file.code : file.source);
      }
      const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
      const names = ['./', ...files.filter((name) => name !== 'index.html'), ...readdirSync(publicFolder)];
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: [
          `const cachedFiles = ${JSON.stringify(names)};`,
          `const cacheVersion = ${JSON.stringify(version.digest('hex').slice(0, 12))};`,
          code,
        ].join('\n'),
      });
    },
  };
}
