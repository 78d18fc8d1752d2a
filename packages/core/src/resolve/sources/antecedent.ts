/**
 * Where the noun phrase before a relative pronoun begins.
 *
 * Handles "nervous voters in the valley" before "who"; must not take the verb of "to placate nervous voters".
 */
import { TokenKind } from '../../document.js';
import { isPersonal } from './parse-pronoun.js';
import { hasCapital, LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import {
  articles,
  conjunctions,
  demonstratives,
  endsNounPhrase,
  isGroupWord,
  isReportingVerb,
  possessivePronouns,
  prepositions,
  quantifiers,
  roleNouns,
} from '../vocabulary.js';

const longestAntecedent = 16;

/** `end` is where the phrase ends; undefined where nothing before it can be one. */
export function startOfAntecedent(view: TextView, end: number, wantsPerson: boolean): number | undefined {
  const { words } = view;
  const sentence = view.sentenceOf[end];
  let first = end;
  let hasPerson = false;
  while (first > 0 && end - first < longestAntecedent && view.sentenceOf[first - 1] === sentence) {
    const word = words[first - 1]!;
    hasPerson ||= isGroupWord(word) || roleNouns.has(word);
    if (opensNounPhrase(view, first - 1)) {
      first--;
      const holder = words[first - 1] === 'of' ? words[first - 2]! : undefined;
      // "Members of the council, which" means the council.
      const mayBeHeld = wantsPerson || words[end] !== ',';
      const isHeld = mayBeHeld && holder !== undefined && (isGroupWord(holder) || roleNouns.has(holder));
      if (!isHeld && (!wantsPerson || hasPerson || !prepositions.has(words[first - 1] ?? ''))) return first;
      continue;
    }
    if (prepositions.has(word)) {
      const goesOn =
        word === 'of'
          ? isNounBefore(view, first - 1)
          : wantsPerson && !hasPerson && isNounBefore(view, first - 1);
      if (first === end || !goesOn) break;
    } else if (endsPhrase(view, first - 1, end) && !(wantsPerson && !hasPerson && quoteMarks.has(word)))
      break;
    first--;
  }
  if (words[first - 1] === 'to' && end - first > 1 && !hasCapital(view, first)) first++;
  return first < end ? first : undefined;
}

const quoteMarks = new Set(['"', '“', '”']);

function opensNounPhrase(view: TextView, token: number): boolean {
  const word = view.words[token]!;
  return (
    articles.has(word) ||
    possessivePronouns.has(word) ||
    quantifiers.has(word) ||
    demonstratives.has(word) ||
    view.document.tokens.kind[token] === TokenKind.number
  );
}

function isNounBefore(view: TextView, preposition: number): boolean {
  return (
    preposition > 0 &&
    view.letterCase[preposition - 1] !== LetterCase.none &&
    !isReportingVerb(view.words[preposition - 1]!)
  );
}

const modalVerbs = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must']);

function endsPhrase(view: TextView, token: number, end: number): boolean {
  const word = view.words[token]!;
  if (view.cueStart[token] || endsNounPhrase(word) || isPersonal(word)) return true;
  if (modalVerbs.has(view.words[token - 1] ?? '')) return true;
  if (conjunctions.has(word) && word !== 'and') return true;
  if (view.letterCase[token] === LetterCase.none) return word !== '-';
  if (hasCapital(view, token) || token === end - 1) return false;
  return /(?:ing|ly)$/.test(word) || (isReportingVerb(word) && !isGroupWord(word));
}
