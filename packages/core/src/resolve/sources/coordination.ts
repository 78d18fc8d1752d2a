/**
 * Cuts a source into its coordinated members.
 *
 * Handles "Lin, Okoro and Diaz", "both the Diaz campaign and the port authority"; must not cut "Companies and
 * individuals", "a doctor and writer" or "Fisheries and Aquatic Resources".
 */
import type { TokenRange } from '../../document.js';
import type { NameTable } from '../mentions/name-table.js';
import { hasCapital } from '../text-view.js';
import type { TextView } from '../text-view.js';
import {
  organizationNouns,
  prepositions,
  relativePronouns,
  isGroupWord,
  singularPronouns,
} from '../vocabulary.js';

export function splitCoordination(view: TextView, names: NameTable, range: TokenRange): TokenRange[] {
  const at = findConjunction(view, names, range) ?? betweenBodies(view, range) ?? afterPronoun(view, range);
  if (at === undefined) return [range];
  const left = splitList(view, names, { firstToken: range.firstToken, endToken: trimComma(view, at) });
  return [...left, ...splitCoordination(view, names, { firstToken: at + 1, endToken: range.endToken })];
}

/**
 * "Police and prosecutors", "Democrats and Republicans": two bare nouns that are a body or capitalised; "companies and
 * individuals" are one group.
 */
function betweenBodies(view: TextView, { firstToken, endToken }: TokenRange): number | undefined {
  if (endToken - firstToken !== 3 || view.words[firstToken + 1] !== 'and') return undefined;
  const areParties = isParty(view, firstToken) && isParty(view, endToken - 1);
  return areParties || organizationNouns.has(view.words[firstToken]!) ? firstToken + 1 : undefined;
}

function isParty(view: TextView, token: number): boolean {
  return hasCapital(view, token) && !view.caseIsForced[token] && isGroupWord(view.words[token]!);
}

/** "She and other members". */
function afterPronoun({ words }: TextView, { firstToken, endToken }: TokenRange): number | undefined {
  const isPair = singularPronouns.has(words[firstToken]!) && words[firstToken + 1] === 'and';
  return isPair && endToken - firstToken > 2 ? firstToken + 1 : undefined;
}

function trimComma({ words }: TextView, end: number): number {
  return words[end - 1] === ',' ? end - 1 : end;
}

/** The first "and" whose left side is a name with no more than a place or party behind it. */
function findConjunction(view: TextView, names: NameTable, range: TokenRange): number | undefined {
  let lastName = -1;
  for (let token = range.firstToken; token < range.endToken; token++) {
    const word = view.words[token]!;
    const name = names.startingAt(token);
    if (name && name.mention.endToken < range.endToken) {
      lastName = name.mention.endToken;
      token = lastName - 1;
      continue;
    }
    if (relativePronouns.has(word) || opensApposition(view, token)) return undefined;
    if (lastName < 0 && prepositions.has(word)) return undefined;
    if ((word === 'and' || word === '&' || word === 'or') && lastName >= 0 && token + 1 < range.endToken) {
      if (isNameLike(view, lastName, token) && startsMember(view, names, token + 1)) return token;
    }
  }
  return undefined;
}

/** A comma with lower case behind it: what follows describes the name before. */
function opensApposition(view: TextView, token: number): boolean {
  return view.words[token] === ',' && view.letterCase[token + 1] === 1 && view.words[token + 1] !== 'and';
}

/** Between the name and "and": nothing, a campaign, or ", R-Tenn.,". */
function isNameLike(view: TextView, end: number, conjunction: number): boolean {
  const between = conjunction - end;
  if (between === 0) return true;
  if (between === 1) return view.words[end] === ',' || view.letterCase[end] === 1;
  if (view.words[end] !== ',' && view.words[end] !== '(' && view.words[end] !== 'of') return false;
  for (let token = end + 1; token < conjunction; token++) if (view.letterCase[token] === 1) return false;
  return between <= 8;
}

function startsMember(view: TextView, names: NameTable, token: number): boolean {
  const word = view.words[token]!;
  return (
    hasCapital(view, token) ||
    names.withPhraseAt(token) !== undefined ||
    word === 'the' ||
    word === 'other' ||
    word === 'his' ||
    word === 'her' ||
    word === 'its' ||
    isGroupSoon(view, token)
  );
}

/** "Cole and leading reformers". */
function isGroupSoon({ words }: TextView, token: number): boolean {
  return isGroupWord(words[token]!) || isGroupWord(words[token + 1] ?? '');
}

/** "Lin, Okoro" before an "and": cut only where every piece is a bare name. */
function splitList(view: TextView, names: NameTable, range: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = [];
  let first = range.firstToken;
  for (let token = first; token <= range.endToken; token++) {
    if (token < range.endToken && view.words[token] !== ',') continue;
    const name = names.withPhraseAt(first);
    if (!name || name.mention.endToken !== token) return [range];
    pieces.push({ firstToken: first, endToken: token });
    first = token + 1;
  }
  return pieces.length > 0 ? pieces : [range];
}
