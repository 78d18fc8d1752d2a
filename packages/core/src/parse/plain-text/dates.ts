/** Dates in words or ISO form. "3/4/2021" is left alone: nobody can tell the month from the day. */

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Matches a month's name or abbreviation: "March", "Sept." */
export const monthPattern =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

const isoDate = /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const monthFirst = new RegExp(`\\b(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthPattern}),? (\\d{4})\\b`, 'i');

/** The first full date in the text as ISO 8601, where it can only be read in one way. */
export function findIsoDate(text: string): string | undefined {
  const iso = isoDate.exec(text);
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = monthFirst.exec(text);
  if (american) return toIso(Number(american[3]), monthNumber(american[1]!), Number(american[2]));
  const british = dayFirst.exec(text);
  return british ? toIso(Number(british[3]), monthNumber(british[2]!), Number(british[1])) : undefined;
}

function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return monthNames.findIndex((month) => month.startsWith(start)) + 1;
}

function toIso(year: number, month: number, day: number): string | undefined {
  const longest = longestMonths[month - 1];
  if (longest === undefined || day < 1 || day > longest) return undefined;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}
