/**
 * Where a name begins in a run of capitals that may begin with titles and roles.
 *
 * Handles "Norlandian Foreign Minister Sergei Valev" and "Mayor Don Guardian"; must not cut "Republican" from "Republican
 * National Committee".
 */
import type { TokenRange } from '../../document.js';
import type { TextView } from '../text-view.js';
import {
  addressPairs,
  addressTitles,
  courtesyTitles,
  endsBodyName,
  isBodyWord,
  isCapitalAdjective,
  isNewsWord,
  isTitle,
  roleModifiers,
  roleNouns,
} from '../vocabulary.js';

/** Where the bare name begins, after the last title, role or nationality in the chunk. */
export function nameStart({ words }: TextView, { firstToken, endToken }: TokenRange): number {
  let start = firstToken;
  if (
    isBodyName(words, firstToken, endToken) ||
    (words[endToken] === '(' && words.slice(firstToken, endToken).includes(','))
  )
    return start;
  for (let token = firstToken; token < endToken; token++) {
    const word = words[token]!;
    const address = token === start ? lengthOfAddress(words, token) : 0;
    if (address > 0 && token + address < endToken) {
      start = token + address;
      token = start - 1;
      continue;
    }
    const remaining = endToken - token - 1;
    if (remaining === 0) break;
    if (isTitle(word) || roleNouns.has(word)) start = afterOf(words, token, endToken);
    else if (token === start && (isCapitalAdjective(word) || roleModifiers.has(word))) start = token + 1;
  }
  return start;
}

/** How many words a form of address takes up: two for "Datuk Seri", none for "Anwar". */
function lengthOfAddress(words: readonly string[], token: number): number {
  if (addressPairs.has(`${words[token]!} ${words[token + 1] ?? ''}`)) return 2;
  return addressTitles.has(words[token]!) ? 1 : 0;
}

/** "Republican National Committee", "Philippine Bureau of Fisheries": roles and nations in it are part of the name. */
function isBodyName(words: readonly string[], firstToken: number, endToken: number): boolean {
  if (endToken - firstToken < 2 || courtesyTitles.has(words[firstToken]!)) return false;
  if (endsBodyName(words[endToken - 1]!)) return !endsInTitledPerson(words, firstToken, endToken);
  for (let token = firstToken + 1; token < endToken; token++) {
    if (words[token] === 'of' || words[token] === 'for')
      return isBodyWord(words[token - 1]!) && !roleNouns.has(words[token - 1]!);
  }
  return false;
}

/** "Mayor Don Guardian": an office, then two words of which the last may also be a newspaper's. */
function endsInTitledPerson(words: readonly string[], firstToken: number, endToken: number): boolean {
  const office = words[endToken - 3];
  if (endToken - firstToken < 3 || office === undefined || !isNewsWord(words[endToken - 1]!)) return false;
  return isPersonWord(office) && !isCapitalAdjective(office);
}

/** "Secretary of State Jon Bell": the complement of the role belongs to the role. */
function afterOf(words: readonly string[], role: number, endToken: number): number {
  if (words[role + 1] !== 'of') return role + 1;
  const complement = words[role + 2] === 'the' ? role + 3 : role + 2;
  return Math.min(endToken, complement + 1);
}

/** A title or a role: the name behind it is a person's. */
export function isPersonWord(word: string): boolean {
  return isTitle(word) || roleNouns.has(word);
}
