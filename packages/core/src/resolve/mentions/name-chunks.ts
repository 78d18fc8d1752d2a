/**
 * Handles "Staffan de la Roca", "J. K. Osei Jr.", "Pete “Ducky” Moran", "Bureau of Fisheries and Aquatic Resources".
 * Must not take "The" of a sentence's beginning, or join "Diaz and Lin".
 */
import { TokenKind } from '../../document.js';
import type { TokenRange } from '../../document.js';
import { isPossessiveEnding } from './possessive.js';
import { hasCapital, LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import {
  endsPlaceName,
  isBodyWord,
  isCommonFirstName,
  isFunctionWord,
  isDateName,
  isTitle,
  mayBeDateName,
  nameSuffixes,
  particles,
  roleNouns,
  sentenceOpeners,
  thingAbbreviations,
} from '../vocabulary.js';

/** Longest run of tokens taken as one name: beyond it the text is a list in capitals, not a name. */
const longestName = 14;

/** The maximal runs of capitalised words that may be names, left to right, outside paragraphs in headline case. */
export function findNameChunks(view: TextView): TokenRange[] {
  const chunks: TokenRange[] = [];
  let token = 0;
  while (token < view.words.length) {
    if (!startsName(view, token)) {
      token++;
      continue;
    }
    const endToken = definedAcronym(view, token) ?? endOfName(view, token);
    chunks.push({ firstToken: token, endToken });
    token = endToken;
  }
  return chunks;
}

function startsName(view: TextView, token: number): boolean {
  if (!hasCapital(view, token) || view.inHeadlineCase[token]) return false;
  const word = view.words[token]!;
  if (word === 'the' || word === 'i' || isDateWord(view, token) || isPartyTag(word)) return false;
  if (thingAbbreviations.has(word) && !goesOn(view, token + 1)) return false;
  return !(view.caseIsForced[token] && isOpener(word)) && !isShoutedFunctionWord(view, token);
}

/** A day or month; "May" only beside a number or without a capitalised word before it: not in "Theresa May". */
function isDateWord(view: TextView, token: number): boolean {
  const word = view.words[token]!;
  if (isDateName(word)) return true;
  if (!mayBeDateName(word)) return false;
  const { kind } = view.document.tokens;
  if (kind[token + 1] === TokenKind.number || kind[token - 1] === TokenKind.number) return true;
  return !(token > 0 && hasCapital(view, token - 1)) && !goesOn(view, token + 1);
}

/** "R-Tenn.", "D-N.Y." */
function isPartyTag(word: string): boolean {
  return word.charCodeAt(1) === 0x2d && word.endsWith('.') && word.length > 3;
}

/** Opens sentences and is no first name: "Neither", "Meanwhile", but not "Will". */
function isOpener(word: string): boolean {
  return sentenceOpeners.has(word) || (isFunctionWord(word) && !isCommonFirstName(word));
}

function isShoutedFunctionWord(view: TextView, token: number): boolean {
  return sentenceOpeners.has(view.words[token]!) && view.letterCase[token] !== LetterCase.capitalized;
}

const longestDefinition = 12;

/**
 * "Health, Ports and Fisheries Agency (HPFA)": where the initials spell the acronym in brackets, all up to the
 * bracket is one name. Undefined elsewhere.
 */
function definedAcronym(view: TextView, first: number): number | undefined {
  const { words } = view;
  const sentence = view.sentenceOf[first];
  let initials = '';
  for (let token = first; token < first + longestDefinition && view.sentenceOf[token] === sentence; token++) {
    const word = words[token]!;
    if (word === '(') {
      const acronym = words[token + 1]?.replaceAll('.', '');
      const isDefined = initials.length > 1 && acronym === initials && words[token + 2] === ')';
      return isDefined ? token : undefined;
    }
    if (hasCapital(view, token)) initials += word[0]!;
    else if (!definitionJoiners.has(word)) return undefined;
  }
  return undefined;
}

const definitionJoiners = new Set(['and', 'of', 'for', 'the', 'on', 'in', '&', ',']);

function endOfName(view: TextView, first: number): number {
  const { words } = view;
  const sentence = view.sentenceOf[first];
  const limit = Math.min(words.length, first + longestName);
  let end = first + 1;
  let hasOrganizationWord = isBodyWord(words[first]!);
  // A source, a cue or a content that begins here is no part of the name before it.
  while (end < limit && view.sentenceOf[end] === sentence && !view.spanEdge[end]) {
    const word = words[end]!;
    if (hasCapital(view, end) && !isDateWord(view, end) && !(word === 'the' || word === 'i')) {
      if (view.caseIsForced[end] || isPartyTag(word)) break;
      // In "United States President Tom Okoro" the body is done with where the office begins.
      hasOrganizationWord = !isTitle(word) && (hasOrganizationWord || isBodyWord(word));
      end++;
      continue;
    }
    const next = afterConnector(view, first, end, hasOrganizationWord);
    if (next === undefined || next >= limit || view.sentenceOf[next] !== sentence) break;
    end = next + 1;
  }
  return end;
}

/** Where the name goes on after a particle, a suffix's comma, a nickname's mark or an "of"; undefined where it ends. */
function afterConnector(
  view: TextView,
  first: number,
  token: number,
  hasOrganizationWord: boolean,
): number | undefined {
  const { words } = view;
  const word = words[token]!;
  if (particles.has(word)) {
    let next = token + 1;
    while (next < token + 3 && particles.has(words[next] ?? '')) next++;
    return goesOn(view, next) ? next : undefined;
  }
  if (word === ',' && isSuffixWord(view, token + 1)) return token + 1;
  if (isPossessiveEnding(view, token)) return bodyOfPossessor(view, first, token);
  if (word === '&') return goesOn(view, token + 1) ? token + 1 : undefined;
  if (isOpeningMark(word) && goesOnAnyCase(view, token + 1) && isClosingMark(words[token + 2] ?? '')) {
    return goesOn(view, token + 3) ? token + 3 : undefined;
  }
  if (
    word === 'of'
      ? takesOf(view, first, token) || (hasOrganizationWord && endsPlaceName(words[token - 1]!))
      : hasOrganizationWord && (word === 'for' || word === 'on')
  ) {
    const next = words[token + 1] === 'the' || words[token + 1] === 'a' ? token + 2 : token + 1;
    return goesOn(view, next) && !isDateWord(view, next) ? next : undefined;
  }
  if (word === 'and' && (endsInOrganizationWord(view, token + 1) || endsComplement(view, first, token)))
    return token + 1;
  return undefined;
}

function isSuffixWord(view: TextView, token: number): boolean {
  return (
    token < view.words.length &&
    hasCapital(view, token) &&
    nameSuffixes.has(view.words[token]!.replaceAll('.', ''))
  );
}

/** "Bank of England" and "Secretary of State", but not "Cole of Oklahoma". */
function takesOf({ words }: TextView, first: number, of: number): boolean {
  const before = words[of - 1]!;
  return isBodyWord(before) || (of - first <= 3 && roleNouns.has(before));
}

/** "the Shippers' Guild", "the Women's Tennis Association"; not "Cole's Justice Department". */
function bodyOfPossessor(view: TextView, first: number, mark: number): number | undefined {
  const isPlural = view.words[mark] === "'" || irregularPlurals.has(view.words[mark - 1]!);
  if (!isPlural || view.words[first - 1] !== 'the') return undefined;
  let end = mark + 1;
  while (end < mark + 5 && goesOn(view, end)) end++;
  return end > mark + 1 && isBodyWord(view.words[end - 1]!) ? mark + 1 : undefined;
}

const irregularPlurals = new Set(['women', 'men', 'children', 'people']);

/** "Securities and Exchange Commission": the words after "and" are capitalised and end in an organisation's word. */
function endsInOrganizationWord(view: TextView, first: number): boolean {
  let end = first;
  while (end < first + 5 && goesOn(view, end)) end++;
  return end - first >= 2 && isBodyWord(view.words[end - 1]!);
}

/** "Bureau of Fisheries and Aquatic Resources": one word of a body's complement before "and", two at most behind it. */
function endsComplement(view: TextView, first: number, and: number): boolean {
  const { words } = view;
  if (and - first < 3 || words[and - 2] !== 'of' || !isBodyWord(words[and - 3]!)) return false;
  if (!goesOn(view, and + 1) || view.letterCase[and + 1] === LetterCase.allCapitals) return false;
  const end = goesOn(view, and + 2) ? and + 3 : and + 2;
  return (
    !goesOn(view, end) &&
    words[end] !== 'of' &&
    !roleNouns.has(words[and + 1]!) &&
    !isBodyWord(words[and + 1]!)
  );
}

function goesOn(view: TextView, token: number): boolean {
  return token < view.words.length && hasCapital(view, token) && !view.caseIsForced[token];
}

function goesOnAnyCase(view: TextView, token: number): boolean {
  return token < view.words.length && hasCapital(view, token);
}

function isOpeningMark(word: string): boolean {
  return word === '“' || word === '"' || word === '‘' || word === "'" || word === '(';
}

function isClosingMark(word: string): boolean {
  return word === '”' || word === '"' || word === '’' || word === "'" || word === ')';
}
