/** "The Diaz campaign" after "Diaz's campaign", "experts" after "experts"; not "a woman" after "a woman". */
import { descriptionKey } from '../entities/descriptions.js';
import type { Sieve } from './sieve.js';

export const repeatedDescription: Sieve = {
  name: 'repeated-description',
  resolve({ view, byDescription }, { part }) {
    if (part.kind !== 'nominal') return undefined;
    const known = byDescription.get(descriptionKey(view, part));
    // "A woman" is each time another; "a Tidewater poll" is hardly.
    const mayBeAnother = part.definiteness === 'indefinite' && !part.isPlural && known?.kind !== 'document';
    return known && !mayBeAnother ? [known] : undefined;
  },
};
