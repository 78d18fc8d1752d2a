/** Dates in wire copy. "3/4/2021" is left alone: nobody can tell the month from the day. */
import { toIso } from '../metadata/calendar-date.js';
import { datesInText } from '../metadata/dates-in-text.js';

/** Matches a month's name or abbreviation: "March", "Sept." */
export const monthPattern =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** The day of the first full date in the text as ISO 8601, where it can only be read in one way. */
export function findIsoDate(text: string): string | undefined {
  const [first] = datesInText(text, { language: 'en' });
  return first && toIso({ year: first.year, month: first.month, day: first.day });
}
