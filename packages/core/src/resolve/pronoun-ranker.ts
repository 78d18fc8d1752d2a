/**
 * Whom a pronoun refers to: every recent mention is scored, the best wins if it is good enough.
 *
 * Mentions inside what somebody said are no antecedents: on news that alone is worth eleven points.
 */
import type { TokenRange } from '../document.js';
import type { Discourse } from './discourse.js';
import { genderOf } from './entities/entity.js';
import type { Entity, EntityMention } from './model.js';
import type { TextView } from './text-view.js';
import {
  femalePronouns,
  malePronouns,
  neuterPronouns,
  pluralPronouns,
  possessivePronouns,
  prepositions,
} from './vocabulary.js';

/** How many mentions and sentences back an antecedent may stand. */
const windowMentions = 60;
const windowSentences = 12;

/**
 * What each feature adds to a mention's score. Those of place were trained on PolNeAR's training part: on the "he" and
 * "she" that can mean only one person because all others in reach are of the other gender, with the gender hidden.
 * `knownGender`, `unknownKind` and `threshold` cannot be learned there and are set by hand:
 * docs/decisions/2026-11-22-speakers-by-rules.md.
 */
export const weights = {
  perSentence: -0.85,
  sameParagraph: 0.75,
  subject: 0.65,
  afterPreposition: -0.4,
  possessive: -0.5,
  source: 0.3,
  previousSpeaker: 0.5,
  knownGender: 0.9,
  unknownKind: -0.7,
  perDoublingOfMentions: 0.15,
  insideContent: -1.9,
  threshold: -2.6,
} as const;

export type Agreement = 'male' | 'female' | 'person' | 'plural' | 'neuter';

/** The entity that words at `part` most likely take up; undefined below the threshold. */
export function rankAntecedents(
  discourse: Discourse,
  part: TokenRange,
  agreement: Agreement,
): Entity | undefined {
  return scoreAntecedents(discourse, part, agreement)[0]?.entity;
}

export interface ScoredAntecedent {
  readonly entity: Entity;
  readonly score: number;
}

/** All entities above the threshold, best first. */
export function scoreAntecedents(
  discourse: Discourse,
  part: TokenRange,
  agreement: Agreement,
): ScoredAntecedent[] {
  const { recent, view } = discourse;
  const scores = new Map<Entity, number>();
  const sentence = view.sentenceOf[part.firstToken]!;
  const until = Math.max(0, recent.length - windowMentions);
  for (let at = recent.length - 1; at >= until; at--) {
    const mention = recent[at]!;
    if (sentence - view.sentenceOf[mention.firstToken]! > windowSentences) break;
    if (mention.firstToken >= part.firstToken || mention.isModifier) continue;
    const fit = fitOf(mention.entity, agreement);
    if (fit === undefined) continue;
    const said = isSaid(view, mention, part) ? weights.insideContent : 0;
    const score = fit + said + scoreMention(view, mention, part);
    if (score > (scores.get(mention.entity) ?? -Infinity)) scores.set(mention.entity, score);
  }
  const previous = discourse.speakers.at(-1)?.entity;
  return [...scores]
    .map(([entity, score]) => ({ entity, score: score + standing(entity, previous) }))
    .filter(({ score }) => score > weights.threshold)
    .sort((a, b) => b.score - a.score);
}

/** What an entity brings along whatever the mention. */
function standing(entity: Entity, previous: Entity | undefined): number {
  return (
    (entity === previous ? weights.previousSpeaker : 0) +
    weights.perDoublingOfMentions * Math.log2(1 + entity.timesSeen)
  );
}

/** Undefined for words that take up nobody: "you", "everyone". */
export function agreementOf(word: string): Agreement | undefined {
  if (malePronouns.has(word)) return 'male';
  if (femalePronouns.has(word)) return 'female';
  if (pluralPronouns.has(word)) return 'plural';
  return neuterPronouns.has(word) || word === 'this' ? 'neuter' : undefined;
}

/** Within words somebody said, unless the pronoun stands there too. */
function isSaid(view: TextView, mention: EntityMention, part: TokenRange): boolean {
  const said = view.contentOf[mention.firstToken]!;
  return said !== -1 && said !== view.contentOf[part.firstToken] && !mention.isSource;
}

/** Undefined where the two cannot agree. */
function fitOf(entity: Entity, agreement: Agreement): number | undefined {
  const { kind } = entity;
  if (agreement === 'plural') {
    if (kind === 'group') return 0.8;
    if (entity.isCalledThey) return weights.knownGender;
    if (kind === 'organization' || kind === 'document') return -0.6;
    return kind === 'unknown' ? -0.7 : undefined;
  }
  if (agreement === 'neuter') {
    if (kind === 'organization' || kind === 'document') return 0.5;
    return kind === 'unknown' || kind === 'place' ? -0.5 : undefined;
  }
  if (kind !== 'person' && (kind !== 'unknown' || !entity.isNamed)) return undefined;
  if (agreement === 'person') return kind === 'unknown' ? weights.unknownKind : 0;
  const gender = genderOf(entity);
  if (gender !== undefined && gender !== agreement) return undefined;
  return (
    (kind === 'unknown' && gender === undefined ? weights.unknownKind : 0) +
    (gender === agreement ? weights.knownGender : 0)
  );
}

function scoreMention(view: TextView, mention: EntityMention, part: TokenRange): number {
  const distance = view.sentenceOf[part.firstToken]! - view.sentenceOf[mention.firstToken]!;
  let score = weights.perSentence * distance;
  if (view.paragraphOf[mention.firstToken] === view.paragraphOf[part.firstToken])
    score += weights.sameParagraph;
  if (mention.isSource) score += weights.source;
  if (mention.isPossessive) score += weights.possessive;
  if (isSubject(view, mention)) score += weights.subject;
  else if (prepositions.has(view.words[mention.firstToken - 1] ?? '')) score += weights.afterPreposition;
  return score;
}

/** The first words of a sentence or of what follows its first comma, or a pronoun that only subjects take. */
export function isSubject(view: TextView, mention: EntityMention): boolean {
  const word = view.words[mention.firstToken]!;
  if (mention.kind === 'pronoun' && !possessivePronouns.has(word)) return true;
  if (mention.isPossessive) return false;
  const { firstToken } = view.document.sentences[view.sentenceOf[mention.firstToken]!]!;
  const start = mention.phraseStart;
  if (start - firstToken >= longestOpening) return false;
  for (let token = start - 1; token >= firstToken; token--) {
    const word = view.words[token]!;
    if (word === ',') return true;
    if (prepositions.has(word)) return false;
  }
  return true;
}

const longestOpening = 10;
