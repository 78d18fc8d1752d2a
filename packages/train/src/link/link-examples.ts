import type { Document, TaggedSpan, TokenRange } from '@inquit/core/internal';

import type { Annotation } from '../../../eval/src/annotations/annotation.js';
import { countShared, countTokens } from '../../../eval/src/annotations/pieces.js';
import { cueOptions, noCueBins } from '../../../core/src/link/cue-options.js';
import { readContext } from '../../../core/src/link/link-context.js';
import type { LinkContext } from '../../../core/src/link/link-context.js';
import { noSourceBins, sourceOptions } from '../../../core/src/link/source-options.js';

/** Bins by the names of their dimensions. */
export type Bins = Readonly<Record<string, number>>;

/** One choice: whose cue, or whose source. Option 0 is to go without. */
export interface LinkExample {
  readonly chooser: 'cue' | 'source';
  readonly none: Bins;
  readonly options: readonly Bins[];
  /** The right options: 0 for going without, else the place in `options` and one. */
  readonly right: readonly number[];
}

/**
 * The choices that a tagger's spans leave to the linker, with what annotators chose: each content belongs to the
 * annotated attribution that holds most of it. Content that lies mostly outside of all says nothing – but that it
 * should not be linked, if it is weak.
 */
export function linkExamples(
  document: Document,
  spans: readonly TaggedSpan[],
  gold: readonly Annotation[],
): LinkExample[] {
  const context = readContext(document, spans);
  const examples: LinkExample[] = [];
  const anchored = new Set<number>();
  context.placed.forEach(({ span }, content) => {
    if (span.role !== 'content') return;
    const owner = ownerOf(span, gold);
    if (!owner && !span.isWeak) return;
    const cues = cueOptions(context, content);
    const rightCues = owner ? cues.filter(({ cue }) => isPart(context, cue, owner.cue)) : [];
    examples.push({
      chooser: 'cue',
      none: noCueBins(context, content, cues.length),
      options: cues.map(({ bins }) => bins),
      right: rightCues.length === 0 ? [0] : rightCues.map((option) => cues.indexOf(option) + 1),
    });
    if (!owner) return;
    const anchors = rightCues.length === 0 ? [content] : rightCues.map(({ cue }) => cue);
    for (const anchor of anchors) {
      if (anchored.has(anchor)) continue;
      anchored.add(anchor);
      examples.push(sourceExample(context, anchor, content, owner));
    }
  });
  return examples;
}

function sourceExample(
  context: LinkContext,
  anchor: number,
  content: number,
  owner: Annotation,
): LinkExample {
  const sources = sourceOptions(context, anchor, content);
  const right = sources.flatMap(({ source }, place) =>
    isPart(context, source, owner.source) ? [place + 1] : [],
  );
  return {
    chooser: 'source',
    none: noSourceBins(context, anchor, content, sources.length),
    options: sources.map(({ bins }) => bins),
    right: right.length === 0 ? [0] : right,
  };
}

/** The attribution that holds at least half of a content, and most of it. */
function ownerOf(content: TokenRange, gold: readonly Annotation[]): Annotation | undefined {
  let owner: Annotation | undefined;
  let most = 0;
  for (const item of gold) {
    const shared = countShared([content], item.asWritten.content);
    if (shared > most) {
      most = shared;
      owner = item;
    }
  }
  return most * 2 >= countTokens([content]) ? owner : undefined;
}

function isPart({ placed }: LinkContext, index: number, pieces: readonly TokenRange[]): boolean {
  return countShared([placed[index]!.span], pieces) > 0;
}
