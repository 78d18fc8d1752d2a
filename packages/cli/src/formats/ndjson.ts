import { toJson } from '../record.js';
import type { Format } from './format.js';

/** One line a result, in order. */
export function ndjsonFormat(): Format {
  return { holdsErrors: true, add: (result) => `${toJson(result)}\n`, finish: () => '' };
}
