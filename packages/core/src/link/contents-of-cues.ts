import type { TaggedSpan } from '../document.js';
import type { PlacedSpan } from './placed-span.js';
import { sentencesApart, tokensApart } from './placed-span.js';

/** How many spans to either side of a content are looked at. */
const reach = 6;

/** What makes a cue unlikely for a content, in tokens of distance. */
const penalty = { cueBetween: 40, contentBetween: 15, contentBeforeCue: 3 } as const;
const maxCost = 80;

export interface CueContents {
  /** Contents in text order for each cue that has any. */
  readonly byCue: ReadonlyMap<TaggedSpan, readonly TaggedSpan[]>;
  /** Contents whose sentence has no cue for them. */
  readonly loose: readonly TaggedSpan[];
}

/**
 * Each content's cue: the nearest in its own sentence. Then a cue left without content takes the
 * nearest content from a cue that has two.
 */
export function contentsOfCues(placed: readonly PlacedSpan[]): CueContents {
  const cueOf = new Map<TaggedSpan, TaggedSpan>();
  const costs = new Map<TaggedSpan, { readonly cue: TaggedSpan; readonly cost: number }[]>();
  const loose: TaggedSpan[] = [];
  placed.forEach((content, index) => {
    if (content.span.role !== 'content') return;
    const options = cuesNear(placed, index);
    costs.set(content.span, options);
    if (options[0]) cueOf.set(content.span, options[0].cue);
    else loose.push(content.span);
  });
  shareOut(placed, cueOf, costs);
  const byCue = new Map<TaggedSpan, TaggedSpan[]>();
  for (const [content, cue] of cueOf) {
    const contents = byCue.get(cue);
    if (contents) contents.push(content);
    else byCue.set(cue, [content]);
  }
  return { byCue, loose };
}

function cuesNear(placed: readonly PlacedSpan[], index: number): { cue: TaggedSpan; cost: number }[] {
  const content = placed[index]!;
  const options: { cue: TaggedSpan; cost: number }[] = [];
  for (let other = Math.max(0, index - reach); other < Math.min(placed.length, index + reach + 1); other++) {
    const cue = placed[other]!;
    if (cue.span.role !== 'cue' || cue.paragraph !== content.paragraph || sentencesApart(cue, content) > 0)
      continue;
    let cost = tokensApart(cue.span, content.span);
    if (other > index) cost += penalty.contentBeforeCue;
    for (let between = Math.min(index, other) + 1; between < Math.max(index, other); between++) {
      const { role } = placed[between]!.span;
      if (role === 'cue') cost += penalty.cueBetween;
      if (role === 'content') cost += penalty.contentBetween;
    }
    if (cost <= maxCost) options.push({ cue: cue.span, cost });
  }
  return options.sort((a, b) => a.cost - b.cost);
}

function shareOut(
  placed: readonly PlacedSpan[],
  cueOf: Map<TaggedSpan, TaggedSpan>,
  costs: ReadonlyMap<TaggedSpan, readonly { readonly cue: TaggedSpan; readonly cost: number }[]>,
): void {
  const held = new Map<TaggedSpan, number>();
  for (const cue of cueOf.values()) held.set(cue, (held.get(cue) ?? 0) + 1);
  placed.forEach(({ span: cue }, index) => {
    if (cue.role !== 'cue' || held.has(cue)) return;
    let best: { content: TaggedSpan; cost: number } | undefined;
    for (const { span: content } of placed.slice(Math.max(0, index - reach), index + reach + 1)) {
      const options = costs.get(content);
      if (!options?.length) continue;
      const owner = cueOf.get(content)!;
      const option = options.find((candidate) => candidate.cue === cue);
      if (!option || held.get(owner)! < 2 || (best && best.cost <= option.cost)) continue;
      best = { content, cost: option.cost };
    }
    if (!best) return;
    held.set(cueOf.get(best.content)!, held.get(cueOf.get(best.content)!)! - 1);
    cueOf.set(best.content, cue);
    held.set(cue, 1);
  });
}
