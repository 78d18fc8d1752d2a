/**
 * Headlines and subheadings.
 *
 * Handles "Council Votes to Close Two Schools" and, under it, "Parents promise to fight the plan"; must not take
 * "The mayor of Tarn said on Friday that she will not run again." for a headline.
 */
import { findDateline } from './dateline.js';
import type { RoleContext } from './roles.js';

/** The first paragraph that is neither note nor byline nor dateline, if it is short and not prose. */
export function isHeadline({ block, previous, next, inHead }: RoleContext): boolean {
  if (!inHead || previous?.role === 'headline' || previous?.role === 'subheading') return false;
  const words = wordsOf(block.text);
  if (words.length < 2 || words.length > 28 || block.text.length > 180) return false;
  if (findDateline(block.text) !== undefined) return false;
  if (next === undefined) return words.length >= 4 && isTitleCase(words) && !/[.!?…:“”"‘]/.test(block.text);
  const last = lastCharacter(block.text);
  if (last === ':' || last === ',') return false;
  if (last === ';') return true;
  if (isWhollyQuoted(block.text)) return false;
  if (last === '.' || last === '…')
    return block.afterBlank && next.afterBlank && readsLikeHeadline(words, next.text);
  return (
    /[\p{L}\p{N}%)]/u.test(last) ||
    isTitleCase(words) ||
    (words.length <= 20 && next.text.length > block.text.length)
  );
}

/** A short line without a full stop between paragraphs, or right under the headline. */
export function isSubheading({ block, previous, next, inHead }: RoleContext): boolean {
  if (next === undefined || previous === undefined) return false;
  const { text } = block;
  const last = lastCharacter(text);
  const underHeadline = inHead && (previous.role === 'headline' || previous.role === 'subheading');
  if (underHeadline && lastCharacter(previous.text) === ';') return text.length <= 200;
  if (!/[\p{L}\p{N}%)]/u.test(last) || !/^[\p{Lu}\p{N}]/u.test(text) || !/\p{L}/u.test(text)) return false;
  const count = wordsOf(text).length;
  if (underHeadline) return count <= 30 && text.length <= 200;
  return count <= 10 && text.length <= 70 && !/[“”"«»„;]/.test(text) && next.text.length > text.length;
}

const smallWords = new Set(
  (
    'a an the and but or nor for so yet as at by from in into of off on onto out over per than that to up via vs v with ' +
    'is are be it its after amid if not'
  ).split(' '),
);

/** Words that headlines leave out and sentences hardly do without. */
const proseWords = new Set(
  (
    'the a an is are was were has have had been he she they we i his her their our its it this that these those there said ' +
    'which who'
  ).split(' '),
);

/**
 * With a full stop, only what no sentence looks like: Title Case, a short line without articles and pronouns, or a
 * short line before a dateline.
 */
function readsLikeHeadline(words: readonly string[], next: string): boolean {
  if (words.length >= 4 && isTitleCase(words)) return true;
  if (words.length <= 20 && findDateline(next) !== undefined) return true;
  return words.length <= 14 && next.length > 80 && !words.some((word) => proseWords.has(word.toLowerCase()));
}

/** All words but the small ones are capitalised, a few exceptions allowed. */
function isTitleCase(words: readonly string[]): boolean {
  const major = words.slice(1).filter((word) => !smallWords.has(word.toLowerCase()) && /\p{L}/u.test(word));
  if (major.length === 0) return false;
  const capitalised = major.filter((word) => /^[“”"'‘’(#@$]*[\p{Lu}\d]/u.test(word)).length;
  return capitalised >= 2 && capitalised >= major.length * 0.85;
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, 400)
    .split(/\s+/)
    .map((word) => word.replace(/[.,;:!?…]+$/, ''));
}

function lastCharacter(text: string): string {
  return text.slice(-1);
}

function isWhollyQuoted(text: string): boolean {
  return /^[“"‘'«„]/.test(text) && /[.,!?…][”"’'»“]$/.test(text);
}
