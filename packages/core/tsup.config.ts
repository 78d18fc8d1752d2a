import { defineConfig } from 'tsup';

import { base } from '../../tsup.base.js';

/** One file a converter, so that nobody loads those they do not use. */
const converters = ['deep-link', 'json-ld', 'markdown'].map((name) => `src/convert/${name}.ts`);

export default defineConfig({
  ...base,
  entry: ['src/index.ts', 'src/engine.ts', ...converters, 'src/convert/*/index.ts'],
  platform: 'neutral',
});
