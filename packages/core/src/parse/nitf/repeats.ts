import type { Removal } from '../../types.js';
import { fold } from '../metadata/fold.js';
import type { ParsedBlock } from '../parsed-article.js';

export interface KeptBlocks {
  readonly blocks: readonly ParsedBlock[];
  readonly removals: readonly Removal[];
}

/**
 * Head and body one after the other, without what the head says twice: many agencies send the first paragraph as the
 * abstract, too, and the headline as the headline that it had at first.
 */
export function withoutRepeats(head: readonly ParsedBlock[], body: readonly ParsedBlock[]): KeptBlocks {
  const seen = new Set(body.slice(0, 4).map(({ text }) => fold(text)));
  const blocks: ParsedBlock[] = [];
  const removals: Removal[] = [];
  for (const block of head) {
    const words = fold(block.text);
    if (block.role === 'subheading' && seen.has(words)) {
      const { text, inputRange } = block;
      removals.push({
        reason: 'repeated-in-head',
        text: text.slice(0, 80),
        ...(inputRange && { inputRange }),
      });
    } else {
      blocks.push(block);
      seen.add(words);
    }
  }
  return { blocks: [...blocks, ...body], removals };
}
