import type { Evidence } from './confidence.js';

/**
 * What each piece of evidence adds to the log odds that an attribution is right, in content and source. Learned on
 * PolNeAR's training articles, each tagged by a model that had not seen it, by `packages/train/src/link`.
 */
export const confidenceWeights: Readonly<Record<Evidence, number>> = {
  always: -0.666,
  'first content, log odds': -0.065,
  'least sure content, log odds': 0.406,
  'cue, log odds': 0.018,
  'source, log odds': 0.148,
  'choice of cue, log odds': 0.167,
  'choice of source, log odds': 0.128,
  'opens with marks': 0.633,
  'marks further in': 0.438,
  'several pieces': 0.526,
  'without cue': -0.543,
  'without source': -1.928,
  'source hidden by a passive': 1.299,
  'shared source': 0.332,
  'continued quotation': -1.38,
  'weak content': -0.173,
};
