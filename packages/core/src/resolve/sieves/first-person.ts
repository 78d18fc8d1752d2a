/**
 * "I" inside a quotation is its speaker: “I think I said that I would,” Diaz said. Outside quotation marks it is the
 * reporter, whom the article may not name.
 */
import type { Sieve } from './sieve.js';
import { firstPersonPronouns } from '../vocabulary.js';

export const firstPerson: Sieve = {
  name: 'first-person',
  resolve(discourse, { part, attributionIndex }) {
    if (part.kind !== 'pronoun' || !firstPersonPronouns.has(part.word)) return undefined;
    const around = discourse.view.contentOf[part.firstToken]!;
    if (around >= 0 && around !== attributionIndex) return discourse.resolved.get(around) ?? [];
    return [];
  },
};
