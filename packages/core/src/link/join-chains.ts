import type { Document, MarkedStretch, TaggedSpan } from '../document.js';
import type { Link } from './index.js';
import { countBefore } from '../span.js';

/**
 * Joins the paragraphs of one speech: each opens with a mark, only the last closes it. The cue may stand in any.
 *
 * Handles: “The road is gone,” Haddad said. “You cannot drive it. ¶ “You cannot walk it either.”
 * Must not: “The road is gone,” Haddad said. ¶ “Nobody told us,” Lin said. (Each has a cue of its own.)
 */
export function joinChains(document: Document, links: readonly Link[]): Link[] {
  const stretchOf = stretchFinder(document);
  const joined: Link[] = [];
  for (const current of links) {
    const previous = joined.at(-1);
    const goesOn = stretchOf(current.content[0]!)?.continues === true;
    if (
      !previous ||
      !goesOn ||
      (previous.cue && current.cue) ||
      !endsUnclosed(document, previous.content.at(-1)!)
    )
      joined.push(current);
    else joined[joined.length - 1] = merge(previous, current);
  }
  return joined;
}

function merge(a: Link, b: Link): Link {
  const spoken = a.cue ? a : b;
  return {
    ...spoken,
    content: [...a.content, ...b.content],
    linkedBy: spoken.cue ? 'continued-quotation' : spoken.linkedBy,
  };
}

/** Whether content runs to the end of a stretch that its paragraph does not close. */
function endsUnclosed({ stretches }: Document, { firstToken, endToken }: TaggedSpan): boolean {
  const low = countBefore(stretches.length, (index) => stretches[index]!.endToken < endToken);
  const stretch = stretches[low];
  return (
    stretch !== undefined &&
    stretch.unclosed &&
    stretch.firstToken === firstToken &&
    stretch.endToken - endToken <= 1
  );
}

/** Finds the outermost stretch that a content opens with, by bisection. */
export function stretchFinder({ stretches }: Document): (content: TaggedSpan) => MarkedStretch | undefined {
  return ({ firstToken }) => {
    const low = countBefore(stretches.length, (index) => stretches[index]!.firstToken < firstToken);
    const stretch = stretches[low];
    return stretch?.firstToken === firstToken ? stretch : undefined;
  };
}
