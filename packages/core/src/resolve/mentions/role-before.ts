/**
 * The words before a name that say what its bearer is.
 *
 * Handles "IMF chief economist Maury Vance" and "The chair of the board, Noor Castell,"; must not take the verb of
 * "told reporter Ann Lee".
 */
import type { TokenRange } from '../../document.js';
import { isPossessiveEnding } from './possessive.js';
import { hasCapital, LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import {
  addressPairs,
  addressTitles,
  articles,
  courtesyTitles,
  endsNounPhrase,
  isCapitalAdjective,
  isClosedWord,
  isReportingVerb,
  isTitle,
  possessivePronouns,
  prepositions,
  relativePronouns,
  roleModifiers,
  roleNouns,
  sentenceOpeners,
} from '../vocabulary.js';

const longestRoleBefore = 12;

/**
 * The role before a name, without its article; undefined where the word before the name is no title or role. The
 * name's own run of capitals begins at `chunkStart`: what stands between the two is role already.
 */
export function roleBefore(view: TextView, name: TokenRange, chunkStart: number): TokenRange | undefined {
  const { words } = view;
  const endToken = startOfAddress(words, name.firstToken);
  const last = endToken - 1;
  const head = words[last];
  if (head === undefined || view.sentenceOf[last] !== view.sentenceOf[name.firstToken]) return undefined;
  if (head === "'s") return possessorRole(view, last);
  if (head === ',') return describedRole(view, name);
  let first = Math.min(chunkStart, endToken);
  if (first === endToken) {
    const isRole = roleNouns.has(head) || isTitle(head) || isCapitalAdjective(head) || endsOfRole(view, last);
    // "Bell accused Cole" has no accused in it.
    const isVerb = view.letterCase[last] === LetterCase.lower && isReportingVerb(head) && head.endsWith('ed');
    if (!isRole || isVerb || view.cueStart[last]) return undefined;
    first = last;
  } else if (courtesyTitles.has(head) && first === last) {
    // "Mr." says nothing about what its bearer does, and no role goes on before it.
    return undefined;
  }
  while (last - first < longestRoleBefore && first > 0 && belongsToRole(view, first - 1)) first--;
  return { firstToken: first, endToken };
}

/** Where the forms of address before a name begin: they are no role, but one may stand before them. */
function startOfAddress(words: readonly string[], name: number): number {
  let start = name;
  while (addressTitles.has(words[start - 1] ?? '')) start--;
  return addressPairs.has(`${words[start - 2] ?? ''} ${words[start - 1] ?? ''}`) ? start - 2 : start;
}

const longestDescription = 14;

/** "The chair of the board, Noor Castell,": a description from the sentence's start to the comma, with a role noun for head. */
function describedRole(view: TextView, name: TokenRange): TokenRange | undefined {
  const { words } = view;
  const comma = name.firstToken - 1;
  // "… and her husband, Karl Lund,": kin and aides are named so anywhere in a sentence.
  if (roleNouns.has(words[comma - 1]!) && possessivePronouns.has(words[comma - 2] ?? ''))
    return { firstToken: comma - 2, endToken: comma };
  const { firstToken } = view.document.sentences[view.sentenceOf[comma]!]!;
  const after = words[name.endToken];
  if (
    comma - firstToken > longestDescription ||
    (after !== ',' && after !== 'and' && !view.spanEdge[name.endToken])
  )
    return undefined;
  const opens = words[firstToken]!;
  if (!articles.has(opens) && !possessivePronouns.has(opens) && !hasPossessor(view, firstToken, comma))
    return undefined;
  let isHeadSeen = false;
  for (let token = firstToken + 1; token < comma; token++) {
    const word = words[token]!;
    if (prepositions.has(word) && !isHeadSeen) return undefined;
    if (view.cueStart[token] || endsNounPhrase(word) || relativePronouns.has(word) || word === ',')
      return undefined;
    isHeadSeen ||= roleNouns.has(word);
  }
  if (!isHeadSeen) return undefined;
  return { firstToken: articles.has(opens) ? firstToken + 1 : firstToken, endToken: comma };
}

function hasPossessor(view: TextView, first: number, end: number): boolean {
  for (let token = first + 1; token < Math.min(end, first + 5); token++)
    if (isPossessiveEnding(view, token)) return true;
  return false;
}

/** "CNN's Jake Lund": the outlet, as far as it is a name. */
function possessorRole(view: TextView, mark: number): TokenRange | undefined {
  let first = mark;
  while (
    first > 0 &&
    mark - first < 6 &&
    hasCapital(view, first - 1) &&
    view.sentenceOf[first - 1] === view.sentenceOf[mark]
  )
    first--;
  return first === mark ? undefined : { firstToken: first, endToken: mark + 1 };
}

/** "minister of mines and energy Tom Okoro": a role noun with its complement. */
function endsOfRole(view: TextView, last: number): boolean {
  const { words } = view;
  if (view.letterCase[last] === LetterCase.none) return false;
  for (let token = last - 1; token > last - 6 && token > 0; token--) {
    const word = words[token]!;
    if (word === 'of') return roleNouns.has(words[token - 1]!);
    if (
      word !== 'and' &&
      word !== 'the' &&
      (view.letterCase[token] === LetterCase.none || prepositions.has(word))
    )
      return false;
  }
  return false;
}

function belongsToRole(view: TextView, token: number): boolean {
  const word = view.words[token]!;
  if (view.sentenceOf[token] !== view.sentenceOf[token + 1] || view.spanEdge[token + 1]) return false;
  if (isPossessiveEnding(view, token)) return true;
  if (view.letterCase[token] === LetterCase.none) return word === '-' || word === '/';
  if (word === 'of') return roleNouns.has(view.words[token - 1] ?? '');
  if (word === 'and') return roleNouns.has(view.words[token - 1] ?? '') || view.words[token - 2] === 'of';
  if (isClosedWord(word) || endsNounPhrase(word)) return false;
  const opensName = hasCapital(view, token + 1) && !sentenceOpeners.has(word);
  if (hasCapital(view, token) && (!view.caseIsForced[token] || opensName)) return true;
  // Before a capitalised office only "former" and the like: not "seen" of "seen Secretary Cole".
  if (hasCapital(view, token + 1) && !view.caseIsForced[token + 1] && isTitle(view.words[token + 1]!))
    return roleModifiers.has(word);
  return !/(?:ed|ing|ly)$/.test(word) || roleModifiers.has(word);
}
