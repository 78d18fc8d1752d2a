/**
 * The ways in which one name stands for a bearer already known, most certain first.
 *
 * Handles "Ms. Diaz" after "Maria Diaz" and "CAAN" after "Civil Aviation Authority of …"; must not take "Bill Diaz"
 * for "Maria Diaz".
 */
import type { KnownPerson } from '../../types.js';
import type { Entity, NameMention } from '../model.js';
import type { KnownPeople } from '../people/index-people.js';
import { genderOf } from './entity.js';
import { isCommonFirstName, isKnownWord, mayBeSameFirstName, nameArticle, particles } from '../vocabulary.js';

/** Where names are looked up. Values are in order of first mention. */
export interface NameIndex {
  readonly byName: Map<string, Entity[]>;
  readonly byLastName: Map<string, Entity[]>;
  readonly byFirstName: Map<string, Entity[]>;
  /** By the words between the first and the last, and by the last without its article: `partsOfName`. */
  readonly byPart: Map<string, Entity[]>;
  readonly byAcronym: Map<string, Entity[]>;
  /** Whole names that only stand for another: "Ann J. Cole" for the "Ann Cole" named before. */
  readonly compatible: Set<string>;
  /** The caller's table, and who of it is in the article. */
  readonly people: KnownPeople | undefined;
  readonly byKnown: Map<KnownPerson, Entity>;
}

export function makeNameIndex(people: KnownPeople | undefined): NameIndex {
  return {
    byName: new Map(),
    byLastName: new Map(),
    byFirstName: new Map(),
    byPart: new Map(),
    byAcronym: new Map(),
    compatible: new Set(),
    people,
    byKnown: new Map(),
  };
}

/** Enters an entity under its name and the parts of its name. */
export function enterName(index: NameIndex, entity: Entity): void {
  const { nameWords, kind } = entity;
  push(index.byName, nameWords.join(' '), entity);
  push(index.byLastName, nameWords.at(-1)!, entity);
  if (nameWords.length < 2) return;
  if (kind === 'person') enterParts(index, nameWords, entity);
  if (kind === 'organization')
    for (const acronym of acronymsOf(nameWords)) push(index.byAcronym, acronym, entity);
}

export function enterParts(index: NameIndex, words: readonly string[], entity: Entity): void {
  push(index.byFirstName, words[0]!, entity);
  for (const part of partsOfName(words)) push(index.byPart, part, entity);
}

function acronymsOf(words: readonly string[]): Set<string> {
  const content = words.filter((word) => !['of', 'for', 'and', 'on', 'the', '&'].includes(word));
  return new Set([initials(words), initials(content)]);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** Beyond so many bearers of one name, further ones are not told apart: keeps hostile text linear. */
const maxNamesakes = 12;

export function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (known.length < maxNamesakes && !known.includes(entity)) known.push(entity);
}

export interface NameRule {
  readonly name: string;
  match(index: NameIndex, mention: NameMention): Entity | undefined;
}

/** "Ann Cole" and "Ann J. Cole": whole names of one person. */
export const compatibleName: NameRule = { name: 'compatible-name', match: matchCompatible };

/** In order: a whole name says more than a part, a last name more than a first. */
export const nameRules: readonly NameRule[] = [
  { name: 'exact-name', match: (index, mention) => pick(index.byName.get(mention.words.join(' ')), mention) },
  compatibleName,
  { name: 'last-name', match: matchLastName },
  { name: 'first-name', match: matchFirstName },
  { name: 'part-of-name', match: matchPart },
  { name: 'acronym', match: matchAcronym },
  { name: 'short-name', match: matchShortName },
];

function matchCompatible(index: NameIndex, mention: NameMention): Entity | undefined {
  if (mention.words.length < 2 || mention.kind !== 'person') return undefined;
  const known = index.byLastName.get(mention.words.at(-1)!);
  return pick(
    known?.filter((entity) => areCompatible(entity.nameWords, mention.words)),
    mention,
  );
}

/** "Ann Cole" and "Ann J. Cole", "Bill Cole" and "William Cole", "de la Roca" and "Staffan de la Roca". */
export function areCompatible(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (longer.at(-1) !== shorter.at(-1)) return false;
  if (isSuffix(longer, shorter)) return true;
  if (!sameFirstName(longer[0]!, shorter[0]!)) return false;
  const middles = shorter.slice(1, -1);
  return (
    longer.length <= 2 ||
    middles.every((middle) => longer.slice(1, -1).some((other) => sameFirstName(other, middle)))
  );
}

