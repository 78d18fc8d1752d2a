import { fileURLToPath } from 'node:url';

/** The repository's root; both `src/` and `dist/` lie at the same depth. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));

export const weightsFile = `${repository}packages/model-en/src/weights.ts`;
export const cardFile = `${repository}packages/model-en/MODEL_CARD.md`;
