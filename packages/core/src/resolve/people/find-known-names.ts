/**
 * Names of the caller's table that capitals do not show: "flydubai", "bell hooks", or a name glued to the word before it
 * ("Hold Ann Cole to account"). Must not take "Ann Cole" out of "the Ann Cole Foundation".
 */
import type { NameMention } from '../model.js';
import { nameLike } from '../mentions/name-like.js';
import { LetterCase, hasCapital, tokenText } from '../text-view.js';
import type { TextView } from '../text-view.js';
import type { KnownPeople } from './index-people.js';

/** All names of the text, with those of the table in place of what was read wrongly. In text order. */
export function withKnownNames(
  view: TextView,
  mentions: readonly NameMention[],
  people: KnownPeople | undefined,
): readonly NameMention[] {
  if (!people || people.size === 0) return mentions;
  const added: NameMention[] = [];
  const replaced = new Set<NameMention>();
  let next = 0;
  for (let token = 0; token < view.words.length; token++) {
    while (next < mentions.length && mentions[next]!.endToken <= token) next++;
    const found = nameAt(view, people, token);
    if (!found) continue;
    const overlapping = mentionsOver(mentions, next, found);
    const [only] = overlapping;
    if (only === undefined) added.push(found);
    else if (overlapping.length === 1 && only.firstToken < token && only.endToken === found.endToken) {
      replaced.add(only);
      added.push(found);
    }
    token = found.endToken - 1;
  }
  if (added.length === 0) return mentions;
  return [...mentions.filter((mention) => !replaced.has(mention)), ...added].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
}

function mentionsOver(mentions: readonly NameMention[], from: number, found: NameMention): NameMention[] {
  const over: NameMention[] = [];
  for (let at = from; at < mentions.length && mentions[at]!.firstToken < found.endToken; at++)
    over.push(mentions[at]!);
  return over;
}

/** The longest name of the table that begins here. */
function nameAt(view: TextView, people: KnownPeople, token: number): NameMention | undefined {
  if (view.letterCase[token] === LetterCase.none) return undefined;
  let found: NameMention | undefined;
  const longest = people.longestFrom(view.words[token]!.replaceAll('.', ''));
  const words: string[] = [];
  for (let end = token; end < token + longest && view.letterCase[end] !== LetterCase.none; end++) {
    words.push(view.words[end]!.replaceAll('.', ''));
    const person = words.length > 1 ? people.named(words) : undefined;
    // "Will Lane" is a name, "will lane" is none, unless the table writes it so.
    if (person && (hasCapital(view, token) || [person.name, ...(person.aliases ?? [])].some(isWrittenSmall)))
      found = nameLike(view, [...words], kindOf(person.kind), token, end + 1);
  }
  if (found) return found;
  if (view.letterCase[token] !== LetterCase.lower) return undefined;
  const small = people.writtenSmall(tokenText(view, token));
  return small && nameLike(view, [view.words[token]!], kindOf(small.kind), token, token + 1);
}

function isWrittenSmall(name: string): boolean {
  return name === name.toLowerCase();
}

function kindOf(kind: string | undefined): NameMention['kind'] {
  if (kind === undefined || kind === 'person') return 'person';
  return kind === 'organization' ? 'organization' : 'unknown';
}
