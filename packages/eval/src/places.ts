import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The repository's root; both `src/` and `dist/` lie at the same depth. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the corpora are: beside the repository, or wherever `INQUIT_CORPORA` says. */
export const defaultCorporaFolder = env['INQUIT_CORPORA'] ?? `${repository}../shared/corpora`;

export const baselineFile = `${repository}packages/eval/baseline.json`;
export const reportFile = `${repository}.reports/eval.json`;
export const articlesReportFile = `${repository}.reports/articles.json`;
export const readmeFile = `${repository}README.md`;
