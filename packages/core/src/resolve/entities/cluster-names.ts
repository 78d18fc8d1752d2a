/** Joins the names of one article into entities: first whole names, which single words may then stand for. */
import type { Entity, NameMention } from '../model.js';
import type { KnownPerson } from '../../types.js';
import { acronymBehind } from '../mentions/name-kind.js';
import type { KnownPeople } from '../people/index-people.js';
import { knownBearer, tieTo } from '../people/tie-to-people.js';
import { LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import { addHead, addRole, genderOf, makeEntity } from './entity.js';
import { compatibleName, enterName, enterParts, makeNameIndex, nameRules, push } from './name-rules.js';
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

const placePrepositions = new Set(['in', 'at', 'near', 'across', 'throughout', 'inside']);

export function clusterNames(
  view: TextView,
  mentions: readonly NameMention[],
  people?: KnownPeople,
): Clustering {
  const index = makeNameIndex(people);
  const entities: Entity[] = [];
  const whole = mentions.filter((mention) => mention.words.length > 1);
  const wholeNames = whole.map((mention) => enterWholeName(view, index, entities, mention));
  // "Mr. Blay" between two Blays needs what the pronouns around their whole names tell.
  voteGender(view, wholeNames);
  for (const mention of mentions)
    if (mention.words.length === 1 && mention.title === 'president') enterPresident(index, entities, mention);
  const names = mentions.map((mention) => {
    const found = bearerInTable(index, entities, mention) ?? findBearer(index, mention);
    const entity = found?.entity ?? addEntity(index, entities, mention);
    attach(view, entity, mention, isOnlyBearer(index, entity, mention));
    if (found?.matchedBy === 'first-name' && mention.title === undefined) entity.isCalledByFirstName = true;
    const acronym = acronymBehind(view, mention, mention.words);
    if (acronym !== undefined && entity.kind !== 'person') push(index.byAcronym, acronym, entity);
    return { mention, entity, matchedBy: found?.matchedBy ?? 'new-name' };
  });
  for (const entity of entities) settleKind(view, entity);
  return { names, entities, index };
}

function bearerInTable(
  index: NameIndex,
  entities: Entity[],
  mention: NameMention,
): { entity: Entity; matchedBy: string } | undefined {
  const person = knownBearer(index, mention);
  if (!person) return undefined;
  const known = index.byKnown.get(person) ?? addEntity(index, entities, mention);
  tie(index, known, person);
  return { entity: known, matchedBy: 'people' };
}

/** The table's name may be longer than the article's: its last name counts too. */
function tie(index: NameIndex, entity: Entity, person: KnownPerson): void {
  if (entity.known === person) return;
  tieTo(index, entity, person);
  enterName(index, entity);
}

function findBearer(
  index: NameIndex,
  mention: NameMention,
): { entity: Entity; matchedBy: string } | undefined {
  for (const rule of nameRules) {
    const entity = rule.match(index, mention);
    if (!entity) continue;
    const isOnlyCompatible = rule.name === 'exact-name' && index.compatible.has(mention.words.join(' '));
    return { entity, matchedBy: isOnlyCompatible ? compatibleName.name : rule.name };
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
  const person = knownBearer(index, mention);
  const inTable = person && index.byKnown.get(person);
  const exact = inTable ?? index.byName.get(mention.words.join(' '))?.[0];
  const compatible = exact || mention.kind !== 'person' ? undefined : compatibleName.match(index, mention);
  // Two of the table are two, however alike their names.
  const known = exact ?? (person && compatible?.known ? undefined : compatible);
  const entity = known ?? addEntity(index, entities, mention);
  if (person) tie(index, entity, person);
  noteRoles(view, entity, mention);
  if (known && !exact) {
    push(index.byName, mention.words.join(' '), known);
    index.compatible.add(mention.words.join(' '));
    if (fullness(mention.words) > fullness(known.nameWords)) {
      known.nameWords = mention.words;
      known.display = mention;
      enterParts(index, mention.words, known);
    }
  }
  return { mention, entity, matchedBy: 'exact-name' };
}

/** Words outweigh initials: "Alfred Harrow" is fuller than "A. J. Harrow". */
function fullness(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + (length > 1 ? 10 : 1), 0);
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
  enterName(index, entity);
  return entity;
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
  else if (mention.gender && entity.gender?.evidence !== 'title' && entity.gender?.evidence !== 'people')
    entity.gender = mention.gender;
  noteRoles(view, entity, mention);
  if (isBetterDisplay(view, entity, mention)) entity.display = mention;
  if (entity.known) return;
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
  if ((entity.kind !== 'person' && entity.kind !== 'unknown') || entity.known) return;
  if (entity.roles.length > 0 || entity.heads.size > 0) return;
  const inside = entity.mentions.filter(({ firstToken }) =>
    placePrepositions.has(view.words[firstToken - 1] ?? ''),
  ).length;
  if (inside * 2 > entity.mentions.length) entity.kind = 'place';
}
