/**
 * "The minister" for whom the article has called a minister; "the former president" for a former president. Must not
 * take "the president" for a vice president where a president is known.
 */
import { genderOf, genderOfWords } from '../entities/entity.js';
import type { Entity } from '../model.js';
import type { Discourse } from '../discourse.js';
import type { NominalPart } from '../sources/source-phrase.js';
import type { TextView } from '../text-view.js';
import type { Sieve } from './sieve.js';
import { LetterCase } from '../text-view.js';
import {
  articles,
  conjunctions,
  prepositions,
  roleModifiers,
  roleNouns,
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
export function bearerOfRole({ view, byRole }: Discourse, part: NominalPart): Entity | undefined {
  const head = titleExpansions.get(part.head) ?? part.head;
  const neutral = head.replace(/(?:wo)?man$/, 'person');
  const candidates = [...(byRole.get(head) ?? []), ...(neutral === head ? [] : (byRole.get(neutral) ?? []))];
  const words = contentWords(view, part);
  const gender = genderOfWords(view.words, part.core);
  let best: Entity | undefined;
  let bestScore = 0.3;
  for (const entity of candidates) {
    if (entity.kind !== 'person' || (gender && (genderOf(entity) ?? gender) !== gender)) continue;
    const score = 1 + agreement(view, entity, words) + nearness(entity, part.firstToken);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

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
