/**
 * The ways in which one name stands for a bearer already known, most certain first.
 *
 * Handles "Ms. Diaz" after "Maria Diaz" and "CAAN" after "Civil Aviation Authority of …"; must not take "Bill Diaz"
 * for "Maria Diaz".
 */
import type { Entity, NameMention } from '../model.js';
import { genderOf } from './entity.js';
import { mayBeSameFirstName } from '../vocabulary.js';
import {} from '../vocabulary.js';

/** Where names are looked up. Values are in order of first mention. */
export interface NameIndex {
  readonly byName: Map<string, Entity[]>;
  readonly byLastName: Map<string, Entity[]>;
  readonly byFirstName: Map<string, Entity[]>;
  readonly byAcronym: Map<string, Entity[]>;
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

function matchAcronym(index: NameIndex, mention: NameMention): Entity | undefined {
  return mention.words.length === 1 ? pick(index.byAcronym.get(mention.words[0]!), mention) : undefined;
}

/** "the Times" after "The New York Times", "Supreme Court" after "U.S. Supreme Court". */
function matchShortName(index: NameIndex, mention: NameMention): Entity | undefined {
  if (mention.kind === 'person') return undefined;
  const known = index.byLastName.get(mention.words.at(-1)!);
  return pick(
    known?.filter((entity) => entity.kind === 'organization' && isSuffix(entity.nameWords, mention.words)),
    mention,
  );
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

/** Mentions are added in text order, so an entity's last one is the last before this name. */
function salience(entity: Entity, mention: NameMention): number {
  const last = entity.mentions.at(-1);
  const distance = last ? mention.firstToken - last.firstToken : 2000;
  return Math.log2(1 + entity.mentions.length) * 1.5 - Math.log2(8 + distance);
}
