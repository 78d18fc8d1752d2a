import { cueOptions, noCueBins } from './cue-options.js';
import { sourceDimensions } from './dimensions.js';
import { Together } from './link-context.js';
import type { LinkContext } from './link-context.js';
import { makeScorer, softmax } from './log-linear.js';
import { noSourceBins, sourceOptions } from './source-options.js';
import type { SourceOption } from './source-options.js';
import { cueFamily, noCueFamily, noSourceFamily, sourceFamily } from './templates.js';
import { linkWeights } from './lexicon/link-weights.js';

/** What was chosen, and how probable it is. */
export interface Choice {
  /** Index into `placed`; absent where going without is likelier. */
  readonly index?: number;
  readonly probability: number;
}

const cueScorer = makeScorer(cueFamily, linkWeights);
const noCueScorer = makeScorer(noCueFamily, linkWeights);
const sourceScorer = makeScorer(sourceFamily, linkWeights);
const noSourceScorer = makeScorer(noSourceFamily, linkWeights);

/** The likeliest cue of a content. */
export function chooseCue(context: LinkContext, contentIndex: number): Choice {
  const options = cueOptions(context, contentIndex);
  const none = noCueScorer.score(noCueBins(context, contentIndex, options.length));
  return choose(
    none,
    options.map(({ cue, bins }) => ({
      index: cue,
      score: cueScorer.score(bins),
      isOwn: bins.tagger === Together.sameRule,
    })),
  );
}

/** The likeliest source of a cue, or of a content without one. */
export function chooseSource(context: LinkContext, anchorIndex: number, contentIndex: number): Choice {
  const all = sourceOptions(context, anchorIndex, contentIndex);
  const none = noSourceScorer.score(noSourceBins(context, anchorIndex, contentIndex, all.length));
  const options = mayBorrow(context, anchorIndex) ? all : all.filter(({ bins }) => isOwnSource(bins));
  return choose(
    none,
    options.map(({ source, bins }) => ({
      index: source,
      score: sourceScorer.score(bins),
      isOwn: isOwnSource(bins),
    })),
  );
}

/** Of the same rule and the same sentence: rules do not look further for a source. */
function isOwnSource({ tagger, sentences }: SourceOption['bins']): boolean {
  return tagger === Together.sameRule && sentences === sameSentence;
}

const sameSentence: number = sourceDimensions.sentences.indexOf('0');

/**
 * Whether a cue may have a source that another rule found. A hand-written rule that gave its cue no source saw none,
 * unless the verb shares the subject of the verb before it: `Diaz denied the claim and said …`.
 */
function mayBorrow({ placed, document: { words } }: LinkContext, anchorIndex: number): boolean {
  const { taggedBy, firstToken } = placed[anchorIndex]!.span;
  if (!taggedBy.startsWith('rules/')) return true;
  return joiners.has(words[firstToken - 1] ?? '') || words[firstToken]!.endsWith('ing');
}

const joiners: ReadonlySet<string> = new Set(['and', 'but', ',', '--', '—']);

interface Option {
  readonly index: number;
  readonly score: number;
  /** Found by the same rule: a hand-written rule knows what belongs together, so there is no doubting it. */
  readonly isOwn: boolean;
}

function choose(none: number, all: readonly Option[]): Choice {
  const own = all.filter(({ isOwn }) => isOwn);
  const options = own.length > 0 ? own : all;
  const probabilities = softmax([own.length > 0 ? -Infinity : none, ...options.map(({ score }) => score)]);
  let best = 0;
  for (let option = 1; option < probabilities.length; option++)
    if (probabilities[option]! > probabilities[best]!) best = option;
  const probability = probabilities[best]!;
  return best === 0 ? { probability } : { index: options[best - 1]!.index, probability };
}
