import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { defineConfig } from 'tsup';

import { base } from '../../tsup.base.js';

export default defineConfig({
  ...base,
  entry: { bin: 'src/bin.ts', worker: 'src/batch/worker.ts' },
  platform: 'node',
  dts: false,
  // The manual page comes from the table of options, as the help does.
  onSuccess: async () => {
    writeFileSync('dist/inquit.1', execFileSync(process.execPath, ['dist/bin.js', 'man']));
  },
});
