/**
 * What kind of thing a name is the name of, by its words and neighbours.
 *
 * Handles "the Port Authority" and "Lumio Harbour, a hedge fund,"; must not take "the Diaz campaign" for a body called
 * Diaz.
 */
import type { TokenRange } from '../../document.js';
import type { NameKind } from '../model.js';
import { LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import {
  documentNouns,
  endsBodyName,
  endsNounPhrase,
  endsPlaceName,
  isBodyWord,
  isCommonFirstName,
  isGroupWord,
  isPlaceName,
  organizationNouns,
  particles,
  prepositions,
  roleNouns,
} from '../vocabulary.js';

/** What the name's form says it is; `hasTitle`: a title or role stands before it. */
export function kindOfName(
  view: TextView,
  name: TokenRange,
  words: readonly string[],
  hasTitle: boolean,
): NameKind {
  if (hasTitle) return 'person';
  if (acronymBehind(view, name, words) !== undefined) return 'organization';
  const { firstToken, endToken } = name;
  if (words.length > 1 && endsPlaceName(words.at(-1)!)) return 'place';
  if (
    (words.length > 1 && endsBodyName(words.at(-1)!)) ||
    (isBodyWord(words[0]!) && !isCommonFirstName(words[0]!))
  )
    return 'organization';
  for (let token = firstToken; token < endToken; token++) {
    const word = view.words[token]!;
    if (word === 'of' || word === 'for' || word === '&' || word === 'on') return 'organization';
  }
  if (isPlaceName(words.join(' '))) return 'place';
  if (view.words[firstToken - 1] === 'the')
    return isModifier(view, firstToken, endToken, 'unknown') ? 'unknown' : 'organization';
  if (words.length === 1) {
    // "Ashton, Md.," and "Hempstead, N.Y.": states behind a town.
    if (view.words[firstToken - 1] === ',' && view.words[firstToken]!.endsWith('.')) return 'place';
    return view.letterCase[firstToken] === LetterCase.allCapitals && view.words[endToken] !== ':'
      ? 'organization'
      : 'unknown';
  }
  return 'person';
}

/** The "CAAN" of "(CAAN)" right behind a name that begins with the same letter. */
export function acronymBehind(
  view: TextView,
  { endToken }: TokenRange,
  words: readonly string[],
): string | undefined {
  if (view.words[endToken] !== '(' || view.words[endToken + 2] !== ')' || words.length < 2) return undefined;
  const acronym = view.words[endToken + 1]!.replaceAll('.', '');
  const isAcronym = view.letterCase[endToken + 1] === LetterCase.allCapitals && acronym[0] === words[0]![0];
  return isAcronym ? acronym : undefined;
}

/** "Lumio Harbour, a hedge fund,": what is said of the name outweighs its form. */
export function kindByRoles(
  view: TextView,
  kind: NameKind,
  before: TokenRange | undefined,
  after: TokenRange | undefined,
): NameKind {
  if (kind !== 'person' && kind !== 'unknown') return kind;
  if (before) return 'person';
  if (!after) return kind;
  let head = after.firstToken;
  while (head + 1 < after.endToken && !prepositions.has(view.words[head + 1]!)) head++;
  const word = view.words[head]!;
  if (roleNouns.has(word)) return 'person';
  return organizationNouns.has(word) || isBodyWord(word) ? 'organization' : kind;
}

/** "the Diaz campaign": an article before the name and a common noun behind it. */
export function isModifier(view: TextView, firstToken: number, endToken: number, kind: NameKind): boolean {
  const after = view.words[endToken];
  if (
    after === undefined ||
    after === "'s" ||
    view.spanEdge[endToken] === 1 ||
    view.letterCase[endToken] !== LetterCase.lower ||
    particles.has(after)
  )
    return false;
  const isNoun =
    organizationNouns.has(after) ||
    documentNouns.has(after) ||
    isGroupWord(after) ||
    (kind !== 'person' && roleNouns.has(after));
  const before = view.words[firstToken - 1];
  const hasArticle = before === 'the' || before === 'a' || before === 'an';
  if (isNoun) return true;
  return hasArticle && kind !== 'organization' && !view.cueStart[endToken] && !endsNounPhrase(after);
}
