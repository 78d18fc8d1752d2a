/**
 * The caller's `people` table by name: indexed once, so that an article costs the same with ten entries and with a
 * hundred thousand.
 */
import { InquitError } from '../../errors.js';
import type { KnownPerson } from '../../types.js';
import { foldName } from './fold-name.js';

export interface KnownPeople {
  readonly size: number;
  /** The only entry that bears this name; undefined where none does, or several. Words as `foldName` gives them. */
  named(words: readonly string[]): KnownPerson | undefined;
  /** How many words the longest name has that begins with this word; 0 where none does. */
  longestFrom(word: string): number;
  /** The entry whose name is written exactly so, in small letters: "flydubai". */
  writtenSmall(text: string): KnownPerson | undefined;
}

/** No name is longer; what goes on beyond is not looked for in the text. */
const longestName = 8;

// The same array gives the same index, so nobody can tell that it is kept; the entries are read-only by type.
const indexes = new WeakMap<readonly KnownPerson[], KnownPeople>();

/** Throws `InquitError` 'invalid-argument' for an entry without a name. */
export function indexPeople(people: readonly KnownPerson[]): KnownPeople {
  const kept = indexes.get(people);
  if (kept) return kept;
  const index = makeIndex(people);
  indexes.set(people, index);
  return index;
}

function makeIndex(people: readonly KnownPerson[]): KnownPeople {
  const byName = new Unambiguous();
  /** By first and last word, for names with something between. */
  const byEnds = new Unambiguous();
  const small = new Unambiguous();
  const lengths = new Map<string, number>();
  people.forEach((person, position) => {
    for (const name of namesOf(person, position)) {
      const words = foldName(name);
      if (words.length === 0) continue;
      byName.add(words.join(' '), person);
      if (words.length > 2 && isPerson(person)) byEnds.add(`${words[0]!} ${words.at(-1)!}`, person);
      if (words.length === 1 && name === words[0]) small.add(name, person);
      const longest = Math.min(longestName, words.length);
      if (words.length > 1 && longest > (lengths.get(words[0]!) ?? 0)) lengths.set(words[0]!, longest);
    }
  });
  return {
    size: people.length,
    named(words) {
      const name = words.join(' ');
      const exact = byName.get(name);
      if (exact || byName.isAmbiguous(name) || words.length < 2) return exact;
      if (words.length === 2) return byEnds.get(name);
      const withoutMiddle = byName.get(`${words[0]!} ${words.at(-1)!}`);
      return withoutMiddle && isPerson(withoutMiddle) ? withoutMiddle : undefined;
    },
    longestFrom: (word) => lengths.get(word) ?? 0,
    writtenSmall: (text) => small.get(text),
  };
}

function isPerson({ kind }: KnownPerson): boolean {
  return kind === undefined || kind === 'person';
}

function namesOf(person: KnownPerson, position: number): string[] {
  if (typeof person?.name !== 'string' || person.name.trim() === '')
    throw new InquitError(
      'invalid-argument',
      `people[${position}] has no name: every entry needs one, such as { name: 'Maria Diaz' }.`,
    );
  return [person.name, ...(person.aliases ?? [])];
}

/** A map that forgets what has two values. */
class Unambiguous {
  private readonly entries = new Map<string, KnownPerson>();
  private readonly several = new Set<string>();

  add(key: string, person: KnownPerson): void {
    const known = this.entries.get(key);
    if (known === undefined) this.entries.set(key, person);
    else if (known !== person) this.several.add(key);
  }

  get(key: string): KnownPerson | undefined {
    return this.several.has(key) ? undefined : this.entries.get(key);
  }

  isAmbiguous(key: string): boolean {
    return this.several.has(key);
  }
}
