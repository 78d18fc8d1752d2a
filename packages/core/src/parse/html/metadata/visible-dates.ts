/**
 * Dates in what a reader sees, for pages that mark up none.
 *
 * Handles "Published: 3 May 2024" and a short line of date and place under the headline; must not take dates out of
 * sentences, of a side column, or the year of a copyright notice.
 */
import { toIso } from '../../metadata/calendar-date.js';
import { dateLabel } from '../../metadata/date-label.js';
import { datesInText } from '../../metadata/dates-in-text.js';
import type { MarkedDate } from './page-times.js';
import { oncePerPage } from './once-per-page.js';
import { isOutside } from './place-in-page.js';
import type { PageContext } from './rule.js';
import { isNearHeadline, visibleBlocks } from './visible-blocks.js';

/** The dates of short blocks, in the order of the page. */
export const visibleDates = oncePerPage((context: PageContext): readonly MarkedDate[] => {
  const heading = context.heading?.element;
  const found: MarkedDate[] = [];
  for (const block of visibleBlocks(context)) {
    const { text, element } = block;
    if (!/\d{4}|\d[./-]\d/.test(text)) continue;
    const dates = datesInText(text, context.dateReading);
    if (dates.length === 0) continue;
    const isBeside = isOutside(element, heading);
    const isLine = isMostlyDate(text, dates);
    const isNear = !isBeside && isLine && isNearHeadline(block);
    for (const [index, date] of dates.entries()) {
      const before = text.slice(dates[index - 1]?.end ?? 0, date.start);
      const label = dateLabel(before);
      // Long ago or in a sentence, it is a date of what is told.
      const isSure = label === undefined ? isLine : isNear || before.trim().split(/\s+/).length <= 3;
      if (date.year < firstYear || !isSure) continue;
      found.push({ date: toIso(date), label, isNear, isOutside: isBeside });
    }
    if (found.length > 40) break;
  }
  return found;
});

/** Before it there were no pages. */
const firstYear = 1990;

/** Beside the date stand a time, a name, a place; not a sentence. */
function isMostlyDate(
  text: string,
  dates: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const inDates = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length - inDates <= 70;
}
