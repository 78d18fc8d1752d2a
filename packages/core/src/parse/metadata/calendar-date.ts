/** A day, perhaps with a time of day and a zone, as read from any of the ways in which dates are written. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** "10:30" or "10:30:05". */
  readonly time?: string;
  /** "Z" or "+02:00". */
  readonly zone?: string;
}

/** ISO 8601: the day, and the time and zone where both the day and they are known. */
export function toIso(date: CalendarDate): string {
  const day = `${String(date.year).padStart(4, '0')}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
  return date.time === undefined ? day : `${day}T${date.time}${date.zone ?? ''}`;
}

/** News older than this is in archives without web pages; younger than that is a slip of the pen. */
const firstYear = 1800;
const lastYear = 2100;
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day, and news could be of it. 1970-01-01 and 1900-01-01 are what empty fields turn into. */
export function isPlausible({ year, month, day }: CalendarDate): boolean {
  if (year < firstYear || year > lastYear) return false;
  const longest = longestMonths[month - 1];
  if (longest === undefined || day < 1 || day > longest) return false;
  if (month === 2 && day === 29 && !isLeapYear(year)) return false;
  return !((year === 1970 || year === 1900) && month === 1 && day === 1);
}

/** "HH:MM" or "HH:MM:SS"; `undefined` where there is no such time. */
export function toTime(
  hour: number,
  minute: number,
  second?: number,
  half?: 'am' | 'pm',
): string | undefined {
  if (half !== undefined && (hour < 1 || hour > 12)) half = undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 23 || minute > 59 || (second ?? 0) > 59) return undefined;
  const seconds = second === undefined ? '' : `:${twoDigits(second)}`;
  return `${twoDigits(hours)}:${twoDigits(minute)}${seconds}`;
}

/** The day since 1970-01-01 with time, in UTC: for time stamps in seconds. */
export function fromEpochSeconds(seconds: number): CalendarDate {
  const days = Math.floor(seconds / 86_400);
  const rest = Math.floor(seconds - days * 86_400);
  // The civil calendar from a count of days, with years that begin in March so that leap days come last.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    time: toTime(Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60)!,
    zone: 'Z',
  };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
