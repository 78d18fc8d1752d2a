import type { Options } from 'tsup';

/** What every published package shares: ESM only, Node 20, declarations that follow a consumer's resolution. */
export const base: Options = {
  format: ['esm'],
  target: 'node20',
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 deprecates; clearing `customConditions` makes
  // declarations resolve to package names as they do for a consumer.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
};
