import type { TokenRange, Tokens } from '../../document.js';
import { isApostrophe } from '../apostrophes.js';
import { CharacterClass, characterClasses } from '../character-classes.js';
import { markCharacter, MarkFamily } from './mark-characters.js';
import type { MarkCharacter } from './mark-characters.js';

/** A token that may be a quotation mark, with what its neighbours say. */
export interface MarkToken {
  readonly token: number;
  readonly character: MarkCharacter;
  /** White space, the paragraph's start, an opening bracket or another mark is before it. */
  readonly freeBefore: boolean;
  /** White space or the paragraph's end is after it. */
  readonly freeAfter: boolean;
  /** The characters next to it; '' at the paragraph's border. */
  readonly before: string;
  readonly after: string;
  /** The token before is a measure in feet and inches: 6'2. */
  readonly afterFeet: boolean;
  /** For single marks: a later mark of the paragraph can only be a closing one, not an apostrophe. */
  readonly closesLater: boolean;
  /** A later mark of the same family in the paragraph could close. */
  readonly closableLater: boolean;
}

/** What neighbours further away say of a mark, as bits: a megabyte of marks must not become a gigabyte of objects. */
const Sign = { freeBefore: 1, closesLater: 2, closableLater: 4 } as const;

/** The mark tokens of one paragraph, in order, each described when its turn comes. */
export function* markTokens(text: string, tokens: Tokens, range: TokenRange): Generator<MarkToken> {
  const signs = readSigns(text, tokens, range);
  if (!signs) return;
  for (let token = range.firstToken; token < range.endToken; token++) {
    const character = characterOf(text, tokens, token);
    if (character) yield describe(text, tokens, range, token, character, signs[token - range.firstToken]!);
  }
}

function characterOf(text: string, { start, end }: Tokens, token: number): MarkCharacter | undefined {
  return end[token]! - start[token]! > 2 ? undefined : markCharacter(text, start[token]!, end[token]!);
}

/** Punctuation before which a single mark closes: no apostrophe follows it. */
export const endsClause = new Set(['.', ',', '!', '?', ';', ':', '…', '—', '–', '-', ')', '”', '"']);

const openingBrackets = new Set(['(', '[', '{', '<', '/', '¿', '¡']);

function describe(
  text: string,
  tokens: Tokens,
  range: TokenRange,
  token: number,
  character: MarkCharacter,
  signs: number,
): MarkToken {
  const after = characterAfter(text, tokens, range, token);
  return {
    token,
    character,
    freeBefore: (signs & Sign.freeBefore) > 0,
    freeAfter: after === '' || isSpace(after),
    before: characterBefore(text, tokens, range, token),
    after,
    afterFeet: token > range.firstToken && isFeet(text, tokens.start[token - 1]!, tokens.end[token - 1]!),
    closesLater: (signs & Sign.closesLater) > 0,
    closableLater: (signs & Sign.closableLater) > 0,
  };
}

function characterBefore(text: string, tokens: Tokens, range: TokenRange, token: number): string {
  return token === range.firstToken ? '' : text.charAt(tokens.start[token]! - 1);
}

function characterAfter(text: string, tokens: Tokens, range: TokenRange, token: number): string {
  return token === range.endToken - 1 ? '' : text.charAt(tokens.end[token]!);
}

function isSpace(character: string): boolean {
  return characterClasses()[character.charCodeAt(0)] === CharacterClass.space;
}

function isFeet(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 3 || length > 5 || !isApostrophe(text.charCodeAt(start + 1))) return false;
  return /^\d.\d{1,2}$/.test(text.slice(start, end));
}

/** The signs of each token of a paragraph; undefined where it has no marks. */
function readSigns(text: string, tokens: Tokens, range: TokenRange): Uint8Array | undefined {
  let signs: Uint8Array | undefined;
  let previous = -1;
  for (let token = range.firstToken; token < range.endToken; token++) {
    if (!characterOf(text, tokens, token)) continue;
    signs ??= new Uint8Array(range.endToken - range.firstToken);
    const before = characterBefore(text, tokens, range, token);
    const afterOpeningMark =
      previous >= 0 &&
      tokens.end[previous] === tokens.start[token] &&
      (signs[previous - range.firstToken]! & Sign.freeBefore) > 0;
    if (before === '' || isSpace(before) || openingBrackets.has(before) || afterOpeningMark)
      signs[token - range.firstToken] = Sign.freeBefore;
    previous = token;
  }
  if (signs) lookAhead(text, tokens, range, signs);
  return signs;
}

/** From the paragraph's end to its start: is a closing mark ahead, and a sure one before another opens? */
function lookAhead(text: string, tokens: Tokens, range: TokenRange, signs: Uint8Array): void {
  let ahead = false;
  const closable = new Set<number>();
  for (let token = range.endToken - 1; token >= range.firstToken; token--) {
    const character = characterOf(text, tokens, token);
    if (!character) continue;
    const { family, shape } = character;
    const at = token - range.firstToken;
    const isFree = (signs[at]! & Sign.freeBefore) > 0;
    if (ahead) signs[at]! |= Sign.closesLater;
    if (closable.has(family)) signs[at]! |= Sign.closableLater;
    if (!isFree) closable.add(family);
    if (family !== MarkFamily.single) continue;
    const before = characterBefore(text, tokens, range, token);
    const after = characterAfter(text, tokens, range, token);
    const isFreeAfter = after === '' || isSpace(after);
    if (shape === 'opens' || (isFree && !isFreeAfter)) ahead = false;
    else if (!isFree && (endsClause.has(before) || !endsLikePossessive(before))) ahead = true;
  }
}

/** The last letter of a plural ("the voters’ choice") or of a word without its g ("goin’ home"). */
export function endsLikePossessive(letter: string): boolean {
  return letter === 's' || letter === 'S' || letter === 'n' || letter === 'x' || letter === 'z';
}
