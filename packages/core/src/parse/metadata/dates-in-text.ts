/**
 * Dates as people write them, in many languages, with the time beside them.
 *
 * Handles "Freitag, 3. Mai 2024, 15:47 Uhr", "May 3, 2024 at 3:47 pm EDT", "3 de mayo de 2024" and "2024年5月3日"; must
 * not read "version 3.5.2024b", "May 2024" or a 3/4/2021 of which nobody knows the order.
 */
import type { CalendarDate } from './calendar-date.js';
import { isPlausible, toTime } from './calendar-date.js';
import type { DateOrder } from './date-order.js';
import { readZone } from './machine-date.js';
import { monthOfName } from './month-of-name.js';

export interface DateInText extends CalendarDate {
  readonly start: number;
  readonly end: number;
}

export interface DateReading {
  /** The language's primary subtag, for month names that mean different months. */
  readonly language?: string | undefined;
  /** For dates in figures; without it only those are read that can be read in one way. */
  readonly order?: DateOrder | undefined;
}

/** All full dates in a text, in order. Work is linear: every pattern is of bounded length. */
export function datesInText(text: string, reading: DateReading = {}): DateInText[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const western = toWesternDigits(text);
  const found: DateInText[] = [];
  for (const match of western.matchAll(anyDate)) {
    const day = readMatch(match.groups!, reading);
    if (day === undefined || !isPlausible(day)) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({ ...day, ...timeBeside(western, start, end), start, end });
  }
  return found;
}

const word = '\\p{L}[\\p{L}\\p{M}]{1,11}';
const year = '(?:1[89]|20)\\d\\d';

/** Alternatives in the order in which they are tried at each place; none can match more than some forty characters. */
const anyDate = new RegExp(
  [
    // 2024-05-03, 2024/05/03, 2024.5.3, 2024. 5. 3.
    `(?<![\\d.,/-])(?<isoYear>${year})[-/.] ?(?<isoMonth>\\d{1,2})[-/.] ?(?<isoDay>\\d{1,2})(?![\\d-]|[./]\\d)`,
    // 2024年5月3日, 2024년 5월 3일
    `(?<eastYear>${year}) ?[年년] ?(?<eastMonth>\\d{1,2}) ?[月월] ?(?<eastDay>\\d{1,2}) ?[日일]`,
    // 2024. május 3., 2024 m. gegužės 3 d., 2024 May 3
    `(?<![\\d.,/-])(?<yearFirst>${year})(?:\\.|,| m\\.|. gada)? (?<yearMonth>${word})\\.? (?<yearDay>\\d{1,2})(?![\\d:.]\\d|\\d|(?:st|nd|rd|th)|,? ${year})`,
    // 03.05.2024, 3/5/24
    `(?<![\\d.,/:-])(?<figureOne>\\d{1,2})(?<mark>[./-]) ?(?<figureTwo>\\d{1,2})\\k<mark> ?(?<figureYear>${year}|\\d\\d)(?![\\d\\p{L}/-]|[.,:]\\d)`,
    // 3 May 2024, 3rd of May, 2024, 3. Mai 2024, le 1er mai 2024, 3 de mayo de 2024, 03-May-2024
    `(?<![\\d.,/:])(?<day>\\d{1,2})(?:st|nd|rd|th|er|ª|º|°)?(?:[.,]|\\.-)?(?: (?:of |de |d[’'])?|-|/|d[’'])(?<dayMonth>${word})\\.?,?(?: | de | del | di |-|/)[’']?(?<dayYear>${year})(?!\\d)`,
    // May 3, 2024, Mayo 3, 2024, May 3rd 2024
    `(?<![\\p{L}\\d])(?<monthName>${word})\\.? ?(?<monthDay>\\d{1,2})(?:st|nd|rd|th)?(?:,|\\.)? {0,2}(?:de |of )?(?<monthYear>${year})(?!\\d)`,
  ].join('|'),
  'gu',
);

