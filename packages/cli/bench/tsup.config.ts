import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { bench: 'bench/bench.ts' },
  outDir: 'node_modules/.inquit-bench',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  dts: false,
  silent: true,
});
