import type { Removal } from '../../types.js';
import type { Block } from './box.js';

/** Notes what is left out of an article, and why; keeps nothing where nobody asks. */
export interface Removals {
  add(block: Block, reason: string): void;
  /** What was noted and is not in `kept`, in document order, each block once and for its first reason. */
  list(kept: ReadonlySet<Block>): readonly Removal[] | undefined;
}

/** How much of the text is repeated. */
const excerptLength = 80;

export function makeRemovals(explain: boolean): Removals {
  if (!explain) return { add: () => undefined, list: () => undefined };
  const reasons = new Map<Block, string>();
  return {
    add: (block, reason) => {
      if (!reasons.has(block)) reasons.set(block, reason);
    },
    list: (kept) =>
      [...reasons]
        .filter(([block]) => !kept.has(block))
        .sort(([a], [b]) => a.index - b.index)
        .map(([{ text, start, end }, reason]) => ({
          reason,
          text: excerpt(text),
          inputRange: { start, end },
        })),
  };
}

function excerpt(text: string): string {
  if (text.length <= excerptLength) return text;
  const cut = text.lastIndexOf(' ', excerptLength);
  return `${text.slice(0, cut > 0 ? cut : excerptLength)}…`;
}
