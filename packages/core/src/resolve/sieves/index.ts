import {
  acronym,
  compatibleName,
  exactName,
  firstName,
  lastName,
  newName,
  partOfName,
  people,
  shortName,
} from './names.js';
import { definiteDescription } from './definite-description.js';
import { firstPerson } from './first-person.js';
import { indefiniteAntecedent } from './indefinite-antecedent.js';
import { introduction } from './introduction.js';
import { namedBody } from './named-body.js';
import { namedNext } from './named-next.js';
import { pair } from './pair.js';
import { pronoun } from './pronoun.js';
import { setOff } from './set-off.js';
import { relativePronoun } from './relative-pronoun.js';
import { repeatedDescription } from './repeated-description.js';
import { roleDescription } from './role-description.js';
import { apposition } from './apposition.js';
import { statement } from './statement.js';
import type { Sieve } from './sieve.js';

/**
 * In order of precision: who is named needs no guess; a description taken up word for word needs less than one by
 * its head; a pronoun needs most. `introduction` comes last: a description nobody fits is a speaker of its own.
 */
export const sieves: readonly Sieve[] = [
  // A tagger may leave out the name: what is set off behind it stands for it.
  setOff,
  // The name stands in the source.
  apposition,
  people,
  exactName,
  compatibleName,
  lastName,
  firstName,
  partOfName,
  acronym,
  shortName,
  newName,
  // The words say by their form whom they mean.
  firstPerson,
  relativePronoun,
  // Descriptions: the most specific agreement first.
  pair,
  statement,
  namedBody,
  repeatedDescription,
  roleDescription,
  definiteDescription,
  indefiniteAntecedent,
  namedNext,
  introduction,
  // Only the context tells.
  pronoun,
];
