/**
 * The dates that elements of the page mark up: `<time>`, and what classes call a date.
 *
 * Handles `Updated <time datetime="2024-05-03">` and `<span class="published">3 May 2024</span>`; must not take the
 * dates of teasers, comments and events.
 */
import { toIso } from '../../metadata/calendar-date.js';
import { dateLabel } from '../../metadata/date-label.js';
import type { DateLabel } from '../../metadata/date-label.js';
import { datesInText } from '../../metadata/dates-in-text.js';
import { tidy } from '../../metadata/fold.js';
import { attribute } from '../tree.js';
import type { HtmlElement } from '../tree.js';
import type { PlacedElement } from './page-facts.js';
import { oncePerPage } from './once-per-page.js';
import { byNearness, isOutside } from './place-in-page.js';
import { readDate } from './read-date.js';
import type { PageContext } from './rule.js';
import { shortText } from './short-text.js';

export interface MarkedDate {
  readonly date: string;
  readonly label: DateLabel | undefined;
  /** Whether it stands close to the headline; always where the page has none. */
  readonly isNear: boolean;
  /** Whether it stands among teasers, comments and such: then only what is beyond doubt counts. */
  readonly isOutside: boolean;
}

/** How many elements may stand between headline and date; before the headline are the date of today and the menu. */
function isClose(distance: number): boolean {
  return distance >= -40 && distance <= 150;
}

/** How many are read; teasers have more. */
const maxRead = 30;

export const timesOf = oncePerPage((context: PageContext): readonly MarkedDate[] =>
  read(context.facts.times, context),
);

export const datedElementsOf = oncePerPage((context: PageContext): readonly MarkedDate[] =>
  read(context.facts.dates, context),
);

function read(elements: readonly PlacedElement[], context: PageContext): MarkedDate[] {
  const { heading } = context;
  const found: MarkedDate[] = [];
  for (const placed of byNearness(elements, heading).slice(0, maxRead)) {
    const isBeside = isOutside(placed.element, heading?.element);
    const isNear = !isBeside && (heading === undefined || isClose(placed.order - heading.order));
    for (const date of datesOf(placed.element, context)) found.push({ ...date, isNear, isOutside: isBeside });
  }
  return found;
}

function datesOf(element: HtmlElement, context: PageContext): Pick<MarkedDate, 'date' | 'label'>[] {
  const own = labelOf(element);
  const stamp =
    attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'data-datetime');
  const exact = stamp === undefined ? undefined : readDate(stamp, context);
  if (exact !== undefined) return [{ date: exact, label: own }];
  const text = shortText(element, maxText);
  // What holds so much is the article, or a list of them.
  if (text.length >= maxText) return [];
  return datesInText(text, context.dateReading).map((date, index, dates) => ({
    date: toIso(date),
    label: dateLabel(text.slice(dates[index - 1]?.end ?? 0, date.start)) ?? own,
  }));
}

const maxText = 250;

/** By its own property and class, by those of its parent, by the words before it. */
function labelOf(element: HtmlElement): DateLabel | undefined {
  if ('pubdate' in element.attributes) return 'published';
  return namedLabel(element) ?? wordsBefore(element) ?? (element.parent && namedLabel(element.parent));
}

function namedLabel({ attributes }: HtmlElement): DateLabel | undefined {
  const label =
    `${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-testid'] ?? ''}`
      .slice(0, 300)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
  const isPublished =
    /(?<![a-z])(?:publi[sc]h?(?:ed)?|pubdate|published-?(?:time|date|on)?|posted(?:-on)?|created|date-?published|first-published)(?![a-z])/.test(
      label,
    );
  const isModified =
    /(?<![a-z])(?:updated?|modified|date-?modified|last-?(?:updated?|modified)|edited|aktualisiert|revised)(?![a-z])/.test(
      label,
    );
  if (isPublished !== isModified) return isPublished ? 'published' : 'modified';
  return undefined;
}

/** The text right before an element, in its parent or, where it is the first there, in its grandparent. */
function wordsBefore(element: HtmlElement): DateLabel | undefined {
  const own = shortText(element, 60);
  // "Updated 3 May" inside the element.
  const inside = dateLabel(own.split(/\d/)[0]!);
  if (inside !== undefined) return inside;
  let inner: HtmlElement = element;
  for (let level = 0; level < 2 && inner.parent !== undefined; level++, inner = inner.parent) {
    const siblings = inner.parent.children;
    let before = '';
    const index = siblings.indexOf(inner);
    for (let at = index - 1; at >= 0 && at >= index - 4 && before.length < 60; at--) {
      const sibling = siblings[at]!;
      if (sibling.kind === 'element' && sibling.name === 'time') break;
      before = `${sibling.kind === 'text' ? sibling.text : shortText(sibling, 60)} ${before}`;
    }
    before = tidy(before.slice(-200));
    if (before !== '') return dateLabel(before);
  }
  return undefined;
}
