/** Ties names of the article to the caller's table: what the table says of somebody stands against every guess. */
import { addHead } from '../entities/entity.js';
import type { NameIndex } from '../entities/name-rules.js';
import type { Entity, NameMention } from '../model.js';
import type { KnownPerson } from '../../types.js';
import { foldName } from './fold-name.js';

/**
 * Whom the table means by this name. A single word that the article also has as part of somebody else's name, as the
 * alias "Diaz" beside a Carlos Diaz, is left to the article.
 */
export function knownBearer(index: NameIndex, { words, kind }: NameMention): KnownPerson | undefined {
  const person = index.people?.named(words);
  if (!person || words.length > 1) return person;
  if (kind === 'place') return undefined;
  const namesakes = [index.byLastName, index.byFirstName].flatMap((map) => map.get(words[0]!) ?? []);
  const isOthers = namesakes.some((entity) => entity.nameWords.length > 1 && entity.known !== person);
  return isOthers ? undefined : person;
}

/** Gives the entity the table's name, kind, gender and role. */
export function tieTo(index: NameIndex, entity: Entity, person: KnownPerson): void {
  if (entity.known === person) return;
  entity.known = person;
  entity.givenName = person.name;
  entity.kind = person.kind ?? 'person';
  if (person.gender) entity.gender = { value: person.gender, evidence: 'people' };
  // The article's own whole name tells by which of its words its bearer is called.
  if (entity.nameWords.length < 2) entity.nameWords = foldName(person.name);
  for (const word of person.role?.toLowerCase().split(/[\s,]+/) ?? []) addHead(entity, word);
  index.byKnown.set(person, entity);
}
