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
  closesLater: boolean;
  /** A later mark of the same family in the paragraph could close. */
  closableLater: boolean;
}

/** The mark tokens of one paragraph, in order. */
export function markTokens(text: string, tokens: Tokens, range: TokenRange): MarkToken[] {
  const marks: MarkToken[] = [];
  for (let token = range.firstToken; token < range.endToken; token++) {
    if (tokens.end[token]! - tokens.start[token]! > 2) continue;
    const character = markCharacter(text, tokens.start[token]!, tokens.end[token]!);
    if (character) marks.push(describe(text, tokens, range, token, character, marks.at(-1)));
  }
  lookAhead(marks);
  return marks;
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
  previous: MarkToken | undefined,
): MarkToken {
  const before = token === range.firstToken ? '' : text.charAt(tokens.start[token]! - 1);
  const after = token === range.endToken - 1 ? '' : text.charAt(tokens.end[token]!);
  const afterOpeningMark =
    previous !== undefined && tokens.end[previous.token] === tokens.start[token] && previous.freeBefore;
  return {
    token,
    character,
    freeBefore: before === '' || isSpace(before) || openingBrackets.has(before) || afterOpeningMark,
    freeAfter: after === '' || isSpace(after),
    before,
    after,
    afterFeet: token > range.firstToken && isFeet(text, tokens.start[token - 1]!, tokens.end[token - 1]!),
    closesLater: false,
    closableLater: false,
  };
}

function isSpace(character: string): boolean {
  return characterClasses()[character.charCodeAt(0)] === CharacterClass.space;
}

function isFeet(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 3 || length > 5 || !isApostrophe(text.charCodeAt(start + 1))) return false;
  return /^\d.\d{1,2}$/.test(text.slice(start, end));
}

/** From the paragraph's end to its start: is a closing mark ahead, and a sure one before another opens? */
function lookAhead(marks: readonly MarkToken[]): void {
  let ahead = false;
  const closable = new Set<number>();
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    mark.closesLater = ahead;
    mark.closableLater = closable.has(mark.character.family);
    if (!mark.freeBefore) closable.add(mark.character.family);
    if (mark.character.family !== MarkFamily.single) continue;
    if (mark.character.shape === 'opens' || (mark.freeBefore && !mark.freeAfter)) ahead = false;
    else if (!mark.freeBefore && (endsClause.has(mark.before) || !endsLikePossessive(mark.before)))
      ahead = true;
  }
}

/** The last letter of a plural ("the voters’ choice") or of a word without its g ("goin’ home"). */
export function endsLikePossessive(letter: string): boolean {
  return letter === 's' || letter === 'S' || letter === 'n' || letter === 'x' || letter === 'z';
}
