import { toIso } from '../../metadata/calendar-date.js';
import type { CalendarDate } from '../../metadata/calendar-date.js';
import { datesInText } from '../../metadata/dates-in-text.js';
import { readMachineDate } from '../../metadata/machine-date.js';
import { listOf } from '../../json-ld/values.js';
import type { PageContext } from './rule.js';

/** Longer texts have dates of other things in them. */
const maxLength = 200;

/** A value that should be a date: as a machine writes it, else as people do. */
export function readDate(value: unknown, { dateReading }: PageContext): string | undefined {
  for (const each of listOf(value)) {
    if (typeof each !== 'string' && typeof each !== 'number') continue;
    const text = String(each).slice(0, maxLength);
    const date: CalendarDate | undefined = readMachineDate(text) ?? datesInText(text, dateReading)[0];
    if (date !== undefined) return toIso(date);
  }
  return undefined;
}

/** The first of the values that is a date. */
export function firstDate(values: readonly unknown[], context: PageContext): string | undefined {
  for (const value of values) {
    const date = readDate(value, context);
    if (date !== undefined) return date;
  }
  return undefined;
}
