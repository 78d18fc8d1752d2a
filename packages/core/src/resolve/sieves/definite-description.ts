/**
 * "The study" for a study introduced before, "the fund" for the International … Fund, "the airline" for the body
 * mentioned last, "the 61-year-old surgeon" for the only person spoken of. Must not take "the government" for a company.
 */
import { introducedBefore } from '../entities/descriptions.js';
import type { Discourse } from '../discourse.js';
import type { Entity } from '../model.js';
import type { NominalPart } from '../sources/source-phrase.js';
import { genderOfWords } from '../entities/entity.js';
import { rankAntecedents } from '../pronoun-ranker.js';
import { isNamedSo } from './named-body.js';
import type { Sieve } from './sieve.js';
import { documentFamilies, documentNouns, genericBodies, roleNouns, isNewsWord } from '../vocabulary.js';

export const definiteDescription: Sieve = {
  name: 'definite-description',
  resolve(discourse, { part }) {
    if (part.kind !== 'nominal') return undefined;
    const takesUp =
      part.definiteness === 'definite' ||
      part.definiteness === 'demonstrative' ||
      (part.definiteness === 'bare' && discourse.view.inHeadlineCase[part.firstToken] === 1);
    if (!takesUp || part.possessor?.mention.isPossessive || part.possessor?.entity.kind === 'person')
      return undefined;
    const found =
      introducedBefore(discourse, part, documentFamilies) ??
      bodyNamedSo(discourse, part) ??
      bodyMentionedLast(discourse, part) ??
      personSpokenOf(discourse, part);
    return found && [found];
  },
};

/** "The fund" for a body whose name holds the word. */
function bodyNamedSo(discourse: Discourse, part: NominalPart): Entity | undefined {
  const { recent } = discourse;
  for (let at = recent.length - 1; at >= Math.max(0, recent.length - 200); at--) {
    const { entity } = recent[at]!;
    if (entity.kind === 'organization' && entity.nameWords.length > 1 && isNamedSo(discourse, entity, part))
      return entity;
  }
  return undefined;
}

const newsBodies = new Set([
  'newspaper',
  'paper',
  'magazine',
  'outlet',
  'network',
  'broadcaster',
  'publisher',
  'agency',
]);

function bodyMentionedLast({ recent, view }: Discourse, part: NominalPart): Entity | undefined {
  if (!genericBodies.has(part.head) || part.possessor) return undefined;
  const sentence = view.sentenceOf[part.firstToken]!;
  for (let at = recent.length - 1; at >= Math.max(0, recent.length - 40); at--) {
    const mention = recent[at]!;
    if (sentence - view.sentenceOf[mention.firstToken]! > 5) return undefined;
    const { entity } = mention;
    if (!entity.isNamed || (entity.kind !== 'organization' && entity.kind !== 'unknown')) continue;
    if (!mayBeCalled(entity, part.head)) continue;
    // A paper that is cited is hardly "the company" the article is about.
    if (isNewsWord(entity.nameWords.at(-1)!) && !newsBodies.has(part.head)) continue;
    if (view.contentOf[mention.firstToken] !== -1 && !mention.isSource) continue;
    return entity;
  }
  return undefined;
}

/** Words of names that say what the body is: an authority is no airline, a court no department. */
const publicBodies = new Set([
  ...[
    'authority',
    'ministry',
    'department',
    'office',
    'court',
    'tribunal',
    'parliament',
    'congress',
    'senate',
  ],
  ...[
    'house',
    'assembly',
    'government',
    'police',
    'army',
    'navy',
    'treasury',
    'cabinet',
    'committee',
    'commission',
  ],
  ...['council', 'university', 'college', 'school', 'party', 'union', 'administration'],
]);

const anyBody = new Set([
  ...['organization', 'organisation', 'body', 'agency', 'group', 'regulator', 'watchdog', 'bureau'],
]);

function mayBeCalled({ nameWords }: Entity, head: string): boolean {
  return anyBody.has(head) || nameWords.includes(head) || !nameWords.some((word) => publicBodies.has(word));
}

/** A person described in new words: whoever a pronoun of that gender would mean here. */
function personSpokenOf(discourse: Discourse, part: NominalPart): Entity | undefined {
  if (part.isPlural || !roleNouns.has(part.head) || documentNouns.has(part.head)) return undefined;
  if (part.core.endToken - part.core.firstToken < 3) return undefined;
  return rankAntecedents(discourse, part, genderOfWords(discourse.view.words, part.core) ?? 'person');
}
