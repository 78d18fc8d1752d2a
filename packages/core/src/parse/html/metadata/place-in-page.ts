import { tidy } from '../../metadata/fold.js';
import type { HtmlElement } from '../tree.js';
import { oncePerPage } from './once-per-page.js';
import type { PageFacts, PlacedElement } from './page-facts.js';
import { shortText } from './short-text.js';

const outsideNames = new Set(['aside', 'nav', 'footer', 'form', 'dialog', 'select', 'button']);
const outsideClasses =
  /(?<![a-z\d])(?:related|recirc[a-z]*|teasers?|recommend[a-z]*|most-?read|most-?popular|trending|sidebar|side-?bar|comments?|comment-list|(?<!(?:article|entry|post|template|content|story|card)[-_]{1,2})footer|newsletter|read-?more|more-?(?:news|stories|articles|on|from)|up-?next|also-?read|carousel|ticker|promos?|navigation|menu|rail|top-?stories|recent-?posts)(?![a-z\d])/i;

/**
 * Whether an element stands among what is not the article: teasers, comments, side columns. Not asked beyond the
 * element that holds the page's heading, for themes name whole pages "with-sidebar".
 */
export function isOutside(element: HtmlElement, heading: HtmlElement | undefined): boolean {
  const around = heading && withAncestors(heading);
  let depth = 0;
  for (
    let each: HtmlElement | undefined = element;
    each !== undefined && depth < 40;
    each = each.parent, depth++
  ) {
    if (each.name === 'body' || each.name === 'main') return false;
    if (around?.has(each)) return false;
    if (outsideNames.has(each.name) && !isOfArticle(each)) return true;
    const label = `${each.attributes['class'] ?? ''} ${each.attributes['id'] ?? ''}`;
    if (
      label.length > 3 &&
      label.length < 400 &&
      outsideClasses.test(label.replace(/([a-z])([A-Z])/g, '$1-$2'))
    ) {
      return true;
    }
  }
  return false;
}

const withAncestors = oncePerPage((element: HtmlElement): ReadonlySet<HtmlElement> => {
  const found = new Set<HtmlElement>();
  for (let each: HtmlElement | undefined = element; each !== undefined; each = each.parent) found.add(each);
  return found;
});

/** The foot of an article may hold its date and authors, and so may a small box beside it. */
function isOfArticle(element: HtmlElement): boolean {
  if (element.name === 'aside') return shortText(element, 121).length < 120;
  if (element.name !== 'footer') return false;
  for (let each = element.parent; each !== undefined; each = each.parent)
    if (each.name === 'article') return true;
  return false;
}

/** The heading that shows the headline, of whatever rank; else the first of the first rank. */
export function headingOf(facts: PageFacts, headline: string | undefined): PlacedElement | undefined {
  const isHeadline = ({ element }: PlacedElement): boolean =>
    headline !== undefined && tidy(shortText(element, 500)) === headline;
  return facts.topHeadings.find(isHeadline) ?? facts.lowerHeadings.find(isHeadline) ?? facts.topHeadings[0];
}

/** Those nearest to the heading first; what stands right above it is as near as what stands below. */
export function byNearness(
  elements: readonly PlacedElement[],
  heading: PlacedElement | undefined,
): PlacedElement[] {
  if (heading === undefined) return [...elements];
  const distance = ({ order }: PlacedElement): number =>
    order >= heading.order ? order - heading.order : (heading.order - order) * 2;
  return [...elements].sort((one, other) => distance(one) - distance(other));
}
