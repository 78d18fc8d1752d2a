import { abbreviations } from '../lexicon/abbreviations.js';

/**
 * Whether the full stop at `stop` belongs to the word `text.slice(start, stop)`: "Mr.", "U.S.", "John F.",
 * "R-Fla.", "a.m." – but not "end.", "no." or "and I."
 */
export function keepsFullStop(text: string, start: number, stop: number): boolean {
  // "etc..." ends in an ellipsis.
  if (text.charCodeAt(stop + 1) === 0x2e) return false;
  const segment = lastSegmentStart(text, start, stop);
  if (isDottedLetters(text, segment, stop))
    return !isPronounI(text, start, stop) || isMiddleInitial(text, start, stop);
  if (stop - segment > longestAbbreviation) return false;
  const kind = abbreviations.get(text.slice(segment, stop).toLowerCase())?.kind;
  if (kind === undefined) return false;
  if (kind === 'before-number') return nextIsDigit(text, stop);
  if (kind === 'after-number') return previousIsDigit(text, segment);
  // "mass.", "miss.", "rep.": in lower case these are words that end a sentence.
  return kind === 'lower' || startsUpper(text, segment);
}

const longestAbbreviation = 8;

/** After the last hyphen: "Fla" in "R-Fla". */
function lastSegmentStart(text: string, start: number, stop: number): number {
  for (let index = stop - 1; index > start; index--) if (text.charCodeAt(index) === 0x2d) return index + 1;
  return start;
}

/** One capital letter, or letters one by one with full stops between: "F", "U.S", "a.m". */
function isDottedLetters(text: string, start: number, stop: number): boolean {
  if ((stop - start) % 2 === 0 || stop - start > 9) return false;
  for (let index = start; index < stop; index++) {
    const code = text.charCodeAt(index);
    if ((index - start) % 2 === 1 ? code !== 0x2e : !isLetter(code)) return false;
  }
  return stop - start > 1 || startsUpper(text, start);
}

function isPronounI(text: string, start: number, stop: number): boolean {
  return stop - start === 1 && text.charCodeAt(start) === 0x49;
}

/** "Franklin I. Small" against "Franklin and I. Small wonder": a capitalised word directly before and after. */
function isMiddleInitial(text: string, start: number, stop: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x20 || text.charCodeAt(stop + 1) !== 0x20) return false;
  let before = start - 2;
  while (before >= 0 && start - before < 40 && isLetter(text.charCodeAt(before))) before--;
  return before + 1 < start - 1 && startsUpper(text, before + 1) && startsUpper(text, stop + 2);
}

function nextIsDigit(text: string, stop: number): boolean {
  const code = text.charCodeAt(isBlank(text, stop + 1) ? stop + 2 : stop + 1);
  return code >= 0x30 && code <= 0x39;
}

function previousIsDigit(text: string, start: number): boolean {
  const code = text.charCodeAt(isBlank(text, start - 1) ? start - 2 : start - 1);
  return code >= 0x30 && code <= 0x39;
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0xa0;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
}

function startsUpper(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}
