/**
 * "The minister" for whom the article has called a minister; "the former president" for a former president. Must not
 * take "the president" for a vice president where a president is known.
 */
import { genderOf, genderOfWords } from '../entities/entity.js';
import type { Entity } from '../model.js';
import { rankAntecedents } from '../pronoun-ranker.js';
import type { Discourse } from '../discourse.js';
import type { NominalPart } from '../sources/source-phrase.js';
import type { TextView } from '../text-view.js';
import type { Sieve } from './sieve.js';
import { LetterCase } from '../text-view.js';
import {
  articles,
  conjunctions,
  possessivePronouns,
  prepositions,
  roleModifiers,
  roleNouns,
  singularPronouns,
  titleExpansions,
} from '../vocabulary.js';

export const roleDescription: Sieve = {
  name: 'role-description',
  resolve(discourse, { part }) {
    if (part.kind !== 'nominal' || part.definiteness === 'indefinite' || part.isPlural) return undefined;
    const best = bearerOfRole(discourse, part);
    return best && [best];
  },
};

/** The bearer of the description's role who fits its other words best and was mentioned last. */
export function bearerOfRole(discourse: Discourse, part: NominalPart): Entity | undefined {
  const { view, byRole } = discourse;
  const head = titleExpansions.get(part.head) ?? part.head;
  const neutral = head.replace(/(?:wo)?man$/, 'person');
  const candidates = [...(byRole.get(head) ?? []), ...(neutral === head ? [] : (byRole.get(neutral) ?? []))];
  const words = contentWords(view, part);
  const gender = genderOfWords(view.words, part.core);
  const owner = ownerOf(discourse, part);
  let best: Entity | undefined;
  let bestScore = 0.3;
  for (const entity of candidates) {
    if (entity.kind !== 'person' || (gender && (genderOf(entity) ?? gender) !== gender)) continue;
    if (owner && belongsToAnother(discourse, entity, head, owner)) continue;
    const score = 1 + agreement(view, entity, words) + nearness(entity, part.firstToken);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

/** Whose husband "her husband" is, as far as the article tells. */
function ownerOf(discourse: Discourse, { core, possessor }: NominalPart): Entity | undefined {
  if (possessor?.mention.isPossessive) return possessor.entity;
  const gender = singularPronouns.get(discourse.view.words[core.firstToken]!);
  if (!gender) return undefined;
  const pronoun = { firstToken: core.firstToken, endToken: core.firstToken + 1 };
  return rankAntecedents(discourse, pronoun, gender);
}

/** Whether the entity is called so only as somebody else's: "Freya Lund and her husband, Karl" is no husband of Ada's. */
function belongsToAnother(discourse: Discourse, entity: Entity, head: string, owner: Entity): boolean {
  const { view } = discourse;
  const owners = entity.roles
    .filter(({ firstToken, endToken }) => holdsWord(view, firstToken, endToken, head))
    .map(({ firstToken }) =>
      possessivePronouns.has(view.words[firstToken]!) ? namedBefore(discourse, firstToken) : undefined,
    );
  return owners.length > 0 && owners.every((other) => other !== undefined && other !== owner);
}

function holdsWord({ words }: TextView, first: number, end: number, word: string): boolean {
  for (let token = first; token < end; token++) if (words[token] === word) return true;
  return false;
}

/** The person named last before the token in its sentence. */
function namedBefore({ view, names }: Discourse, token: number): Entity | undefined {
  const { firstToken } = view.document.sentences[view.sentenceOf[token]!]!;
  for (let end = token; end > Math.max(firstToken, token - longestWay); end--) {
    const name = names.endingAt(end);
    if (name?.entity.kind === 'person') return name.entity;
  }
  return undefined;
}

const longestWay = 30;

/** The words around the head that say which bearer of the role is meant. */
function contentWords(view: TextView, part: NominalPart): string[] {
  const kept: string[] = [];
  for (let token = part.firstToken; token < part.endToken; token++) {
    const word = view.words[token]!;
    if (word === part.head || articles.has(word) || prepositions.has(word) || conjunctions.has(word))
      continue;
    if (view.letterCase[token] !== LetterCase.none && word !== "'s") kept.push(word);
  }
  return kept;
}

/**
 * How many of the description's words the entity's roles hold; missing ones count against it, a further role it does
 * not have ("the former first lady and senator") most of all.
 */
function agreement(view: TextView, entity: Entity, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const known = new Set<string>();
  for (const role of entity.roles)
    for (let token = role.firstToken; token < role.endToken; token++) known.add(view.words[token]!);
  let sum = 0;
  for (const word of words) {
    if (known.has(word)) sum += roleModifiers.has(word) ? 0.3 : 1;
    else sum -= roleNouns.has(word) && !entity.heads.has(word) ? 1 : 0.4;
  }
  return sum;
}

/** Up to 1 for one mentioned just before; small but not nothing for one mentioned only later. */
function nearness(entity: Entity, token: number): number {
  return entity.lastSeen < 0 ? 0.05 : 1 / (1 + (token - entity.lastSeen) / 60);
}
