/** Entities that have no name, only words that describe them. */
import type { TokenRange } from '../../document.js';
import type { SpeakerKind } from '../../types.js';
import { introduce } from '../discourse.js';
import type { Discourse } from '../discourse.js';
import type { Entity } from '../model.js';
import { isPluralNoun } from '../sources/plural-noun.js';
import type { NominalPart } from '../sources/source-phrase.js';
import type { TextView } from '../text-view.js';
import { addHead, genderOfWord } from './entity.js';
import {
  articles,
  documentNouns,
  isGroupWord,
  organizationNouns,
  roleNouns,
  isCapitalAdjective,
} from '../vocabulary.js';

/** The words of a description without articles and possessive endings. */
export function descriptionKey({ words }: TextView, range: TokenRange): string {
  const kept: string[] = [];
  for (let token = range.firstToken; token < range.endToken; token++) {
    const word = words[token]!;
    if (!articles.has(word) && word !== "'s" && word !== "'" && word !== ',') kept.push(word);
  }
  return kept.join(' ');
}

/** Makes an entity of a noun phrase and remembers it by its words and its head. */
export function introduceNominal(discourse: Discourse, range: TokenRange, part?: NominalPart): Entity {
  const { view } = discourse;
  const head = part?.head ?? view.words[range.endToken - 1]!;
  const entity = introduce(
    discourse,
    kindOfHead(head, part?.isPlural ?? isPluralNoun(head)),
    withoutAside(view, range, head),
  );
  if (entity.kind === 'person') addHead(entity, head);
  const gender = genderOfWord(head);
  if (gender && entity.kind === 'person') entity.gender = gender;
  if (part) entity.affiliation = affiliationOf(discourse, part);
  discourse.byDescription.set(descriptionKey(view, range), entity);
  // A headline's description is mostly of somebody the article names.
  if (view.paragraphOf[range.firstToken] !== 0 || entity.kind !== 'person')
    discourse.byHead.set(head, entity);
  return entity;
}

/** "A spokeswoman for the port authority", "Lumio's director": the body named in the description. */
function affiliationOf({ names }: Discourse, part: NominalPart): TokenRange | undefined {
  for (let token = part.firstToken; token < part.endToken; token++) {
    const name = names.startingAt(token);
    if (name?.entity.kind === 'organization') return name.mention;
  }
  return undefined;
}

const asides = new Set([
  'in',
  'however',
  'too',
  'meanwhile',
  'for',
  'among',
  'especially',
  'particularly',
  'a',
  'an',
  'the',
]);

/** How somebody came by a document, which is no part of what it is. */
const waysOfAccess = new Set([
  ...[
    'obtained',
    'seen',
    'reviewed',
    'released',
    'published',
    'presented',
    'shared',
    'leaked',
    'posted',
    'issued',
  ],
  ...['viewed', 'provided', 'sent', 'circulated', 'unveiled', 'examined', 'cited'],
]);

/** "Younger voters, in particular" and "a city memo seen by the paper" end before the aside; "the memo seen by" needs it. */
function withoutAside({ words }: TextView, range: TokenRange, head: string): TokenRange {
  const isDocument = documentNouns.has(head);
  for (let token = range.firstToken + 1; token < range.endToken - 1; token++) {
    const isAside =
      (words[token] === ',' && asides.has(words[token + 1]!)) ||
      (isDocument &&
        waysOfAccess.has(words[token]!) &&
        documentNouns.has(words[token - 1]!) &&
        token - range.firstToken > 2);
    if (isAside) return { firstToken: range.firstToken, endToken: token };
  }
  return range;
}

function kindOfHead(head: string, isPlural: boolean): SpeakerKind {
  if (documentNouns.has(head)) return 'document';
  if (organizationNouns.has(head)) return 'organization';
  if (isPlural || isGroupWord(head)) return 'group';
  if (isCapitalAdjective(head)) return 'group';
  if (roleNouns.has(head) || genderOfWord(head)) return 'person';
  return 'unknown';
}

/** The entity introduced by the same head, or by another word for it: "the report" after "a study". */
export function introducedBefore(
  { byHead }: Discourse,
  part: NominalPart,
  families: readonly ReadonlySet<string>[],
): Entity | undefined {
  const same = byHead.get(part.head);
  if (same) return same;
  const family = families.find((words) => words.has(part.head));
  if (!family) return undefined;
  let found: Entity | undefined;
  for (const word of family) {
    const entity = byHead.get(word);
    if (entity && (!found || entity.index > found.index)) found = entity;
  }
  return found;
}
