import type { TokenRange } from '../../document.js';
import type { SpeakerKind } from '../../types.js';
import type { Entity, Gender, GenderEvidence } from '../model.js';
import type { TextView } from '../text-view.js';
import { femaleWords, isTitle, maleWords, prepositions, roleNouns, titleExpansions } from '../vocabulary.js';

export function makeEntity(
  index: number,
  kind: SpeakerKind | 'place',
  display: TokenRange,
  nameWords: readonly string[],
): Entity {
  return {
    index,
    kind,
    nameWords,
    display,
    givenName: undefined,
    known: undefined,
    isNamed: nameWords.length > 0,
    forms: new Map(),
    roles: [],
    heads: new Set(),
    mentions: [],
    gender: undefined,
    guessedGender: undefined,
    isCalledThey: false,
    femaleVotes: 0,
    maleVotes: 0,
    affiliation: undefined,
    isCalledByFirstName: false,
    lastSeen: -1,
    timesSeen: 0,
  };
}

/** Nobody has more in one article; keeps hostile text linear. */
const maxRoles = 16;

/** Adds a role once, with the nouns that later descriptions may take up: "the minister". */
export function addRole(view: TextView, entity: Entity, role: TokenRange): void {
  if (entity.roles.length >= maxRoles) return;
  if (entity.roles.some((known) => known.firstToken === role.firstToken)) return;
  entity.roles.push(role);
  let isComplement = false;
  for (let token = role.firstToken; token < role.endToken; token++) {
    const word = view.words[token]!;
    if (prepositions.has(word)) isComplement = true;
    else if (word === 'and' || word === ',') isComplement = false;
    else if (!isComplement) addHead(entity, word);
  }
}

/** Notes a role noun or title, and the gender it tells. */
export function addHead(entity: Entity, word: string): void {
  const head = titleExpansions.get(word) ?? word;
  if (!roleNouns.has(head) && !isTitle(head)) return;
  entity.heads.add(head);
  const gender = genderOfWord(head);
  if (gender && !entity.gender) entity.gender = gender;
}

export function genderOfWord(word: string): GenderEvidence | undefined {
  if (femaleWords.has(word)) return { value: 'female', evidence: 'word' };
  return maleWords.has(word) ? { value: 'male', evidence: 'word' } : undefined;
}

/** What the entity's gender is taken for: told by the text, or voted for by its pronouns. */
export function genderOf(entity: Entity): 'female' | 'male' | undefined {
  if (entity.gender) return entity.gender.value;
  if (entity.femaleVotes > entity.maleVotes) return 'female';
  return entity.maleVotes > entity.femaleVotes ? 'male' : entity.guessedGender;
}

/** "The former first lady and senator" is a woman. */
export function genderOfWords(
  words: readonly string[],
  { firstToken, endToken }: TokenRange,
): Gender | undefined {
  for (let token = firstToken; token < endToken; token++) {
    const gender = genderOfWord(words[token]!);
    if (gender) return gender.value;
  }
  return undefined;
}
