import type { CueDimension, NoCueDimension } from './dimensions.js';
import { countBetween, cueWordBin, distanceBin, probabilityBin, readGap, taggerBin } from './link-context.js';
import type { LinkContext } from './link-context.js';
import type { PlacedSpan } from './placed-span.js';

/** How many spans to either side of a content are looked at. */
const reach = 12;
const sentencesBack = 6;
const sentencesAhead = 2;
const paragraphsBack = 2;

/** A cue that may be a content's own. */
export interface CueOption {
  /** Index into `placed`. */
  readonly cue: number;
  readonly bins: Readonly<Record<CueDimension, number>>;
}

/** The cues near a content. Only words in quotation marks may go on with what an earlier paragraph began. */
export function cueOptions(context: LinkContext, contentIndex: number): CueOption[] {
  const { placed, inMarks } = context;
  const content = placed[contentIndex]!;
  const options: CueOption[] = [];
  const next = placed[contentIndex + 1];
  const isSigned = next !== undefined && isSignature(content, next);
  const end = Math.min(placed.length, contentIndex + reach + 1);
  for (let index = Math.max(0, contentIndex - reach); index < end; index++) {
    const cue = placed[index]!;
    if (cue.span.role !== 'cue') continue;
    if (isSigned && !isSignature(content, cue)) continue;
    const sentences = cue.firstSentence - content.firstSentence;
    const paragraphs = content.paragraph - cue.paragraph;
    if (sentences < -sentencesBack || cue.firstSentence - content.lastSentence > sentencesAhead) continue;
    if (paragraphs > paragraphsBack || (paragraphs < 0 && !isSignature(content, cue))) continue;
    if (paragraphs > 0 && !inMarks[content.span.firstToken]) continue;
    options.push({ cue: index, bins: binsOf(context, contentIndex, index) });
  }
  return options;
}

/**
 * Whether a rule found the cue as the signature of this content: a dash right behind it. No other cue is its own then,
 * and it is the one cue that may stand in the paragraph after, on the line below.
 */
function isSignature({ span: content }: PlacedSpan, { span: cue }: PlacedSpan): boolean {
  return (
    cue.role === 'cue' &&
    cue.taggedBy === 'rules/dash-signature' &&
    content.taggedBy === cue.taggedBy &&
    content.endToken === cue.firstToken
  );
}

function binsOf(context: LinkContext, contentIndex: number, cueIndex: number): CueOption['bins'] {
  const { placed, inMarks, document } = context;
  const content = placed[contentIndex]!;
  const cue = placed[cueIndex]!;
  const isAfter = cueIndex > contentIndex;
  const start = isAfter ? content.span.endToken : cue.span.endToken;
  const end = isAfter ? cue.span.firstToken : content.span.firstToken;
  const gap = readGap(context, start, end);
  const sentences = cue.firstSentence - (isAfter ? content.lastSentence : content.firstSentence);
  return {
    order: orderBin(context, content) + (isAfter ? 0 : 1),
    side: isAfter ? 0 : 1,
    distance: distanceBin(end - start),
    sentences: Math.max(-3, Math.min(3, sentences)) + 3,
    paragraphs: Math.max(0, content.paragraph - cue.paragraph),
    cuesBetween: countBetween(context, 'cue', contentIndex, cueIndex),
    contentsBetween: countBetween(context, 'content', contentIndex, cueIndex),
    sourcesBetween: countBetween(context, 'source', contentIndex, cueIndex),
    commas: gap.commas,
    marks: gap.marks,
    wordsBetween: gap.words,
    conjunctions: gap.conjunctions,
    subordinators: gap.subordinators,
    cueWord: cueWordBin(document, cue.span),
    cueInMarks: inMarks[cue.span.firstToken] ? 1 : 0,
    ownContent: ownContentBin(context, cueIndex, contentIndex),
    cueBehind: hasCueBehind(context, contentIndex) ? 1 : 0,
    opens: opensBin(context, content),
    cueProbability: probabilityBin(cue.span),
    contentProbability: probabilityBin(content.span),
    tagger: taggerBin(content.span, cue.span),
  };
}

/** The bins of a content that goes without cue. */
export function noCueBins(
  context: LinkContext,
  contentIndex: number,
  optionCount: number,
): Record<NoCueDimension, number> {
  const content = context.placed[contentIndex]!;
  const { firstToken, endToken, taggedBy } = content.span;
  return {
    order: orderBin(context, content),
    cuesInReach: Math.min(3, optionCount),
    length: endToken - firstToken < 4 ? 0 : 1,
    opens: opensBin(context, content),
    contentProbability: probabilityBin(content.span),
    tagger: taggedBy === 'rules/marked-words' ? 0 : taggedBy.startsWith('rules/') ? 1 : 2,
  };
}

/** 0 plain, 2 opening with marks, 4 inside marks. */
function orderBin({ inMarks }: LinkContext, { span }: PlacedSpan): number {
  const state = inMarks[span.firstToken]!;
  return state === 2 ? 2 : state === 1 ? 4 : 0;
}

function opensBin({ document, continues }: LinkContext, { span, paragraph }: PlacedSpan): number {
  if (continues.has(span.firstToken)) return 3;
  const { firstToken, endToken } = document.paragraphs[paragraph]!;
  if (span.firstToken > firstToken + 1) return 0;
  return span.endToken >= endToken - 1 ? 2 : 1;
}

/** Whether a cue follows the content at once, as in `“We lost,” Lin said`: then no cue before it is likely its own. */
function hasCueBehind({ placed }: LinkContext, contentIndex: number): boolean {
  const content = placed[contentIndex]!;
  for (let index = contentIndex + 1; index < Math.min(placed.length, contentIndex + 3); index++) {
    const { span, firstSentence } = placed[index]!;
    if (span.firstToken - content.span.endToken > maxToCue || firstSentence > content.lastSentence)
      return false;
    if (span.role === 'content') return false;
    if (span.role === 'cue') return true;
  }
  return false;
}

/** Tokens between a content and the cue behind it, over its source. */
const maxToCue = 12;

/** Whether the cue has other content close by in its sentence: 1 behind it, 2 ahead of it, 3 both. */
function ownContentBin({ placed }: LinkContext, cueIndex: number, contentIndex: number): number {
  const { span: cue, firstSentence: sentence } = placed[cueIndex]!;
  let own = 0;
  for (let index = Math.max(0, cueIndex - 3); index < Math.min(placed.length, cueIndex + 4); index++) {
    if (index === contentIndex) continue;
    const { span, firstSentence, lastSentence } = placed[index]!;
    const { role, firstToken, endToken } = span;
    if (firstSentence > sentence || lastSentence < sentence) continue;
    if (role !== 'content') continue;
    if (firstToken >= cue.endToken && firstToken - cue.endToken < 4) own |= 1;
    if (endToken <= cue.firstToken && cue.firstToken - endToken < 6) own |= 2;
  }
  return own;
}
