/**
 * The source is headed by a name: "Maria Diaz", "Ms. Diaz", "the CAAN"; not by a noun that a name describes
 * ("Diaz's aides").
 */
import type { Sieve } from './sieve.js';

export const people = nameSieve('people');
export const exactName = nameSieve('exact-name');
export const compatibleName = nameSieve('compatible-name');
export const lastName = nameSieve('last-name');
export const firstName = nameSieve('first-name');
export const partOfName = nameSieve('part-of-name');
export const acronym = nameSieve('acronym');
export const shortName = nameSieve('short-name');
export const newName = nameSieve('new-name');

/** Names were joined with their bearers when the document was read; the sieve tells by which rule. */
function nameSieve(rule: string): Sieve {
  return {
    name: rule,
    resolve: (_discourse, { part }) =>
      part.kind === 'name' && part.name.matchedBy === rule ? [part.name.entity] : undefined,
  };
}
