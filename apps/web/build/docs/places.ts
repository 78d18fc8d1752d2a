import { fileURLToPath } from 'node:url';

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the docs are made of. */
export const places = {
  markdown: place('../../docs/'),
  apiBuild: place('./api/'),
  styles: place('../../src/styles/'),
  cache: place('../../node_modules/.cache/inquit-docs/'),
  core: place('../../../../packages/core/'),
  weights: place('../../../../packages/model-en/src/weights.ts'),
  modelCard: place('../../../../packages/model-en/MODEL_CARD.md'),
  baseline: place('../../../../packages/eval/baseline.json'),
  rootPackage: place('../../../../package.json'),
} as const;
