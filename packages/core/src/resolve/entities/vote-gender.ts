/**
 * Gender from pronouns that can mean only one person: "Diaz left early. She …" where no other person is named in the
 * two sentences. Runs before anything is resolved, so that the votes help with the doubtful ones.
 */
import type { Entity } from '../model.js';
import type { TextView } from '../text-view.js';
import type { ClusteredName } from './cluster-names.js';

export function voteGender(view: TextView, names: readonly ClusteredName[]): void {
  let next = 0;
  let sentence = -1;
  // Persons named outside what is said, in this sentence and the one before; more than two are as good as two.
  let here: Entity[] = [];
  let before: Entity[] = [];
  const enter = (token: number): void => {
    if (view.sentenceOf[token] === sentence) return;
    before = view.sentenceOf[token] === sentence + 1 ? here : [];
    here = [];
    sentence = view.sentenceOf[token]!;
  };
  for (const { token, gender } of view.pronouns) {
    for (; next < names.length && names[next]!.mention.firstToken < token; next++) {
      const name = names[next]!;
      enter(name.mention.firstToken);
      if (mayVote(view, name) && here.length < 2 && !here.includes(name.entity)) here.push(name.entity);
    }
    enter(token);
    const entity = onlyOne(here, before);
    if (!entity) continue;
    if (gender === 'male') entity.maleVotes++;
    else entity.femaleVotes++;
  }
}

/** "Vale, who is nonbinary", "Vale uses they and them": the only person named in the sentence is called "they". */
export function markThey(view: TextView, names: readonly ClusteredName[]): void {
  let next = 0;
  for (const { firstToken, endToken } of view.document.sentences) {
    const here = new Set<Entity>();
    for (; next < names.length && names[next]!.mention.firstToken < endToken; next++)
      if (names[next]!.entity.kind === 'person' && here.size < 2) here.add(names[next]!.entity);
    const [only] = here;
    if (only && here.size === 1 && saysThey(view.words, firstToken, endToken)) only.isCalledThey = true;
  }
}

/** "nonbinary", "they/them", "uses the pronouns they and them". */
function saysThey(words: readonly string[], first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const word = words[token]!;
    if (word === 'nonbinary' || word === 'non-binary' || word === 'genderqueer' || word === 'they/them')
      return true;
    if (word !== 'they') continue;
    const joiner = words[token + 1];
    if ((joiner === 'and' || joiner === '/' || joiner === ',') && words[token + 2] === 'them') return true;
  }
  return false;
}

function mayVote(view: TextView, { entity, mention }: ClusteredName): boolean {
  const isPerson = entity.kind === 'person' || entity.kind === 'unknown';
  return isPerson && view.contentOf[mention.firstToken] === -1 && !mention.isModifier;
}

/** The only person of both sentences, or of this one where the sentence before names the same or nobody. */
function onlyOne(here: readonly Entity[], before: readonly Entity[]): Entity | undefined {
  const [first, second] = here.length > 0 ? here : before;
  if (!first || second) return undefined;
  return before.every((entity) => entity === first) ? first : undefined;
}
