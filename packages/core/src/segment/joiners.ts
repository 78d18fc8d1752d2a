import { CharacterClass } from './character-classes.js';

/**
 * Whether the joiner `code` at `index` stands inside the word that began at `start`: the hyphen of "well-known",
 * the comma of "1,200", the full stops of "U.S" and "news.example"; not the one of "ended.The".
 */
export function joinsWord(
  text: string,
  code: number,
  start: number,
  index: number,
  to: number,
  classes: Uint8Array,
): boolean {
  if (index + 1 >= to || index === start) return false;
  const previous = classes[text.charCodeAt(index - 1)]!;
  const next = classes[text.charCodeAt(index + 1)]!;
  const nextLetter = next === CharacterClass.letter;
  const digits = previous === CharacterClass.digit && next === CharacterClass.digit;
  switch (code) {
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
      return (
        digits ||
        (nextLetter &&
          (previous === CharacterClass.letter ||
            previous === CharacterClass.digit ||
            previous === CharacterClass.extension))
      );
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
      return nextLetter || next === CharacterClass.digit;
    case 0x26: // &
      return isUpper(text, index - 1) && isUpper(text, index + 1);
    case 0x40: // @
      return nextLetter;
    case 0x2e: // .
      return (
        digits || (previous === CharacterClass.letter && joinsAtFullStop(text, start, index, next, classes))
      );
    default: // , : /
      return digits;
  }
}

/** The end of a web address whose scheme ends at `colon`, or `colon` where it is no address. */
export function urlEnd(text: string, start: number, colon: number, to: number): number {
  if (text.charCodeAt(colon + 1) !== 0x2f || text.charCodeAt(colon + 2) !== 0x2f || colon - start > 8)
    return colon;
  let end = colon + 3;
  while (end < to && !endsUrl.has(text.charCodeAt(end)) && text.charCodeAt(end) > 0x20) end++;
  while (end > colon && trailing.has(text.charCodeAt(end - 1))) end--;
  return end > colon + 3 ? end : colon;
}

const codes = (characters: string): Set<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));
const endsUrl = codes('<>"“”‘’«»()[]{}|\u00a0\u2028\u2029');
const trailing = codes(".,;:!?'");

function joinsAtFullStop(
  text: string,
  start: number,
  index: number,
  next: number,
  classes: Uint8Array,
): boolean {
  const afterOneLetter = index - 1 === start || classes[text.charCodeAt(index - 2)] !== CharacterClass.letter;
  // "U.S.-led": the hyphen after the last full stop goes on with the word.
  if (text.charCodeAt(index + 1) === 0x2d)
    return (
      afterOneLetter && index - start > 1 && classes[text.charCodeAt(index + 2)] === CharacterClass.letter
    );
  if (next !== CharacterClass.letter) return false;
  if (afterOneLetter || !isUpper(text, index + 1)) return true;
  // "Ph.D.": one capital and another full stop.
  return index - start <= 3 && text.charCodeAt(index + 2) === 0x2e;
}

function isUpper(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}
