/** Pull quotes and teasers repeat words of the article: each is kept once, where it is part of the running text. */
import { countBefore } from '../../span.js';
import { isHeading } from './box.js';
import type { Block } from './box.js';
import type { Removals } from './removals.js';

/** Letters that a text must have to be taken for a repetition of another, and for one of part of another. */
const minLength = 40;
const minPartLength = 20;
const maxPartLength = 400;
const minParts = 3;
/** Comparing everything with everything is for pages of ordinary size. */
const maxWork = 200_000_000;

export function dropRepeated(blocks: readonly Block[], removals: Removals): Block[] {
  const copies = findCopies(blocks);
  return blocks.filter((block) => {
    const isCopy = copies.has(block);
    if (isCopy) removals.add(block, 'repeated-pullquote');
    return !isCopy;
  });
}

function findCopies(blocks: readonly Block[]): ReadonlySet<Block> {
  const copies = new Set<Block>();
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block.letters.length > minLength && seen.has(block.letters)) copies.add(block);
    seen.add(block.letters);
  }
  const partsOf = findParts(blocks.filter((block) => !copies.has(block)));
  for (const [whole, parts] of partsOf) {
    // What holds several others is a copy of the article, or a box around it.
    if (parts.length >= minParts) copies.add(whole);
    else for (const part of parts) copies.add(part);
  }
  return copies;
}

/** The blocks whose text is part of another's, by that other. */
function findParts(blocks: readonly Block[]): ReadonlyMap<Block, readonly Block[]> {
  const all = blocks.map(({ letters }) => letters).join('\n');
  const partsOf = new Map<Block, Block[]>();
  if (all.length * blocks.length > maxWork) return partsOf;
  const starts: number[] = [];
  let start = 0;
  for (const { letters } of blocks) {
    starts.push(start);
    start += letters.length + 1;
  }
  for (const block of blocks) {
    const { length } = block.letters;
    // A heading may quote the text.
    if (length <= minPartLength || length >= maxPartLength || isHeading(block)) continue;
    for (let at = all.indexOf(block.letters); at >= 0; at = all.indexOf(block.letters, at + length)) {
      const whole = blocks[countBefore(starts.length, (index) => starts[index]! <= at) - 1]!;
      if (whole.letters.length === length) continue;
      const parts = partsOf.get(whole);
      if (parts) parts.push(block);
      else partsOf.set(whole, [block]);
      break;
    }
  }
  return partsOf;
}
