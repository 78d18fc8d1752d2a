/**
 * Turns runs of capitals into names: cuts off titles and roles, says what kind of thing bears the name.
 *
 * Handles "Norlandian Foreign Minister Sergei Valev" (a role, then a name) and "Mr. Cole" (a title, then a name);
 * must not take "Foreign Minister" without a name behind it for a person's name.
 */
import type { TokenRange } from '../../document.js';
import type { GenderEvidence, NameMention } from '../model.js';
import { LetterCase } from '../text-view.js';
import type { TextView } from '../text-view.js';
import { dropCommonWords } from './common-words.js';
import { findHeadlineNames } from './headline-names.js';
import { findNameChunks } from './name-chunks.js';
import { isModifier, kindByRoles, kindOfName } from './name-kind.js';
import { isPersonWord, nameStart } from './name-start.js';
import { isPossessiveEnding } from './possessive.js';
import { roleAfter, roleOfCopula } from './role-after.js';
import { roleBefore } from './role-before.js';
import {
  endsNounPhrase,
  femaleHonorifics,
  isCapitalAdjective,
  isCommonFirstName,
  isFunctionWord,
  isKnownWord,
  isPlaceName,
  isReportingVerb,
  isTitle,
  maleHonorifics,
  nameSuffixes,
} from '../vocabulary.js';

/** All names of the document, in text order. */
export function findNames(view: TextView): NameMention[] {
  const read = findNameChunks(view)
    .map((chunk) => readChunk(view, chunk))
    .filter((mention) => mention !== undefined);
  const found = dropCommonWords(view, dropOpeners(view, read));
  const inHeadlines = findHeadlineNames(view, found);
  return [...found, ...inHeadlines].sort((a, b) => a.firstToken - b.firstToken);
}

/**
 * "Hold Ann Cole to her word", "Hilly Norland": the first word of a sentence is no part of a name that the article also
 * has without it, and never has with it where capitals tell.
 */
function dropOpeners(view: TextView, mentions: readonly NameMention[]): NameMention[] {
  const certain = new Set<string>();
  for (const { words, firstToken } of mentions)
    if (!view.caseIsForced[firstToken] || words.length === 1) certain.add(words.join(' '));
  return mentions.flatMap((mention) => {
    const { words, firstToken, endToken } = mention;
    if (words.length < 2 || !view.caseIsForced[firstToken] || certain.has(words.join(' '))) return [mention];
    const rest = words.slice(1).join(' ');
    // A last name that stands alone elsewhere proves nothing, unless it is a country's.
    const isName = words.length > 2 ? isKnownWord(words[0]!) : isPlaceName(rest);
    if (!isName || isCommonFirstName(words[0]!) || !certain.has(rest)) return [mention];
    return readChunk(view, { firstToken: firstToken + 1, endToken }) ?? [];
  });
}

/** Undefined where the capitals hold no name: "Former President", "Democrats". */
export function readChunk(view: TextView, chunk: TokenRange): NameMention | undefined {
  const firstToken = nameStart(view, chunk);
  const { endToken } = chunk;
  if (firstToken >= endToken) return undefined;
  const words = significantWords(view, firstToken, endToken);
  if (words.length === 0 || isAdjective(view, chunk, firstToken)) return undefined;
  const hasRole = firstToken > chunk.firstToken;
  const titled = hasRole ? view.words[firstToken - 1]! : undefined;
  const title = titled !== undefined && isTitle(titled) ? titled : undefined;
  const name = { firstToken, endToken };
  const kind = kindOfName(view, name, words, hasRole && isPersonWord(view.words[firstToken - 1]!));
  const before =
    kind === 'person' || kind === 'unknown' ? roleBefore(view, name, chunk.firstToken) : undefined;
  const after = roleAfter(view, endToken);
  const roles: TokenRange[] = [];
  if (before) roles.push(before);
  if (after) roles.push(after);
  const copular = kind === 'person' || kind === 'unknown' ? roleOfCopula(view, endToken) : undefined;
  if (copular) roles.push(copular);
  return {
    firstToken,
    endToken,
    words,
    kind: kindByRoles(view, kind, before, after ?? copular),
    title,
    gender: genderOfTitle(title),
    roles,
    phrase: { firstToken: before?.firstToken ?? firstToken, endToken: after?.endToken ?? endToken },
    isPossessive: isPossessiveEnding(view, endToken),
    isModifier: isModifier(view, firstToken, endToken, kind),
  };
}

/** "Central European" before "leaders": nations and regions that describe the noun behind them. */
function isAdjective(view: TextView, { endToken }: TokenRange, firstToken: number): boolean {
  const next = view.words[endToken];
  if (next === undefined || endToken - firstToken > 2 || !isCapitalAdjective(view.words[endToken - 1]!))
    return false;
  return (
    view.letterCase[endToken] === LetterCase.lower &&
    !view.cueStart[endToken] &&
    !endsNounPhrase(next) &&
    !isFunctionWord(next) &&
    !isReportingVerb(next) &&
    next !== "'s"
  );
}

function significantWords(view: TextView, firstToken: number, endToken: number): string[] {
  const words: string[] = [];
  for (let token = firstToken; token < endToken; token++) {
    if (view.letterCase[token] === LetterCase.none) continue;
    const word = view.words[token]!.replaceAll('.', '');
    if (word !== 'the' && !nameSuffixes.has(word)) words.push(word);
  }
  return words;
}

function genderOfTitle(title: string | undefined): GenderEvidence | undefined {
  if (title === undefined) return undefined;
  if (maleHonorifics.has(title)) return { value: 'male', evidence: 'title' };
  return femaleHonorifics.has(title) ? { value: 'female', evidence: 'title' } : undefined;
}
