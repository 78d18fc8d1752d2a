import type { Credit } from '../../types.js';
import { distinct } from './author-names.js';
import type { AuthorNames } from './author-names.js';
import { fold } from './fold.js';

/** Several bylines as one: everybody once, with the first role that is given. */
export function mergeNames(all: readonly AuthorNames[]): AuthorNames {
  const agency = all.find((names) => names.agency !== undefined)?.agency;
  return {
    people: distinct(all.flatMap(({ people }) => people)),
    organizations: distinct(all.flatMap(({ organizations }) => organizations)),
    credits: mergeCredits(all.flatMap(({ credits }) => credits)),
    ...(agency !== undefined && { agency }),
  };
}

function mergeCredits(credits: readonly Credit[]): Credit[] {
  const byName = new Map<string, Credit>();
  for (const credit of credits) {
    const key = fold(credit.name);
    const known = byName.get(key);
    if (known === undefined || (known.role === undefined && credit.role !== undefined)) {
      byName.set(key, known === undefined ? credit : { ...credit, name: known.name });
    }
  }
  return [...byName.values()];
}
