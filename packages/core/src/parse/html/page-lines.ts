/** Lines that pages have and wire copy has not: dates of posts, notes and bylines in many languages. */
import { isDateLine } from '../plain-text/dateline.js';
import type { Block } from './box.js';
import { noteBeginnings } from './lexicon/note-lines.js';

const maxNoteLength = 320;
const notes = new RegExp(`^[([–—-]?\\s?(?:${noteBeginnings.join('|')})`, 'iu');

export function isPageNote(text: string): boolean {
  return text.length <= maxNoteLength && notes.test(text);
}

/** The time of a post in a live blog, on a line of its own: "10:42", "14.05 Uhr", "3:15 p.m. ET". */
export function isPostTime({ text }: Block): boolean {
  return (
    text.length <= 24 &&
    /^\d{1,2}[:.h]\d{2}(?: ?(?:Uhr|[ap]\.?m\.?|GMT|BST|CES?T|ET|E[SD]T|UTC))*$/i.test(text)
  );
}

const maxDateLength = 120;

/** A line of date and time, with words such as "Aktualisiert am" or "3 min read" about it. */
export function isPageDate({ text, box }: Block): boolean {
  if (text.length > maxDateLength || !/\d/.test(text)) return false;
  if (isDateLine(text)) return true;
  const hasDate =
    /\b\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}\b|\b\d{1,2}\.? \p{L}{3,10}\.? \d{4}\b|\b\p{L}{3,9}\.? \d{1,2},? \d{4}\b/u;
  const isTimed = box.element.name === 'time' || /\b\d{1,2}[:.h]\d{2}\b/.test(text);
  return isTimed && hasDate.test(text) && !/[.!?]$/.test(text.replace(/\bmin\.$/i, ''));
}

const maxBylineLength = 100;
const byWords = /^(?:by|von|par|por|di|da|door|av|af|text|autor(?:in)?|przez|yazan)\s?:?\s(?=\p{Lu})/iu;

/** "Von Lou Park, Hamburg"; in English the rules for plain text know more. */
export function isPageByline({ text, box }: Block): boolean {
  if (text.length > maxBylineLength || /[.!?…]$/.test(text)) return false;
  if (box.hints.byline) return true;
  return (
    byWords.test(text) &&
    /^\S+\s?:?\s(?:\p{Lu}[\p{L}.’'-]*[ ,|/·]*(?:und |and |et |y |e |de |van |von |in |aus )?){1,8}$/u.test(
      text,
    )
  );
}
