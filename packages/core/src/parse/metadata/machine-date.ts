/**
 * Dates as machines write them: ISO 8601 in its many misspellings, e-mail dates, JavaScript's, time stamps.
 *
 * Handles "2024-05-03T15:47:42.389+0200" and "Fri, 03 May 2024 15:47:42 GMT"; must not read "2024" or "{{date}}".
 */
import type { CalendarDate } from './calendar-date.js';
import { fromEpochSeconds, isPlausible, toTime } from './calendar-date.js';
import { timeZones } from './lexicon/time-zones.js';
import { monthOfName } from './month-of-name.js';

/** No date is longer; what is, is not read. */
const maxLength = 80;

export function readMachineDate(text: string): CalendarDate | undefined {
  if (text.length > maxLength * 4) return undefined;
  const trimmed = text.trim();
  if (trimmed.length > maxLength) return undefined;
  const date = readIso(trimmed) ?? readEmailDate(trimmed) ?? readEpoch(trimmed);
  return date && isPlausible(date) ? date : undefined;
}

const iso =
  /^[^\d]{0,4}(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|(\d\d)(\d\d))(?!\d)(.*)$/s;
const compactTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?$/;
const timeOfDay =
  /^(?:[T ,@]|at ){1,4}(\d{1,2}):?(\d\d)(?::?(\d\d))?(?:[.,:]\d{1,9})? ?([ap])?\.?m?\.?\s*(.*)$/is;

function readIso(text: string): CalendarDate | undefined {
  const compact = compactTime.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second] = compact;
    const time = toTime(Number(hour), Number(minute), Number(second ?? 0));
    return {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      ...(time !== undefined && { time }),
    };
  }
  const parts = iso.exec(text);
  if (!parts) return undefined;
  const date = {
    year: Number(parts[1]),
    month: Number(parts[2] ?? parts[4] ?? parts[6] ?? parts[8]),
    day: Number(parts[3] ?? parts[5] ?? parts[7] ?? parts[9]),
  };
  return { ...date, ...readTime(parts[10]!) };
}

/** Time and zone after a day. */
function readTime(rest: string): Pick<CalendarDate, 'time' | 'zone'> {
  const parts = timeOfDay.exec(rest);
  if (!parts) return {};
  const [, hour, minute, second, half, zoneText = ''] = parts;
  const time = toTime(
    Number(hour),
    Number(minute),
    second === undefined ? undefined : Number(second),
    half === undefined ? undefined : half.toLowerCase() === 'a' ? 'am' : 'pm',
  );
  if (time === undefined) return {};
  const zone = readZone(zoneText);
  return { time, ...(zone !== undefined && { zone }) };
}

/** "Z", "+0200", "GMT+2", "CEST"; `undefined` where the words are no zone, or nobody can tell which. */
export function readZone(text: string): string | undefined {
  const offset = /^(?:GMT|UTC)? ?([+−-])(\d{1,2})(?::?(\d\d))?(?!\d)/.exec(text);
  if (offset) {
    const [, sign, hours, minutes = '00'] = offset;
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    if (Number(hours) === 0 && minutes === '00') return 'Z';
    return `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes}`;
  }
  const name = /^[(\s]{0,2}([a-z]{1,4})(?![a-z])/i.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && Object.hasOwn(timeZones, name) ? timeZones[name] : undefined;
}

/** "Fri, 03 May 2024 15:47:42 GMT", "Fri May 03 2024 15:47:42 GMT+0200 (CEST)", "Fri May  3 15:47:42 UTC 2024". */
const dayFirst = /^(?:\p{L}{2,9},? )?(\d{1,2})[ -](\p{L}{3,9})[ -](\d{4})(.*)$/su;
const monthFirst = /^(?:\p{L}{2,9},? )?(\p{L}{3,9}) {1,2}(\d{1,2}),? (\d{4})(.*)$/su;
const yearLast = /^\p{L}{2,9} (\p{L}{3,9}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d) ([A-Z]{3,4}) (\d{4})$/u;

function readEmailDate(text: string): CalendarDate | undefined {
  const last = yearLast.exec(text);
  if (last) return fromNames(last[5]!, last[1]!, last[2]!, ` ${last[3]!} ${last[4]!}`);
  const first = dayFirst.exec(text);
  if (first) return fromNames(first[3]!, first[2]!, first[1]!, first[4]!);
  const american = monthFirst.exec(text);
  return american ? fromNames(american[3]!, american[1]!, american[2]!, american[4]!) : undefined;
}

function fromNames(year: string, monthName: string, day: string, rest: string): CalendarDate | undefined {
  const month = monthOfName(monthName, 'en');
  return month === undefined ? undefined : { year: Number(year), month, day: Number(day), ...readTime(rest) };
}

/** Seconds or milliseconds since 1970, of ten or thirteen digits: from 2001 on. */
function readEpoch(text: string): CalendarDate | undefined {
  if (!/^1\d{9}(?:\d{3})?(?:\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return fromEpochSeconds(value >= 1e12 ? value / 1000 : value);
}
