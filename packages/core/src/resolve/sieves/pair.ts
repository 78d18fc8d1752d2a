/** "Each", "both", "the two men": the two persons spoken of last; not "two officials". */
import { scoreAntecedents } from '../pronoun-ranker.js';
import type { Discourse } from '../discourse.js';
import type { SourcePart } from '../sources/source-phrase.js';
import type { Sieve } from './sieve.js';

export const pair: Sieve = {
  name: 'pair',
  resolve(discourse, { part }) {
    if (!meansTwo(discourse, part)) return undefined;
    const persons = scoreAntecedents(discourse, part, 'person').filter(({ entity }) => entity.isNamed);
    if (persons.length < 2) return undefined;
    const two = persons.slice(0, 2).map(({ entity }) => entity);
    return two.sort((a, b) => a.lastSeen - b.lastSeen);
  },
};

function meansTwo({ view }: Discourse, part: SourcePart): boolean {
  if (part.kind === 'pronoun') return part.word === 'both' || part.word === 'each' || part.word === 'neither';
  if (part.kind !== 'nominal' || !part.isPlural || part.definiteness !== 'definite') return false;
  return view.words[part.core.firstToken + 1] === 'two';
}
