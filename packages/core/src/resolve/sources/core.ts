/**
 * Where the core of a noun phrase ends: what stands before its first complement.
 *
 * Handles "a spokeswoman" of "a spokeswoman for the port"; must not end "the weary, 71-year-old diplomat" at its comma.
 */
import { TokenKind } from '../../document.js';
import type { TokenRange } from '../../document.js';
import type { NameTable } from '../mentions/name-table.js';
import { isPossessiveEnding } from '../mentions/possessive.js';
import { hasCapital, LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import {
  articles,
  documentNouns,
  isClosedWord,
  isGroupWord,
  organizationNouns,
  prepositions,
  quantifiers,
  relativePronouns,
  roleNouns,
} from '../vocabulary.js';

/** Where the core ends without its "'s". */
export function stripPossessive(view: TextView, core: TokenRange): number {
  return core.endToken - core.firstToken > 1 && isPossessiveEnding(view, core.endToken - 1)
    ? core.endToken - 1
    : core.endToken;
}

/** The core ends before the first comma, bracket, preposition, relative pronoun or participle that is in no name. */
export function endOfCore(view: TextView, names: NameTable, { firstToken, endToken }: TokenRange): number {
  let token = firstToken;
  while (token < endToken) {
    const name = names.startingAt(token);
    if (name && name.mention.endToken <= endToken) {
      token = name.mention.endToken;
      continue;
    }
    if (token > firstToken && endsCore(view, token)) return token;
    token++;
  }
  return endToken;
}

function endsCore(view: TextView, token: number): boolean {
  const word = view.words[token]!;
  if (word === ',' && joinsAdjectives(view, token)) return false;
  if (view.letterCase[token] === LetterCase.none)
    return (
      word !== "'" &&
      view.document.tokens.kind[token] !== TokenKind.number &&
      word !== '/' &&
      word !== '&' &&
      word !== '“' &&
      word !== '”' &&
      word !== '"'
    );
  if (prepositions.has(word) || relativePronouns.has(word)) return true;
  const before = view.words[token - 1]!;
  if (!/(?:ed|ing)$/.test(word)) return false;
  if (documentNouns.has(before) || isGroupWord(before)) return true;
  return (
    prepositions.has(view.words[token + 1] ?? '') &&
    !articles.has(before) &&
    !quantifiers.has(before) &&
    view.letterCase[token - 1] !== LetterCase.none
  );
}

/** "the weary, 71-year-old diplomat": no noun before the comma, and one soon behind it. */
function joinsAdjectives(view: TextView, comma: number): boolean {
  if (isNoun(view.words[comma - 1]!) || hasCapital(view, comma - 1)) return false;
  for (let token = comma + 1; token < comma + 4; token++) {
    const word = view.words[token];
    if (word === undefined || isClosedWord(word) || view.letterCase[token] === LetterCase.none) return false;
    if (isNoun(word)) return true;
  }
  return false;
}

function isNoun(word: string): boolean {
  return roleNouns.has(word) || organizationNouns.has(word) || documentNouns.has(word) || isGroupWord(word);
}
