import { defineConfig } from 'tsup';

import { base } from '../../tsup.base.js';

export default defineConfig({
  ...base,
  entry: ['src/main.ts'],
  platform: 'node',
  dts: false,
  // Bundled from its sources: the stages of core that are measured apart are not published.
  noExternal: [/^@inquit\//],
  // Peers run as they are published.
  external: ['defuddle/node', 'linkedom', '@mozilla/readability'],
  esbuildOptions(options) {
    options.conditions = ['@inquit/source', 'module'];
  },
});
