/** Joins the names of one article into entities: first whole names, which single words may then stand for. */
import type { Entity, NameMention } from '../model.js';
import { acronymBehind } from '../mentions/name-kind.js';
import { LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import { addHead, addRole, genderOf, makeEntity } from './entity.js';
import { compatibleName, nameRules } from './name-rules.js';
import type { NameIndex } from './name-rules.js';
import { voteGender } from './vote-gender.js';

/** A name with its bearer, and the rule that joined the two. */
export interface ClusteredName {
  readonly mention: NameMention;
  readonly entity: Entity;
  readonly matchedBy: string;
}

export interface Clustering {
  readonly names: readonly ClusteredName[];
  readonly entities: Entity[];
  readonly index: NameIndex;
}

/** Beyond so many bearers of one name, further ones are not told apart: keeps hostile text linear. */
const maxNamesakes = 12;

const placePrepositions = new Set(['in', 'at', 'near', 'across', 'throughout', 'inside']);

export function clusterNames(view: TextView, mentions: readonly NameMention[]): Clustering {
  const index: NameIndex = {
    byName: new Map(),
    byLastName: new Map(),
    byFirstName: new Map(),
    byAcronym: new Map(),
  };
  const entities: Entity[] = [];
  const whole = mentions.filter((mention) => mention.words.length > 1);
  const wholeNames = whole.map((mention) => enterWholeName(view, index, entities, mention));
  // "Mr. Blay" between two Blays needs what the pronouns around their whole names tell.
  voteGender(view, wholeNames);
  for (const mention of mentions)
    if (mention.words.length === 1 && mention.title === 'president') enterPresident(index, entities, mention);
  const names = mentions.map((mention) => {
    const found = findBearer(index, mention);
    const entity = found?.entity ?? addEntity(index, entities, mention);
    attach(view, entity, mention, isOnlyBearer(index, entity, mention));
    const acronym = acronymBehind(view, mention, mention.words);
    if (acronym !== undefined && entity.kind !== 'person') push(index.byAcronym, acronym, entity);
    return { mention, entity, matchedBy: found?.matchedBy ?? 'new-name' };
  });
  for (const entity of entities) settleKind(view, entity);
  return { names, entities, index };
}

function findBearer(
  index: NameIndex,
  mention: NameMention,
): { entity: Entity; matchedBy: string } | undefined {
  for (const rule of nameRules) {
    const entity = rule.match(index, mention);
    if (entity) return { entity, matchedBy: rule.name };
  }
  return undefined;
}

/** A name of several words makes an entity before any single word is read, so that "Diaz" may come before "Maria Diaz". */
function enterWholeName(
  view: TextView,
  index: NameIndex,
  entities: Entity[],
  mention: NameMention,
): ClusteredName {
  const exact = index.byName.get(mention.words.join(' '))?.[0];
  const known = exact ?? (mention.kind === 'person' ? compatibleName.match(index, mention) : undefined);
  const entity = known ?? addEntity(index, entities, mention);
  noteRoles(view, entity, mention);
  if (known && !exact) {
    push(index.byName, mention.words.join(' '), known);
    if (mention.words.length > known.nameWords.length) {
      known.nameWords = mention.words;
      known.display = mention;
      push(index.byFirstName, mention.words[0]!, known);
    }
  }
  return { mention, entity, matchedBy: 'exact-name' };
}

/** "President Cole" before any "Ann Cole" is somebody else: presidents are introduced without a first name. */
function enterPresident(index: NameIndex, entities: Entity[], mention: NameMention): void {
  const bearers = index.byLastName.get(mention.words[0]!) ?? [];
  const isAnother = bearers.every(
    (entity) => entity.display.firstToken > mention.firstToken && !entity.heads.has('president'),
  );
  if (bearers.length > 0 && isAnother) addEntity(index, entities, mention);
}

export function addEntity(index: NameIndex, entities: Entity[], mention: NameMention): Entity {
  const entity = makeEntity(entities.length, mention.kind, mention, mention.words);
  entities.push(entity);
  const { words } = mention;
  push(index.byName, words.join(' '), entity);
  push(index.byLastName, words.at(-1)!, entity);
  if (mention.kind === 'person' && words.length > 1) push(index.byFirstName, words[0]!, entity);
  if (mention.kind === 'organization' && words.length > 1)
    for (const acronym of acronymsOf(words)) push(index.byAcronym, acronym, entity);
  return entity;
}

function acronymsOf(words: readonly string[]): Set<string> {
  const content = words.filter((word) => !['of', 'for', 'and', 'on', 'the', '&'].includes(word));
  return new Set([initials(words), initials(content)]);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** Of two namesakes of unknown gender "Mrs. Blay" may be either: then the title tells nothing about the one chosen. */
function isOnlyBearer(index: NameIndex, entity: Entity, { words, gender }: NameMention): boolean {
  if (words.length > 1) return true;
  const bearers = index.byLastName.get(words[0]!) ?? [];
  return bearers
    .filter((bearer) => (genderOf(bearer) ?? gender?.value) === gender?.value)
    .every((bearer) => bearer === entity);
}

function attach(view: TextView, entity: Entity, mention: NameMention, isCertain: boolean): void {
  const { firstToken, endToken, isPossessive, isModifier, phrase } = mention;
  entity.mentions.push({
    entity,
    firstToken,
    endToken,
    kind: 'name',
    isSource: false,
    isPossessive,
    isModifier,
    phraseStart: phrase.firstToken,
  });
  if (mention.gender && !isCertain) entity.guessedGender ??= mention.gender.value;
  else if (mention.gender && entity.gender?.evidence !== 'title') entity.gender = mention.gender;
  noteRoles(view, entity, mention);
  if (isBetterDisplay(view, entity, mention)) entity.display = mention;
  if (entity.kind === 'unknown' && mention.kind !== 'unknown') entity.kind = mention.kind;
  else if (entity.kind === 'organization' && mention.kind === 'person' && mention.title !== undefined)
    entity.kind = 'person';
}

/** "Bergen" rather than the "BERGEN" of the dateline. */
function isBetterDisplay(
  view: TextView,
  { display, nameWords }: Entity,
  { firstToken, words }: NameMention,
): boolean {
  const isShouted =
    view.letterCase[display.firstToken] === LetterCase.allCapitals && nameWords[0]!.length > 4;
  return (
    isShouted && view.letterCase[firstToken] !== LetterCase.allCapitals && words.length === nameWords.length
  );
}

function noteRoles(view: TextView, entity: Entity, mention: NameMention): void {
  if (mention.title !== undefined) addHead(entity, mention.title);
  for (const role of mention.roles) addRole(view, entity, role);
}

/** A person or body unknown, without title or role, that mostly stands after "in" or "near" is a place. */
function settleKind(view: TextView, entity: Entity): void {
  if (entity.kind !== 'person' && entity.kind !== 'unknown') return;
  if (entity.roles.length > 0 || entity.heads.size > 0) return;
  const inside = entity.mentions.filter(({ firstToken }) =>
    placePrepositions.has(view.words[firstToken - 1] ?? ''),
  ).length;
  if (inside * 2 > entity.mentions.length) entity.kind = 'place';
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (known.length < maxNamesakes && !known.includes(entity)) known.push(entity);
}
