import type { Document } from '../document.js';
import type { NoSourceDimension, SourceDimension } from './dimensions.js';
import {
  countBetween,
  cueWordBin,
  distanceBin,
  probabilityBin,
  readGap,
  sourceWordBin,
  taggerBin,
  wordBeforeBin,
} from './link-context.js';
import type { LinkContext } from './link-context.js';
import { hasPassiveCue, isSubjectOf } from './passive-cue.js';
import type { PlacedSpan } from './placed-span.js';

/** How many spans to either side of a cue are looked at. */
const reach = 10;
const sentencesBack = 2;
const sentencesAhead = 1;

/** A source that may be a cue's own. */
export interface SourceOption {
  /** Index into `placed`. */
  readonly source: number;
  readonly bins: Readonly<Record<SourceDimension, number>>;
}

/** The sources near a cue; `anchorIndex` is the cue's place, or the content's where there is no cue. */
export function sourceOptions(
  context: LinkContext,
  anchorIndex: number,
  contentIndex: number,
): SourceOption[] {
  const { placed, document } = context;
  const anchor = placed[anchorIndex]!;
  const options: SourceOption[] = [];
  const isPassive = anchor.span.role === 'cue' && hasPassiveCue(document, anchor.span);
  const before = placed[anchorIndex - 1];
  const isModified = before !== undefined && isNounBefore(document, anchor, before);
  const end = Math.min(placed.length, anchorIndex + reach + 1);
  for (let index = Math.max(0, anchorIndex - reach); index < end; index++) {
    const source = placed[index]!;
    if (source.span.role !== 'source') continue;
    if (isModified && !isNounBefore(document, anchor, source)) continue;
    const sentences = source.firstSentence - anchor.firstSentence;
    if (sentences < -sentencesBack || source.firstSentence - anchor.lastSentence > sentencesAhead) continue;
    if (isPassive && isSubjectOf(anchor.span, source.span)) continue;
    options.push({ source: index, bins: binsOf(context, anchorIndex, index, contentIndex) });
  }
  return options;
}

/** "a French-drafted resolution calling for a truce": a participle tells of the noun before it, and of nobody further off. */
function isNounBefore({ words }: Document, { span: cue }: PlacedSpan, { span: source }: PlacedSpan): boolean {
  return (
    source.role === 'source' &&
    source.endToken === cue.firstToken &&
    cue.role === 'cue' &&
    words[cue.firstToken]!.endsWith('ing')
  );
}

function binsOf(
  context: LinkContext,
  anchorIndex: number,
  sourceIndex: number,
  contentIndex: number,
): SourceOption['bins'] {
  const { placed, document, inMarks } = context;
  const anchor = placed[anchorIndex]!;
  const source = placed[sourceIndex]!;
  const cue = anchor.span.role === 'cue' ? anchor.span : undefined;
  const isAfter = sourceIndex > anchorIndex;
  const start = isAfter ? anchor.span.endToken : source.span.endToken;
  const end = isAfter ? source.span.firstToken : anchor.span.firstToken;
  const gap = readGap(context, start, end);
  return {
    side: isAfter ? 0 : 1,
    distance: distanceBin(end - start),
    sentences: Math.max(-2, Math.min(2, source.firstSentence - anchor.firstSentence)) + 2,
    paragraphs: Math.max(-1, Math.min(1, source.paragraph - anchor.paragraph)) + 1,
    cuesBetween: countBetween(context, 'cue', anchorIndex, sourceIndex),
    contentsBetween: countBetween(context, 'content', anchorIndex, sourceIndex),
    sourcesBetween: countBetween(context, 'source', anchorIndex, sourceIndex),
    commas: gap.commas,
    wordsBetween: gap.words,
    conjunctions: gap.conjunctions,
    subordinators: gap.subordinators,
    cueWord: cueWordBin(document, cue),
    sourceWord: sourceWordBin(document, source.span),
    contentSide: contentSideBin(anchorIndex, contentIndex),
    marks: (inMarks[anchor.span.firstToken] ? 1 : 0) + (inMarks[source.span.firstToken] ? 2 : 0),
    beforeCue: wordBeforeBin(document, anchor),
    beforeSource: wordBeforeBin(document, source),
    cueProbability: probabilityBin(anchor.span),
    sourceProbability: probabilityBin(source.span),
    tagger: taggerBin(anchor.span, source.span),
  };
}

/** The bins of a cue that goes without source. */
export function noSourceBins(
  { placed, document }: LinkContext,
  anchorIndex: number,
  contentIndex: number,
  optionCount: number,
): Record<NoSourceDimension, number> {
  const anchor = placed[anchorIndex]!;
  return {
    cueWord: cueWordBin(document, anchor.span.role === 'cue' ? anchor.span : undefined),
    beforeCue: wordBeforeBin(document, anchor),
    sourcesInReach: Math.min(3, optionCount),
    contentSide: contentSideBin(anchorIndex, contentIndex),
    cueProbability: probabilityBin(anchor.span),
  };
}

function contentSideBin(anchorIndex: number, contentIndex: number): number {
  return contentIndex < anchorIndex ? 0 : 1;
}
