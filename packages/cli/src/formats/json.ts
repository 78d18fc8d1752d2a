import { toJson } from '../record.js';
import type { Result, TextChoice } from '../record.js';
import type { Format } from './format.js';
import { listOfDocuments } from './list-of-documents.js';

/** One JSON document: an object, or an array where there can be several. Written as it comes, not held. */
export function jsonFormat(several: boolean, text: TextChoice): Format {
  return {
    name: 'json',
    extension: '.json',
    pure: true,
    holdsErrors: true,
    ...listOfDocuments(several, (result: Result) => toJson(result, text, 2)),
  };
}
