/**
 * Whom a name from outside the running text means: a byline's author, the speaker a hint of the input names.
 *
 * Handles "Diaz" where the article has one Diaz; must not choose between two.
 */
import type { TokenRange } from '../../document.js';
import type { Discourse } from '../discourse.js';
import type { Entity, NameKind } from '../model.js';
import { foldName } from '../people/fold-name.js';
import { endsBodyName } from '../vocabulary.js';
import { makeEntity } from './entity.js';
import { areCompatible, enterName } from './name-rules.js';

/** An entity of the article, or a new one that is shown by the name given. Undefined for a name without a word. */
export function entityCalled(discourse: Discourse, name: string, at: TokenRange): Entity | undefined {
  const given = name.split(',', 1)[0]!.trim();
  const words = foldName(given);
  if (words.length === 0) return undefined;
  const { index } = discourse;
  const person = index.people?.named(words);
  const known =
    (person && index.byKnown.get(person)) ??
    index.byName.get(words.join(' '))?.[0] ??
    onlyBearer(discourse, words);
  if (known) return known;
  const entity = makeEntity(discourse.entities.length, kindOf(words), at, words);
  discourse.entities.push(entity);
  entity.givenName = person?.name ?? given.replaceAll(/\s+/g, ' ');
  entity.known = person;
  if (person) index.byKnown.set(person, entity);
  enterName(index, entity);
  return entity;
}

function onlyBearer({ index }: Discourse, words: readonly string[]): Entity | undefined {
  const bearers = (index.byLastName.get(words.at(-1)!) ?? []).filter(
    ({ kind, nameWords }) => kind === 'person' && areCompatible(nameWords, words),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

function kindOf(words: readonly string[]): NameKind {
  if (endsBodyName(words.at(-1)!)) return 'organization';
  return words.length > 1 ? 'person' : 'unknown';
}
