/**
 * Dates in addresses.
 *
 * Handles "/2024/05/03/title", "/2024-05-03-title", "/2024/may/03/title", "/20240503_title" and "title-03-05-2024"; must
 * not read "/story/20241337", "/2024/05/title" or the figures of an id.
 */
import type { CalendarDate } from './calendar-date.js';
import { isPlausible } from './calendar-date.js';
import { monthOfName } from './month-of-name.js';

/** Longer addresses hold tracking data, not dates. */
const maxLength = 2000;

/** The first pattern that finds a day wins. Those with marks between the figures cannot be ids, so they come first. */
const patterns: readonly RegExp[] = [
  /(?<![\d])(?<year>(?:19|20)\d\d)(?<mark>[/_-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  /[/_-](?<year>(?:19|20)\d\d)[/_-](?<name>[a-z]{3,9})[/_-](?<day>\d{1,2})(?!\d)/i,
  /[/_-](?<year>(?:19|20)\d\d)[/-](?<month>\d\d)(?<day>\d\d)(?!\d)/,
  /[/_.=-](?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/,
  // A time stamp of fourteen figures and more, as ids begin with.
  /[/_.=-][a-z]{0,3}(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\d{2,10}(?!\d)/i,
  /[/_-](?<day>\d{1,2})[/_-](?<name>[a-z]{3,9})[/_-](?<year>(?:19|20)\d\d)(?!\d)/i,
  /[/_-](?<name>[a-z]{3,9})[/_-](?<day>\d{1,2})[/_-](?<year>(?:19|20)\d\d)(?!\d)/i,
];

export function dateInUrl(url: string): CalendarDate | undefined {
  const path = pathOf(url);
  for (const pattern of patterns) {
    const groups = pattern.exec(path)?.groups;
    if (!groups) continue;
    const name = groups['name'];
    const month = name === undefined ? Number(groups['month']) : monthOfName(name, 'en');
    if (month === undefined) continue;
    const date = { year: Number(groups['year']), month, day: Number(groups['day']) };
    if (isPlausible(date) && date.year >= 1990) return date;
  }
  return undefined;
}

/** What follows the host, without query and fragment. */
function pathOf(url: string): string {
  const text = url.slice(0, maxLength);
  const host = /^(?:[a-z]{2,8}:)?\/\/[^/?#]{0,250}/i.exec(text)?.[0].length ?? 0;
  const end = text.slice(host).search(/[?#]/);
  return text.slice(host, end < 0 ? text.length : host + end);
}