function readMatch(
  groups: Record<string, string | undefined>,
  reading: DateReading,
): CalendarDate | undefined {
  if (groups['isoYear'] !== undefined) return make(groups['isoYear'], groups['isoMonth'], groups['isoDay']);
  if (groups['eastYear'] !== undefined)
    return make(groups['eastYear'], groups['eastMonth'], groups['eastDay']);
  if (groups['figureYear'] !== undefined) return readFigures(groups, reading.order);
  const name = groups['dayMonth'] ?? groups['monthName'] ?? groups['yearMonth'];
  const month = monthOfName(name!, reading.language);
  if (month === undefined) return undefined;
  return make(
    groups['dayYear'] ?? groups['monthYear'] ?? groups['yearFirst'],
    String(month),
    groups['day'] ?? groups['monthDay'] ?? groups['yearDay'],
  );
}

/** "03.05.2024" is always day first; with slashes and hyphens the order must be known, unless a figure is over 12. */
function readFigures(
  { figureOne, figureTwo, figureYear, mark }: Record<string, string | undefined>,
  known: DateOrder | undefined,
): CalendarDate | undefined {
  const one = Number(figureOne);
  const two = Number(figureTwo);
  // With two-figure years too much else looks the same: scores, versions, prices.
  if (figureYear!.length === 2 && (mark !== '/' || Number(figureYear) > 60) && known === undefined)
    return undefined;
  const fullYear = figureYear!.length === 2 ? `20${figureYear!}` : figureYear;
  const order =
    one > 12 ? 'day-first' : two > 12 ? 'month-first' : mark === '.' || one === two ? 'day-first' : known;
  if (order === undefined) return undefined;
  return order === 'day-first' ? make(fullYear, figureTwo, figureOne) : make(fullYear, figureOne, figureTwo);
}

function make(fullYear?: string, month?: string, day?: string): CalendarDate {
  return { year: Number(fullYear), month: Number(month), day: Number(day) };
}

const timeAfter =
  /^[\s,|•·–—(T-]{0,4}(?:(?:at|à|um|as|às|a las|alle|alle ore|ore|kl\.?|kello|klo|o|om|den|saat|в|о|о|ob|v|u|στις|pukul|lúc|,) ?)?[\s,]?(\d{1,2})(?:[:.]|h| h )(\d\d)(?::(\d\d))?(?!\d|[.,]\d)\s?(?:([ap])\.? ?m\.?)?(?:h|hs|hrs|Uhr)?\s?(.{0,12})/is;
const timeBefore =
  /(?<!\d)(\d{1,2})[:.h](\d\d)(?::(\d\d))?\s?(?:([ap])\.? ?m\.?)?(?: ?(?:h|hs|hrs|Uhr))?(?: ?\(?([A-Z]{2,4})\)?)?[\s,|•·–—-]{1,3}(?:\p{L}{2,12}\.?,? )?$/isu;

/** The time right after a date, or right before it: "10:30 GMT, 3 March 2021". */
function timeBeside(text: string, start: number, end: number): Pick<CalendarDate, 'time' | 'zone'> {
  const parts =
    timeAfter.exec(text.slice(end, end + 40)) ?? timeBefore.exec(text.slice(Math.max(0, start - 36), start));
  if (!parts) return {};
  const [, hour, minute, second, half, zoneText] = parts;
  const time = toTime(
    Number(hour),
    Number(minute),
    second === undefined ? undefined : Number(second),
    half === undefined ? undefined : half.toLowerCase() === 'a' ? 'am' : 'pm',
  );
  if (time === undefined) return {};
  const zone = zoneText === undefined ? undefined : readZone(zoneText.replace(/^[(\s]+/, ''));
  return { time, ...(zone !== undefined && { zone }) };
}

/** Arabic, Persian, Devanagari and Bengali digits as 0 to 9; one for one, so that offsets stay. */
function toWesternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) =>
    String((digit.charCodeAt(0) - digitZero(digit.charCodeAt(0))) % 10),
  );
}

function digitZero(code: number): number {
  if (code < 0x06f0) return 0x0660;
  if (code < 0x0966) return 0x06f0;
  return code < 0x09e6 ? 0x0966 : 0x09e6;
}
