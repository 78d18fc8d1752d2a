/** Finds the part of the page that holds the article: the element with the most prose and the least else. */
import { endsSentence, enclosing, isHeading, isProse } from './box.js';
import type { Block, Box } from './box.js';
import { sumBoxes } from './sum-boxes.js';

const items: ReadonlySet<string> = new Set(['li']);

/** The box with the best value; absent where no box has any. */
export function chooseBody(
  boxes: readonly Box[],
  candidates: readonly Block[],
  headline: string | undefined,
): Box | undefined {
  const values = sumBoxes(boxes, candidates, valueOf);
  let best: Box | undefined;
  let bestValue = 0;
  for (const box of boxes) {
    const value = values[box.index]! * preference(box);
    const isDeeper = best !== undefined && value > bestValue * 0.985 && holds(best, box);
    if (value > bestValue * 1.0001 || isDeeper) {
      bestValue = Math.max(value, bestValue);
      best = box;
    }
  }
  return best && oneArticle(best, boxes, candidates, values, headline);
}

/** What a block adds to the boxes it is in: prose speaks for them; links, headings and scraps against. */
function valueOf(block: Block): number {
  const { length, linkShare, box, text } = block;
  if (isProse(block)) return length * (1 - linkShare);
  if (box.element.name === 'tr' && linkShare < 0.5) return length * 0.2;
  if (isHeading(block) || linkShare > 0.5) return -length * linkShare * 0.6 - 8;
  if (endsSentence(text)) return length * 0.5;
  if (linkShare >= 0.3) return -12;
  return enclosing(box, items) ? 0 : -4;
}

function preference({ element: { name, attributes }, hints }: Box): number {
  if (/articleBody/.test(attributes['itemprop'] ?? '')) return 1.25;
  return name === 'article' || hints.body ? 1.12 : 1;
}

/** Pages with several articles: the one with the page's headline, else the one with the most prose. */
function oneArticle(
  best: Box,
  boxes: readonly Box[],
  candidates: readonly Block[],
  values: Float64Array,
  headline: string | undefined,
): Box {
  const articles: Box[] = [];
  for (const box of boxes) {
    if (box === best || box.element.name !== 'article' || !holds(best, box)) continue;
    if (values[box.index]! <= values[best.index]! * 0.2 || articles.some((outer) => holds(outer, box)))
      continue;
    articles.push(box);
  }
  if (articles.length < 2) return best;
  const titled =
    headline !== undefined &&
    articles.find((box) =>
      candidates.some((block) => isHeading(block) && block.letters === headline && holds(box, block.box)),
    );
  if (titled) return titled;
  return articles.reduce((a, b) => (values[b.index]! > values[a.index]! ? b : a));
}

/** Whether `inner` is in `outer`, or is it. */
export function holds(outer: Box, inner: Box): boolean {
  let box: Box | undefined = inner;
  while (box !== undefined && box.depth > outer.depth) box = box.parent;
  return box === outer;
}
