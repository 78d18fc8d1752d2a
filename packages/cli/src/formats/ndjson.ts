import { toJson } from '../record.js';
import type { TextChoice } from '../record.js';
import type { Format } from './format.js';

/** One line a result, in order. */
export function ndjsonFormat(text: TextChoice): Format {
  return {
    name: 'ndjson',
    extension: '.ndjson',
    pure: true,
    holdsErrors: true,
    begin: '',
    separator: '',
    write: (result) => `${toJson(result, text)}\n`,
    end: () => '',
  };
}
