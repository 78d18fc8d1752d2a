import type { GoldSpeaker } from '../corpora/sample.js';
import { foldName } from './fold-name.js';

/** Whether the names given are those of the gold speakers, one each and no other; any of a speaker's names will do. */
export function areRightSpeakers(gold: readonly GoldSpeaker[], given: readonly string[]): boolean {
  return matchNames(
    gold.map(({ name, aliases }) => [name, ...aliases]),
    given,
  );
}

/** The same, but only the fullest names will do. */
export function areFullestNames(gold: readonly GoldSpeaker[], given: readonly string[]): boolean {
  return matchNames(
    gold.map(({ name }) => [name]),
    given,
  );
}

/**
 * The same for gold without aliases: a person's last name alone will do too, and so will a longer name that ends in
 * the gold name, as "spokeswoman Ada Quill".
 */
export function areRightOrShortened(gold: readonly GoldSpeaker[], given: readonly string[]): boolean {
  if (gold.length !== given.length) return false;
  const open = [...given];
  return gold.every((speaker) => {
    const index = open.findIndex((name) => endsAlike(foldName(speaker.name), foldName(name)));
    if (index >= 0) open.splice(index, 1);
    return index >= 0;
  });
}

function endsAlike(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function matchNames(gold: readonly (readonly string[])[], given: readonly string[]): boolean {
  if (gold.length !== given.length) return false;
  const open = given.map(foldName);
  return gold.every((names) => {
    const folded = new Set(names.map(foldName));
    const index = open.findIndex((name) => folded.has(name));
    if (index >= 0) open.splice(index, 1);
    return index >= 0;
  });
}
