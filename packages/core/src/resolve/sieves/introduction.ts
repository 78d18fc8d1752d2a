/** "Residents", "a city official", "the government": a speaker of its own, by the words it is introduced with. */
import { introduceNominal } from '../entities/descriptions.js';
import type { Sieve } from './sieve.js';

export const introduction: Sieve = {
  name: 'introduction',
  resolve: (discourse, { part }) =>
    part.kind === 'nominal' ? [introduceNominal(discourse, part, part)] : undefined,
};
