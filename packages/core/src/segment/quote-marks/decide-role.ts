/**
 * What one mark does, from its shape, its neighbours and the mark of its family that is open before it.
 *
 * Handles `6'2" tall`, ‘the voters’ choice’, „Ja“, »Ja«, ”Ja” and “mixed pairs"; must not take the apostrophe of
 * "goin’" or "’nuff" for a mark.
 */
import { MarkFamily } from './mark-characters.js';
import { endsClause, endsLikePossessive } from './mark-tokens.js';
import type { MarkToken } from './mark-tokens.js';

/** `nothing`: an apostrophe, a measure. `unmatched`: closes what was never opened. */
export type MarkRole = 'opens' | 'closes' | 'unmatched' | 'nothing';

/** What is asked of a mark that is open. */
type OpenMark = Pick<MarkToken, 'character'>;

/** `open` is the nearest open mark of the same family; `isInnermost` says whether no other is open inside it. */
export function decideRole(mark: MarkToken, open: OpenMark | undefined, isInnermost: boolean): MarkRole {
  if (mark.character.family === MarkFamily.double)
    return isInch(mark, open) ? 'nothing' : decideDouble(mark, open);
  if (mark.character.family === MarkFamily.single) return decideSingle(mark, open, isInnermost);
  return decideGuillemet(mark, open);
}

function decideDouble(mark: MarkToken, open: OpenMark | undefined): MarkRole {
  const { freeBefore, freeAfter } = mark;
  const looksOpening = freeBefore && !freeAfter;
  const looksClosing = !freeBefore && freeAfter;
  switch (mark.character.shape) {
    case 'opens':
      if (open && (open.character.text === '„' ? !looksOpening : looksClosing)) return 'closes';
      return looksClosing ? 'unmatched' : 'opens';
    case 'closes':
      if (open) return 'closes';
      // Swedish and Finnish ”…” has the same mark on both sides.
      return looksOpening ? 'opens' : 'unmatched';
    case 'either':
      if (open) return looksOpening ? 'opens' : 'closes';
      return looksClosing || mark.after === '' ? 'unmatched' : 'opens';
  }
}

function decideGuillemet(mark: MarkToken, open: OpenMark | undefined): MarkRole {
  const looksOpening = mark.freeBefore && !mark.freeAfter;
  if (mark.character.shape === 'opens') return open?.character.shape === 'closes' ? 'closes' : 'opens';
  if (open?.character.shape === 'opens') return 'closes';
  if (open) return looksOpening ? 'opens' : 'closes';
  return looksOpening ? 'opens' : 'unmatched';
}

function decideSingle(mark: MarkToken, open: OpenMark | undefined, isInnermost: boolean): MarkRole {
  const { shape, text } = mark.character;
  const looksOpening = mark.freeBefore && !mark.freeAfter;
  if (shape === 'opens') {
    if (mark.freeAfter || (open?.character.text === '‚' && !mark.freeBefore))
      return open && !mark.freeBefore ? 'closes' : 'nothing';
    return text === '‘' || mark.freeBefore ? 'opens' : 'nothing';
  }
  if (looksOpening) return shape === 'either' && opensStraight(mark, open) ? 'opens' : 'nothing';
  if (!open) return saysClosing.has(mark.before) && shape === 'closes' ? 'unmatched' : 'nothing';
  return isInnermost && !isApostropheHere(mark) ? 'closes' : 'nothing';
}

/** A straight ' opens only where another could close it; the beginning of a paragraph is evidence enough. */
function opensStraight(mark: MarkToken, open: OpenMark | undefined): boolean {
  return open === undefined && (mark.closableLater || mark.before === '');
}

/** ‘the voters’ choice’: with a sure closing mark ahead, the one after a plural is its possessive. */
function isApostropheHere(mark: MarkToken): boolean {
  if (isDigit(mark.before) && isDigit(mark.after)) return true;
  return (
    mark.closesLater && mark.freeAfter && !endsClause.has(mark.before) && endsLikePossessive(mark.before)
  );
}

/** `5" pipes`, `6'2" tall`: inches where no quotation is open, or where feet are before and a closing mark ahead. */
function isInch(mark: MarkToken, open: OpenMark | undefined): boolean {
  if (mark.character.shape === 'opens' || !isDigit(mark.before)) return false;
  if (!open) return true;
  return mark.closableLater && (mark.afterFeet || mark.after === '-');
}

const saysClosing = new Set(['.', ',', '!', '?']);

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
