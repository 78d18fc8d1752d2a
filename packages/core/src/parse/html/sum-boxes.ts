import type { Block, Box } from './box.js';

/** For every box, by its index, the sum of a value over all blocks in it. */
export function sumBoxes(
  boxes: readonly Box[],
  blocks: readonly Block[],
  valueOf: (block: Block) => number,
): Float64Array {
  const sums = new Float64Array(boxes.length);
  for (const block of blocks) sums[block.box.index]! += valueOf(block);
  // A box comes after the one it is in.
  for (let index = boxes.length - 1; index > 0; index--) sums[boxes[index]!.parent!.index]! += sums[index]!;
  return sums;
}
