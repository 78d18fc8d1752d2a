/** "He", "they", "it", "this": whoever the ranker puts clearly first; nobody where it does not. */
import { agreementOf, rankAntecedents } from '../pronoun-ranker.js';
import type { Sieve } from './sieve.js';

export const pronoun: Sieve = {
  name: 'pronoun',
  resolve(discourse, { part }) {
    if (part.kind !== 'pronoun') return undefined;
    const agreement = agreementOf(part.word);
    const best = agreement && rankAntecedents(discourse, part, agreement);
    return best ? [best] : [];
  },
};
