/**
 * Reads a source that is a pronoun.
 *
 * Handles "she", "who", "many of whom", "whose leaders"; must not take "that" of "that report".
 */
import type { TokenRange } from '../../document.js';
import type { TextView } from '../text-view.js';
import type { PronounPart, RelativePart } from './source-phrase.js';
import {
  demonstratives,
  femalePronouns,
  firstPersonPronouns,
  malePronouns,
  neuterPronouns,
  otherPronouns,
  pluralPronouns,
  relativePronouns,
} from '../vocabulary.js';

/** Undefined where the range is no pronoun. */
export function parsePronoun({ words }: TextView, range: TokenRange): PronounPart | RelativePart | undefined {
  const first = words[range.firstToken]!;
  const last = words[range.endToken - 1]!;
  const length = range.endToken - range.firstToken;
  if (
    length === 1 &&
    (isPersonal(first) || otherPronouns.has(first) || demonstratives.has(first)) &&
    first !== 'that'
  )
    return { kind: 'pronoun', ...range, word: first };
  if (length === 1 && relativePronouns.has(first))
    return { kind: 'relative', ...range, word: first, isOther: false };
  if (first === 'who' || first === 'which')
    return { kind: 'relative', ...range, word: first, isOther: false };
  if (last === 'whom' || last === 'which') return { kind: 'relative', ...range, word: last, isOther: false };
  if (first === 'whose') return { kind: 'relative', ...range, word: first, isOther: true };
  return undefined;
}

export function isPersonal(word: string): boolean {
  return (
    malePronouns.has(word) ||
    femalePronouns.has(word) ||
    pluralPronouns.has(word) ||
    neuterPronouns.has(word) ||
    firstPersonPronouns.has(word)
  );
}
