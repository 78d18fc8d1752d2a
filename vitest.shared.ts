import { defineConfig } from 'vitest/config';

const conditions = ['@inquit/source', 'module', 'node', 'development|production'];

/** Every package's test run: workspace packages resolve to their sources, so no build is needed. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
});
