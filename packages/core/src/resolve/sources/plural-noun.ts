import { organizationNouns } from '../vocabulary.js';

/** Plural in form or in sense: "officials", "police"; not "campus" or "politics". */
export function isPluralNoun(word: string): boolean {
  if (irregularPlurals.has(word)) return true;
  return word.endsWith('s') && !/(?:ss|us|is|ics)$/.test(word) && !organizationNouns.has(word);
}

const irregularPlurals = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'percent',
  'media',
  'data',
  'staff',
]);
