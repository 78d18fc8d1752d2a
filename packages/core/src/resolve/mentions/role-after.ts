/**
 * The words behind a name that say what its bearer is.
 *
 * Handles "Nora Teale, 42, a nurse at the clinic,"; must not take the next clause of "Teale, the clinic said,".
 */
import { TokenKind } from '../../document.js';
import type { TokenRange } from '../../document.js';
import { isPluralNoun } from '../sources/plural-noun.js';
import { LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import {
  articles,
  conjunctions,
  endsNounPhrase,
  indefiniteArticles,
  isClosedWord,
  isReportingVerb,
  isTitle,
  organizationNouns,
  possessivePronouns,
  prepositions,
  relativePronouns,
  roleNouns,
  singularPronouns,
  timeWords,
} from '../vocabulary.js';

const longestRoleAfter = 30;

/** "Noor Castell, 61, is a retired pilot": what a name is said to be, up to the clause's end. */
export function roleOfCopula(view: TextView, endOfName: number): TokenRange | undefined {
  const { words } = view;
  const verb = words[endOfName] === ',' ? afterAge(view, endOfName + 1) : endOfName;
  if ((words[endOfName] === ',' && verb === endOfName + 1) || !copulas.has(words[verb] ?? ''))
    return undefined;
  const first = verb + 1;
  if (!articles.has(words[first] ?? '')) return undefined;
  let head: number | undefined;
  let endToken = first + 1;
  while (
    endToken - first < longestRoleAfter &&
    endToken < words.length &&
    sameSentence(view, endToken, verb)
  ) {
    const word = words[endToken]!;
    const ends =
      view.letterCase[endToken] === LetterCase.none || relativePronouns.has(word) || endsNounPhrase(word);
    if (ends || view.spanEdge[endToken] || conjunctions.has(word)) break;
    if (head === undefined && prepositions.has(word)) return undefined;
    // "A vocal critic", not "a critic's friend" or "a doctor visit".
    if (isRoleWord(view, endToken) && !isRoleWord(view, endToken + 1)) head ??= endToken;
    endToken++;
  }
  const after = head === undefined ? undefined : (words[head + 1] ?? '.');
  const isWhole = after !== undefined && (head! + 1 === endToken || prepositions.has(after));
  return isWhole && !isPluralNoun(words[head!]!) ? { firstToken: first, endToken } : undefined;
}

const copulas = new Set(['is', 'was']);

/** The apposition behind a name, up to its comma: "a nurse at the clinic". */
export function roleAfter(view: TextView, endOfName: number): TokenRange | undefined {
  const { words } = view;
  if (words[endOfName] !== ',') return undefined;
  const first = afterAge(view, endOfName + 1);
  if (first >= words.length || !sameSentence(view, first, endOfName)) return undefined;
  const opens = words[first]!;
  const hasDeterminer = indefiniteArticles.has(opens) || opens === 'the' || possessivePronouns.has(opens);
  let endToken = first;
  if (singularPronouns.has(opens) && !possessivePronouns.has(opens)) return undefined;
  let hasRole = opens === 'one' && words[first + 1] === 'of';
  let hasPreposition = false;
  let head = first;
  while (
    endToken < words.length &&
    endToken - first < longestRoleAfter &&
    sameSentence(view, endToken, endOfName)
  ) {
    const word = words[endToken]!;
    if (view.cueStart[endToken] || relativePronouns.has(word) || endsNounPhrase(word)) break;
    if (
      view.document.tokens.kind[endToken] === TokenKind.punctuation &&
      word !== "'" &&
      word !== '&' &&
      word !== '/'
    )
      break;
    hasPreposition ||= prepositions.has(word);
    hasRole ||= !hasPreposition && isRoleWord(view, endToken);
    if (!hasPreposition) head = endToken;
    endToken++;
  }
  if (endToken === first) return undefined;
  const end = words[endToken];
  const isBounded =
    end === undefined || relativePronouns.has(end) || view.letterCase[endToken] === LetterCase.none;
  if (!isBounded || isPluralNoun(words[head]!)) return undefined;
  const isRole = hasRole
    ? hasDeterminer || isBareRole(view, first, endToken)
    : isShortDescription(view, first, endToken);
  return isRole ? { firstToken: first, endToken } : undefined;
}

function isRoleWord({ words }: TextView, token: number): boolean {
  const word = words[token]!;
  return roleNouns.has(word) || isTitle(word) || organizationNouns.has(word);
}

/** "a piano tuner", "the duty glazier": any few words behind an article, so that unknown trades count too; no times. */
function isShortDescription({ words }: TextView, first: number, endToken: number): boolean {
  if (!articles.has(words[first]!) || endToken - first < 2 || endToken - first > 5) return false;
  for (let token = first + 1; token < endToken; token++) {
    const word = words[token]!;
    if (timeWords.has(word) || prepositions.has(word) || conjunctions.has(word) || isReportingVerb(word))
      return false;
  }
  return true;
}

/** "director of the port", "Cole's running mate": an apposition without an article. */
function isBareRole(view: TextView, first: number, endToken: number): boolean {
  for (let token = first; token < Math.min(endToken, first + 6); token++) {
    if (isRoleWord(view, token)) return true;
    const word = view.words[token]!;
    if (isClosedWord(word)) return false;
  }
  return false;
}

/** "Hayley Ward, 42, a lecturer": skips the age. */
function afterAge(view: TextView, token: number): number {
  const { tokens } = view.document;
  return tokens.kind[token] === TokenKind.number && view.words[token + 1] === ',' ? token + 2 : token;
}

function sameSentence(view: TextView, a: number, b: number): boolean {
  return view.sentenceOf[a] === view.sentenceOf[b];
}
