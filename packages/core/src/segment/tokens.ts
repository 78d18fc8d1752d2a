/**
 * The tokeniser: one pass over UTF-16 code units with a class table, boundaries into typed arrays.
 *
 * Handles "Sen. Ana Cruz's well-known 1,200-word reply (D-N.Y.) didn't…"; must not glue "ended.The" or take the
 * closing mark of ‘the voters’ for part of a word.
 *
 * A hot loop: it trades the house style for speed. Measured on 729,000 tokens of news, one busy core, Node 20: 17 to
 * 19 million tokens a second, contractions and abbreviations included; a sticky Unicode regular expression without
 * them reaches 6 to 9 million.
 */
import { TokenKind } from '../document.js';
import { keepsFullStop } from './abbreviation-stops.js';
import { contractionStart, elisionEnd, isApostrophe, looseContractionEnd } from './apostrophes.js';
import { CharacterClass, characterClasses } from './character-classes.js';
import { joinsWord, urlEnd } from './joiners.js';
import { isAstralLetter, symbolEnd } from './symbols.js';
import { pushToken } from './token-sink.js';
import type { TokenSink } from './token-sink.js';

/** Appends the tokens of `text.slice(from, to)` to `sink`. */
export function scanTokens(text: string, from: number, to: number, sink: TokenSink): void {
  const classes = characterClasses();
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    const kind = classes[code]!;
    if (kind === CharacterClass.space) index++;
    else if (kind === CharacterClass.letter || kind === CharacterClass.digit)
      index = scanWord(text, index, index, to, classes, sink);
    else {
      const wordStart = wordStartAfter(text, code, index, from, to, classes);
      if (wordStart >= 0) index = scanWord(text, index, wordStart, to, classes, sink);
      else index = scanSymbol(text, code, kind, index, from, to, classes, sink);
    }
  }
}

/** Scans a word or number that begins at `start` and whose first letter or digit stands at `first`. */
function scanWord(
  text: string,
  start: number,
  first: number,
  to: number,
  classes: Uint8Array,
  sink: TokenSink,
): number {
  let index = first;
  let letters = false;
  let apostrophe = false;
  for (; index < to; index++) {
    const code = text.charCodeAt(index);
    const kind = classes[code]!;
    if (kind === CharacterClass.letter) letters = true;
    else if (kind === CharacterClass.digit || kind === CharacterClass.extension) continue;
    else if (kind === CharacterClass.joiner) {
      if (code === 0x3a && letters) {
        const end = urlEnd(text, start, index, to);
        if (end > index) {
          pushToken(sink, start, end, TokenKind.word);
          return end;
        }
      }
      if (!joinsWord(text, code, start, index, to, classes)) break;
      if (isApostrophe(code)) apostrophe = true;
    } else if (kind === CharacterClass.highSurrogate && isAstralLetter(text, index, to)) {
      letters = true;
      index++;
    } else break;
  }
  if (index < to) {
    const code = text.charCodeAt(index);
    if (code === 0x2e) {
      if (letters && keepsFullStop(text, start, index)) index++;
    } else if (code === 0x25 && !letters) index++;
  }
  if (apostrophe) pushContractions(text, start, index, letters, sink);
  else pushToken(sink, start, index, letters ? TokenKind.word : TokenKind.number);
  return index;
}

/** "didn't" and the rarer "wouldn't've": at most two contractions come off a word. */
function pushContractions(text: string, start: number, end: number, letters: boolean, sink: TokenSink): void {
  const last = contractionStart(text, start, end);
  const beforeLast = last < end ? contractionStart(text, start, last) : last;
  const stem =
    letters && beforeLast - start > 0 && hasOnlyDigits(text, start, beforeLast)
      ? TokenKind.number
      : undefined;
  pushToken(sink, start, beforeLast, stem ?? (letters ? TokenKind.word : TokenKind.number));
  if (beforeLast < last) pushToken(sink, beforeLast, last, TokenKind.word);
  if (last < end) pushToken(sink, last, end, TokenKind.word);
}

function hasOnlyDigits(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/**
 * Where the word begins that a sign at `index` belongs to: "@handle", "#tag", ".500", "’90s"; −1 where the sign
 * stands for itself.
 */
function wordStartAfter(
  text: string,
  code: number,
  index: number,
  from: number,
  to: number,
  classes: Uint8Array,
): number {
  if (classes[code] === CharacterClass.highSurrogate) return isAstralLetter(text, index, to) ? index : -1;
  const next = index + 1 < to ? classes[text.charCodeAt(index + 1)]! : CharacterClass.space;
  if (next !== CharacterClass.letter && next !== CharacterClass.digit) return -1;
  const before = index > from ? classes[text.charCodeAt(index - 1)]! : CharacterClass.space;
  const free = before !== CharacterClass.letter && before !== CharacterClass.digit;
  if (code === 0x40 || code === 0x23) return free && next === CharacterClass.letter ? index + 1 : -1;
  if (code === 0x2e)
    return free && before !== CharacterClass.joiner && next === CharacterClass.digit ? index + 1 : -1;
  if (!isApostrophe(code)) return -1;
  const end =
    before === CharacterClass.space || before === CharacterClass.punctuation
      ? elisionEnd(text, index)
      : index;
  return end > index && end <= to ? end : -1;
}

function scanSymbol(
  text: string,
  code: number,
  kind: number,
  start: number,
  from: number,
  to: number,
  classes: Uint8Array,
  sink: TokenSink,
): number {
  if (isApostrophe(code) && start > from && takesLooseContraction.has(text.charCodeAt(start - 1))) {
    const end = looseContractionEnd(text, start);
    if (end > start && end <= to) {
      pushToken(sink, start, end, TokenKind.word);
      return end;
    }
  }
  let end =
    kind === CharacterClass.highSurrogate ? symbolEnd(text, start, to) : runEnd(text, code, start, to);
  while (end < to && classes[text.charCodeAt(end)] === CharacterClass.extension) end++;
  pushToken(sink, start, end, TokenKind.punctuation);
  return end;
}

/** What may stand between a name and its "’s": “Hamilton”’s, the U.S.’s, Yahoo!’s, (R)’s. */
const takesLooseContraction = new Set([...'.!?)]”»%'].map((character) => character.charCodeAt(0)));

/** One token for an ellipsis, a dash of any length, and a mark typed as two: "...", "--", "——", "``", "''". */
function runEnd(text: string, code: number, start: number, to: number): number {
  let end = start + 1;
  switch (code) {
    case 0x2e:
    case 0x2d:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2026:
      while (end < to && text.charCodeAt(end) === code) end++;
      return end;
    case 0x27:
    case 0x60:
    case 0x2018:
    case 0x2019:
      return end < to && text.charCodeAt(end) === code ? end + 1 : end;
    default:
      return end;
  }
}