function sameFirstName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a);
  return mayBeSameFirstName(a, b);
}

function isSuffix(longer: readonly string[], shorter: readonly string[]): boolean {
  const offset = longer.length - shorter.length;
  return shorter.every((word, at) => longer[offset + at] === word);
}

function matchLastName(index: NameIndex, mention: NameMention): Entity | undefined {
  if (mention.kind === 'organization' && mention.words.length > 1) return undefined;
  const known = index.byLastName.get(mention.words.at(-1)!);
  return pick(
    known?.filter((entity) => entity.kind === 'person' && isSuffix(entity.nameWords, mention.words)),
    mention,
  );
}

function matchFirstName(index: NameIndex, mention: NameMention): Entity | undefined {
  if (mention.words.length > 1) return undefined;
  return pick(index.byFirstName.get(mention.words[0]!), mention);
}

/**
 * "Sheinbaum" of "Claudia Sheinbaum Pardo", "Ducky" of "Pete “Ducky” Moran", "Assad" of "Bashar al-Assad". Where two
 * bear it, it tells neither.
 */
function matchPart(index: NameIndex, mention: NameMention): Entity | undefined {
  if (mention.words.length > 1 || mention.kind === 'organization' || mention.kind === 'place')
    return undefined;
  const word = mention.words[0]!;
  const known = index.byPart.get(word) ?? index.byPart.get(word.replace(nameArticle, ''));
  const [bearer] = known ?? [];
  // "One Norland Now" is nobody called Norland.
  const isName =
    bearer !== undefined && (isCommonFirstName(bearer.nameWords[0]!) || !isKnownWord(bearer.nameWords[0]!));
  return isName && known!.length === 1 ? pick(known, mention) : undefined;
}

/** The words of a whole name by which its bearer may be called, besides the first and the last. */
export function partsOfName(words: readonly string[]): string[] {
  const last = words.at(-1)!;
  const bare = last.replace(nameArticle, '');
  const middles = words.slice(1, -1).filter((word) => word.length > 2 && !particles.has(word));
  return bare === last ? middles : [...middles, bare];
}

function matchAcronym(index: NameIndex, mention: NameMention): Entity | undefined {
  return mention.words.length === 1 ? pick(index.byAcronym.get(mention.words[0]!), mention) : undefined;
}

/** "the Times" after "The New York Times", "Supreme Court" after "U.S. Supreme Court". */
function matchShortName(index: NameIndex, mention: NameMention): Entity | undefined {
  if (mention.kind === 'person') return undefined;
  const known = index.byLastName.get(mention.words.at(-1)!);
  return pick(
    known?.filter(
      (entity) =>
        entity.kind === 'organization' &&
        isSuffix(entity.nameWords, mention.words) &&
        !isComplement(entity.nameWords, mention.words),
    ),
    mention,
  );
}

/** "Norland" is no short form of "Port Authority of Norland". */
function isComplement(whole: readonly string[], part: readonly string[]): boolean {
  const before = whole[whole.length - part.length - 1];
  return before === 'of' || before === 'for' || before === 'in';
}

/** Among several bearers, one of the right gender; then the one mentioned last, but one in passing yields to the topic. */
function pick(entities: readonly Entity[] | undefined, mention: NameMention): Entity | undefined {
  if (!entities || entities.length === 0) return undefined;
  const gender = mention.gender?.value;
  const fitting = entities.filter((entity) => !gender || (genderOf(entity) ?? gender) === gender);
  if (fitting.length < 2) return fitting[0];
  const declared = gender ? fitting.filter((entity) => genderOf(entity) === gender) : fitting;
  return (declared.length > 0 ? declared : fitting).reduce((best, entity) =>
    salience(entity, mention) > salience(best, mention) ? entity : best,
  );
}

/** Who is called by the first name is hardly meant by the last. */
const unlikeHabit = -4;

/** Mentions are added in text order, so an entity's last one is the last before this name. */
function salience(entity: Entity, mention: NameMention): number {
  const last = entity.mentions.at(-1);
  const distance = last ? mention.firstToken - last.firstToken : 2000;
  const habit =
    entity.isCalledByFirstName && mention.words.length === 1 && entity.nameWords[0] !== mention.words[0]
      ? unlikeHabit
      : 0;
  return Math.log2(1 + entity.mentions.length) * 1.5 - Math.log2(8 + distance) + habit;
}
