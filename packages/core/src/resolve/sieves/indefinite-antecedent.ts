/**
 * "The detective" after "a detective searched the van": the words that introduced somebody nobody has quoted yet.
 * Must not take up "a detective" of what somebody else said, or of long before.
 */
import type { TokenRange } from '../../document.js';
import { introduceNominal } from '../entities/descriptions.js';
import type { NominalPart } from '../sources/source-phrase.js';
import { LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import { indefiniteArticles, prepositions, quantifiers } from '../vocabulary.js';
import type { Sieve } from './sieve.js';

const longestDistance = 160;
const longestPremodifiers = 4;

export const indefiniteAntecedent: Sieve = {
  name: 'indefinite-antecedent',
  resolve(discourse, { part }) {
    if (
      part.kind !== 'nominal' ||
      (part.definiteness !== 'definite' && part.definiteness !== 'demonstrative')
    )
      return undefined;
    const range = findIntroduction(discourse.view, part);
    return range && [introduceNominal(discourse, range, { ...part, ...range, core: range })];
  },
};

function findIntroduction(view: TextView, part: NominalPart): TokenRange | undefined {
  for (let token = part.firstToken - 1; token > Math.max(0, part.firstToken - longestDistance); token--) {
    if (view.words[token] !== part.head || view.contentOf[token] !== -1) continue;
    const firstToken = determinerBefore(view, token);
    if (firstToken !== undefined) return { firstToken, endToken: token + 1 };
  }
  return undefined;
}

function determinerBefore(view: TextView, head: number): number | undefined {
  for (let token = head - 1; token >= Math.max(0, head - longestPremodifiers); token--) {
    const word = view.words[token]!;
    if (indefiniteArticles.has(word) || quantifiers.has(word)) return token;
    if (view.letterCase[token] === LetterCase.none || prepositions.has(word)) return undefined;
  }
  return undefined;
}
