import type { TaggedSpan } from '../document.js';
import { confidenceWeights } from './confidence-weights.js';
import type { Link } from './index.js';
import type { LinkContext } from './link-context.js';
import { measuredPrecision } from './measured-precision.js';
import { hasPassiveCue } from './passive-cue.js';

/**
 * How often such an attribution is right, in content and source. For what a model tagged a logistic regression over
 * a handful of evidence; for what only a hand-written rule found, how often that rule was right in training.
 */
export function confidenceOf(context: LinkContext, link: Link): number {
  const first = link.content[0]!;
  if (first.probability === undefined) {
    const key = link.linkedBy === 'continued-quotation' ? link.linkedBy : first.taggedBy;
    return measuredPrecision.get(key) ?? measuredPrecision.get('all')!;
  }
  let logOdds = 0;
  for (const [name, value] of Object.entries(confidenceEvidence(context, link)))
    logOdds += value * confidenceWeights[name as Evidence];
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100;
}

export const evidenceNames = [
  'always',
  'first content, log odds',
  'least sure content, log odds',
  'cue, log odds',
  'source, log odds',
  'choice of cue, log odds',
  'choice of source, log odds',
  'opens with marks',
  'marks further in',
  'several pieces',
  'without cue',
  'without source',
  'source hidden by a passive',
  'shared source',
  'continued quotation',
  'weak content',
] as const;

export type Evidence = (typeof evidenceNames)[number];

/** What speaks for an attribution and against it. */
export function confidenceEvidence(context: LinkContext, link: Link): Readonly<Record<Evidence, number>> {
  const { content, cue, source, linkedBy } = link;
  const opens = context.inMarks[content[0]!.firstToken] === 2;
  return {
    always: 1,
    'first content, log odds': spanLogOdds(content[0]),
    'least sure content, log odds': content.reduce(
      (least, piece) => Math.min(least, spanLogOdds(piece)),
      Infinity,
    ),
    'cue, log odds': spanLogOdds(cue),
    'source, log odds': spanLogOdds(source),
    'choice of cue, log odds': cue ? logOddsOf(link.cueProbability) : 0,
    'choice of source, log odds': logOddsOf(link.sourceProbability),
    'opens with marks': opens ? 1 : 0,
    'marks further in': !opens && content.some((piece) => hasMarks(context, piece)) ? 1 : 0,
    'several pieces': content.length > 1 ? 1 : 0,
    'without cue': cue ? 0 : 1,
    'without source': source ? 0 : 1,
    'source hidden by a passive': !source && cue && hasPassiveCue(context.document, cue) ? 1 : 0,
    'shared source': linkedBy === 'shared-source' ? 1 : 0,
    'continued quotation': linkedBy === 'continued-quotation' ? 1 : 0,
    'weak content': content.some(({ isWeak }) => isWeak) ? 1 : 0,
  };
}

function hasMarks({ inMarks }: LinkContext, { firstToken, endToken }: TaggedSpan): boolean {
  for (let token = firstToken; token < endToken; token++) if (inMarks[token]) return true;
  return false;
}

/** 0 where there is no span. */
function spanLogOdds(span: TaggedSpan | undefined): number {
  return span ? logOddsOf(span.probability ?? 1) : 0;
}

/** Kept within bounds: beyond a hundredth models tell no difference. */
function logOddsOf(probability: number): number {
  const inside = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(inside / (1 - inside));
}
