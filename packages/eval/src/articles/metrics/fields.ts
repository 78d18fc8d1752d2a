import { cleanText } from '../html-paragraphs.js';

/** Equal after folding case and leaving out all but letters and digits. */
export function isSameHeadline(gold: string, predicted: string | undefined): boolean {
  return predicted !== undefined && foldTitle(gold) === foldTitle(predicted);
}

/** The same people, in any order; strings that hold several names are split the same way on both sides. */
export function isSameAuthors(gold: readonly string[], predicted: readonly string[]): boolean {
  const goldNames = authorSet(gold);
  const predictedNames = authorSet(predicted);
  return goldNames.size === predictedNames.size && [...goldNames].every((name) => predictedNames.has(name));
}

/** The same day, either as written or at Greenwich. */
export function isSameDay(gold: string, predicted: string | undefined): boolean {
  const days = daysOf(predicted ?? '');
  return daysOf(gold).some((day) => days.includes(day));
}

function foldTitle(title: string): string {
  return cleanText(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const openingWord = /^(?:by|von|par|por|di|door|written by|text:?|autor(?:in)?:?)\s+/i;
const separator = /\s*[;,|/&]\s*|\s+(?:and|und|et|y)\s+/i;

function authorSet(authors: readonly string[]): Set<string> {
  const names = authors.flatMap((author) => cleanText(author).replace(openingWord, '').split(separator));
  return new Set(names.map(foldName).filter((name) => name !== ''));
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function daysOf(date: string): string[] {
  const days: string[] = [];
  const written = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  if (written !== undefined) days.push(written);
  const moment = new Date(date.replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2'));
  if (!Number.isNaN(moment.getTime())) days.push(moment.toISOString().slice(0, 10));
  return days;
}
