/**
 * "A former harbour master says the quay is unsafe. Tim Carver, who …": a headline or opening paragraph describes whom
 * the next sentence names. Must not take "a police officer" for the shopkeeper named next.
 */
import type { TokenRange } from '../../document.js';
import type { Discourse } from '../discourse.js';
import type { ClusteredName } from '../entities/cluster-names.js';
import type { Entity } from '../model.js';
import type { NominalPart } from '../sources/source-phrase.js';
import { hasCapital } from '../text-view.js';
import { genderOf, genderOfWords } from '../entities/entity.js';
import { roleNouns, titleExpansions } from '../vocabulary.js';
import type { Sieve } from './sieve.js';

/** Descriptions that fit whoever knows something. */
const anyone = new Set([
  ...[
    'expert',
    'analyst',
    'commentator',
    'pundit',
    'critic',
    'insider',
    'specialist',
    'observer',
    'author',
    'star',
  ],
  ...['executive', 'boss', 'politician', 'professor', 'academic', 'scientist', 'doctor', 'official'],
]);

/** How many sentences after an opening paragraph are read for the name, and after a headline. */
const reachOfLead = 2;
const reachOfHeadline = 4;

export const namedNext: Sieve = {
  name: 'named-next',
  resolve(discourse, { part }) {
    if (
      part.kind !== 'nominal' ||
      part.isPlural ||
      part.possessor?.mention.isPossessive ||
      !roleNouns.has(part.head)
    )
      return undefined;
    const { view } = discourse;
    const isHeadline = view.inHeadlineCase[part.firstToken] === 1 || view.paragraphOf[part.firstToken] === 0;
    const isBare = part.definiteness === 'bare' && isHeadline;
    if (!isBare && part.definiteness !== 'indefinite') return undefined;
    if (!isHeadline && !opensSection(discourse, view.paragraphOf[part.firstToken]!)) return undefined;
    const found = nameNext(discourse, part, isHeadline ? reachOfHeadline : reachOfLead);
    return found && [found];
  },
};

/** The first body paragraph, or the first under a line that is no sentence. */
function opensSection({ view }: Discourse, index: number): boolean {
  const { paragraphs } = view.document;
  const before = paragraphs[index - 1];
  if (!before || before.paragraph.role !== 'body') return true;
  const last = view.words[before.endToken - 1];
  return (
    before.endSentence - before.firstSentence === 1 && last !== undefined && /[\p{L}\p{N}'’]$/u.test(last)
  );
}

/** The person whom one of the next sentences names for the first time, with its first words or as a source. */
function nameNext(discourse: Discourse, part: NominalPart, reach: number): Entity | undefined {
  const { view } = discourse;
  const { sentences } = view.document;
  const own = view.sentenceOf[part.firstToken]!;
  for (let index = own + 1; index <= own + reach && index < sentences.length; index++) {
    const name = nameOf(discourse, sentences[index]!);
    if (!name || !hasCapital(view, name.mention.firstToken)) continue;
    const { entity, mention } = name;
    const isFirst = entity.mentions.every(
      ({ kind, firstToken }) =>
        kind !== 'name' || firstToken >= mention.firstToken || view.inHeadlineCase[firstToken] === 1,
    );
    if (entity.kind === 'person' && isFirst && mention.words.length > 1)
      return fits(entity, part, genderOfWords(view.words, part.core)) ? entity : undefined;
  }
  return undefined;
}

/** The name at the sentence's start, or the first where a source begins. */
function nameOf({ view, names }: Discourse, sentence: TokenRange): ClusteredName | undefined {
  const first = firstWord(view.words, sentence);
  for (let token = first; token < sentence.endToken; token++) {
    const mayStart = token === first || (view.spanEdge[token] === 1 && view.contentOf[token] === -1);
    const name = mayStart ? names.withPhraseAt(token) : undefined;
    if (name) return name;
  }
  return undefined;
}

function firstWord(words: readonly string[], { firstToken, endToken }: TokenRange): number {
  let first = firstToken;
  while (first < endToken - 1 && !/[\p{L}\p{N}]/u.test(words[first]!)) first++;
  return first;
}

function fits(entity: Entity, part: NominalPart, gender: 'female' | 'male' | undefined): boolean {
  if (gender && (genderOf(entity) ?? gender) !== gender) return false;
  const head = titleExpansions.get(part.head) ?? part.head;
  return entity.heads.size === 0 || entity.heads.has(head) || anyone.has(head);
}
