/**
 * Which parts of a page are not its article.
 *
 * Handles navigation, link lists, comments, share bars, by element, role and class name; must not leave out what holds
 * most of the page's prose, whatever it is called.
 */
import { isProse } from './box.js';
import type { Block, Box } from './box.js';
import type { Collected } from './collect-blocks.js';
import { sumBoxes } from './sum-boxes.js';

/** For every box, by its index, why it is left out; absent where it is not. */
export type Exclusions = readonly (string | undefined)[];

const outsideNames = new Set(['nav', 'footer', 'menu', 'dialog', 'search']);
const mostlyOutsideNames = new Set(['aside', 'form', 'fieldset']);
const figureNames = new Set(['figure', 'figcaption']);
const frames = new Set(['#document', 'html', 'body', 'article', 'main']);
const outsideRoles =
  /^(?:navigation|complementary|contentinfo|search|banner|dialog|alert|menu|menubar|toolbar|form)$/i;

/** Shares of the page's prose that a box may hold and still be left out. */
const weakShare = 0.06;
const anyShare = 0.5;
/** A dialog about cookies may be longer than the article. */
const consentShare = 0.9;
const consent = /^(?:cookie|consent|gdpr|ccpa|onetrust)/;

/** The main level must have this share of the prose for the boxes around it to be safe. */
const levelShare = 0.2;

const commonShare = 0.25;

export function excludeBoxes({ boxes, blocks, pictures }: Collected, mainLevel: Box | undefined): Exclusions {
  const prose = sumBoxes(boxes, blocks, (block) => (isProse(block) ? block.length : 0));
  const total = prose[0]! || 1;
  const safe = safeBoxes(mainLevel, prose);
  const common = commonWords(boxes, blocks, total);
  const tables = boxesWithTables(boxes);
  const reasons: (string | undefined)[] = [];
  for (const box of boxes) {
    const inherited = box.parent && reasons[box.parent.index];
    const isTable = figureNames.has(box.element.name) && tables.has(box) && pictures[box.index] === 0;
    const isSafe = inherited !== undefined || safe.has(box) || isTable;
    reasons.push(isSafe ? inherited : reasonOf(box, prose[box.index]! / total, common));
  }
  return reasons;
}

/** Words of class names that stand on so much of the page's prose that they do not tell it from the rest. */
function commonWords(boxes: readonly Box[], blocks: readonly Block[], total: number): ReadonlySet<string> {
  const wordsOfBoxes: (readonly string[])[] = [];
  for (const { hints, parent } of boxes) {
    const inherited = parent ? wordsOfBoxes[parent.index]! : [];
    const own = [hints.strong, hints.weak].filter(
      (word): word is string => word !== undefined && !inherited.includes(word),
    );
    wordsOfBoxes.push(own.length > 0 ? [...inherited, ...own] : inherited);
  }
  const lengths = new Map<string, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (const word of wordsOfBoxes[block.box.index]!)
      lengths.set(word, (lengths.get(word) ?? 0) + block.length);
  }
  return new Set([...lengths].filter(([, length]) => length > total * commonShare).map(([word]) => word));
}

/** The boxes around the main level, if that holds a fair share of the prose. */
function safeBoxes(mainLevel: Box | undefined, prose: Float64Array): ReadonlySet<Box> {
  const safe = new Set<Box>();
  if (!mainLevel || prose[mainLevel.index]! <= prose[0]! * levelShare) return safe;
  for (let box: Box | undefined = mainLevel; box; box = box.parent) safe.add(box);
  return safe;
}

function reasonOf(box: Box, share: number, common: ReadonlySet<string>): string | undefined {
  const { element, hints } = box;
  const { name, attributes } = element;
  if (frames.has(name) || isPost(box) || /articleBody/.test(attributes['itemprop'] ?? '')) return undefined;
  if (outsideNames.has(name) && !isInQuotation(box)) return `element-${name}`;
  if (figureNames.has(name)) return 'figure';
  if (isHidden(box)) return 'hidden';
  if (hints.never !== undefined && consent.test(hints.never) && share < consentShare) return 'class-name';
  if (share > anyShare) return undefined;
  if (mostlyOutsideNames.has(name)) return `element-${name}`;
  if (outsideRoles.test(attributes['role'] ?? '')) return 'role';
  if (hints.never !== undefined) return 'class-name';
  if (hints.strong !== undefined && !common.has(hints.strong)) return 'class-name';
  if (hints.caption) return 'caption';
  if (hints.pullQuote && share <= weakShare) return 'pull-quote';
  if (hints.byline && share <= weakShare) return 'byline';
  if (hints.weak !== undefined && share <= weakShare && !common.has(hints.weak)) return 'weak-class-name';
  return undefined;
}

/** A post of a social network is a quotation, although its class name says "twitter". */
function isPost({ element }: Box): boolean {
  return (
    element.name === 'blockquote' &&
    /tweet|bluesky|instagram-media|tiktok-embed/.test(element.attributes['class'] ?? '')
  );
}

/** The footer of a quotation names its speaker. */
function isInQuotation({ parent }: Box): boolean {
  return parent?.element.name === 'blockquote' || parent?.parent?.element.name === 'blockquote';
}

/** WordPress puts tables into figures, and others quotations. */
function boxesWithTables(boxes: readonly Box[]): ReadonlySet<Box> {
  const found = new Set<Box>();
  for (const box of boxes) {
    const { name } = box.element;
    if (name !== 'table' && name !== 'blockquote') continue;
    for (let each: Box | undefined = box; each !== undefined && !found.has(each); each = each.parent)
      found.add(each);
  }
  return found;
}

/** React sends the page's text in hidden elements with ids like "S:1" and moves it into place later. */
function isHidden({ element: { attributes } }: Box): boolean {
  if ('hidden' in attributes) return !/^S:/.test(attributes['id'] ?? '');
  if (attributes['aria-hidden'] === 'true') return true;
  const style = attributes['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
