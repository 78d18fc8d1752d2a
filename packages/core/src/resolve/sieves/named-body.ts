/**
 * "Norland's civil aviation authority" for the Civil Aviation Authority of Norland, "a federal appeals court" for the
 * Court of Appeals: two words of the name or more, the head among them, wherever in the article the name stands.
 * Must not take "the appeals court" for the Supreme Court.
 */
import type { Discourse } from '../discourse.js';
import type { Entity } from '../model.js';
import type { NominalPart } from '../sources/source-phrase.js';
import {
  articles,
  conjunctions,
  demonyms,
  isBodyWord,
  organizationNouns,
  prepositions,
} from '../vocabulary.js';
import type { Sieve } from './sieve.js';

export const namedBody: Sieve = {
  name: 'named-body',
  resolve(discourse, { part }) {
    if (part.kind !== 'nominal' || part.isPlural || part.possessor?.entity.kind === 'person')
      return undefined;
    if (!organizationNouns.has(part.head) && !isBodyWord(part.head)) return undefined;
    const words = wordsOf(discourse, part);
    if (words.length < 2) return undefined;
    const body = discourse.bodiesByWord
      .get(part.head)
      ?.find((entity) => !isPlain(discourse, entity, part) && words.every((word) => hasWord(entity, word)));
    return body && [body];
  },
};

/** Whether all that a description says, but for what anybody may say of a body, is in the body's name. */
export function isNamedSo(discourse: Discourse, entity: Entity, part: NominalPart): boolean {
  return (
    entity.nameWords.includes(part.head) && wordsOf(discourse, part).every((word) => hasWord(entity, word))
  );
}

/** The name that only says the description over: the words between are the whole of it. */
function isPlain(discourse: Discourse, entity: Entity, part: NominalPart): boolean {
  return part.possessor?.entity === entity || discourse.names.endingAt(part.core.endToken)?.entity === entity;
}

function wordsOf({ view }: Discourse, { core }: NominalPart): string[] {
  const kept: string[] = [];
  for (let token = core.firstToken; token < core.endToken; token++) {
    const word = view.words[token]!.replaceAll('.', '');
    const isEmpty =
      articles.has(word) ||
      prepositions.has(word) ||
      conjunctions.has(word) ||
      ranks.has(word) ||
      !/\w/.test(word);
    if (!isEmpty && word !== "'s") kept.push(word);
  }
  return kept;
}

/** "Norlandian" is in a name of Norland. */
function hasWord({ nameWords }: Entity, word: string): boolean {
  if (nameWords.includes(word)) return true;
  const country = demonyms.get(word);
  return country !== undefined && nameWords.includes(country);
}

/** What articles say of any body, and names leave out. */
const ranks = new Set([
  ...[
    'federal',
    'national',
    'state',
    'local',
    'regional',
    'country',
    'nation',
    'top',
    'main',
    'leading',
    'powerful',
  ],
  ...[
    'its',
    'their',
    'our',
    'largest',
    'biggest',
    'oldest',
    'influential',
    'prestigious',
    'respected',
    'new',
  ],
]);
