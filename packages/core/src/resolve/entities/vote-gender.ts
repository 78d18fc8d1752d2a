/**
 * Gender from pronouns that can mean only one person: "Diaz left early. She …" where no other person is named in the
 * two sentences. Runs before anything is resolved, so that the votes help with the doubtful ones.
 */
import type { Entity } from '../model.js';
import type { TextView } from '../text-view.js';
import { singularPronouns } from '../vocabulary.js';
import type { ClusteredName } from './cluster-names.js';

export function voteGender(view: TextView, names: readonly ClusteredName[]): void {
  let next = 0;
  let sentence = -1;
  // Persons named outside what is said, in this sentence and the one before; more than two are as good as two.
  let here: Entity[] = [];
  let before: Entity[] = [];
  for (let token = 0; token < view.words.length; token++) {
    if (view.sentenceOf[token] !== sentence) {
      before = view.sentenceOf[token] === sentence + 1 ? here : [];
      here = [];
      sentence = view.sentenceOf[token]!;
    }
    const name = names[next];
    if (name?.mention.firstToken === token) {
      next++;
      if (mayVote(view, name) && here.length < 2 && !here.includes(name.entity)) here.push(name.entity);
    }
    if (view.contentOf[token] !== -1 || view.words[token]!.length > 7) continue;
    const gender = singularPronouns.get(view.words[token]!);
    const entity = gender && onlyOne(here, before);
    if (!entity) continue;
    if (gender === 'male') entity.maleVotes++;
    else entity.femaleVotes++;
  }
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
