/** "Lumio's chief executive, Tim Carver, said"; not "the report, Cole said". */
import { addRole } from '../entities/entity.js';
import { isPluralNoun } from '../sources/plural-noun.js';
import type { TextView } from '../text-view.js';
import { prepositions } from '../vocabulary.js';
import type { Sieve } from './sieve.js';

export const apposition: Sieve = {
  name: 'apposition',
  resolve({ view }, { part }) {
    if (part.kind !== 'name' || !part.isApposition) return undefined;
    const { entity, mention } = part.name;
    const first = view.words[part.firstToken] === 'the' ? part.firstToken + 1 : part.firstToken;
    const endToken = mention.phrase.firstToken - 1;
    // "Two analysts, Ann Lee and Jon Bell": what several are is nobody's role.
    if (endToken > first && !isPluralNoun(headOf(view, first, endToken)))
      addRole(view, entity, { firstToken: first, endToken });
    return [entity];
  },
};

/** The noun before the first preposition: "head" of "head of the volunteers". */
function headOf({ words }: TextView, first: number, end: number): string {
  let head = first;
  while (head + 1 < end && !prepositions.has(words[head + 1]!)) head++;
  return words[head]!;
}
