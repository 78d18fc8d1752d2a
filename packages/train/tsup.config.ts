import { defineConfig } from 'tsup';

import { base } from '../../tsup.base.js';

export default defineConfig({
  ...base,
  entry: { main: 'src/main.ts', link: 'src/link/main.ts' },
  platform: 'node',
  dts: false,
  // Bundled from its sources: the featuriser of core is not published apart.
  noExternal: [/^@inquit\//],
  esbuildOptions(options) {
    options.conditions = ['@inquit/source', 'module'];
  },
});
