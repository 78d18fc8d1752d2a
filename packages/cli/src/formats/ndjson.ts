import { toJson } from '../record.js';
import type { Format } from './format.js';

/** One line a result, in order. */
export function ndjsonFormat(): Format {
  return {
    name: 'ndjson',
    extension: '.ndjson',
    pure: true,
    holdsErrors: true,
    begin: '',
    separator: '',
    write: (result) => `${toJson(result)}\n`,
    end: () => '',
  };
}
