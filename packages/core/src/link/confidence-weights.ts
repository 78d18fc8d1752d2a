import type { Evidence } from './confidence.js';

/**
 * What each piece of evidence adds to the log odds that an attribution is right, in content and source. Learned on
 * PolNeAR's training articles, each tagged by a model that had not seen it, by `packages/train/src/link`.
 */
export const confidenceWeights: Readonly<Record<Evidence, number>> = {
  always: -0.779,
  'first content, log odds': -0.07,
  'least sure content, log odds': 0.408,
  'cue, log odds': 0.018,
  'source, log odds': 0.145,
  'choice of cue, log odds': 0.159,
  'choice of source, log odds': 0.16,
  'opens with marks': 0.63,
  'marks further in': 0.416,
  'several pieces': 0.601,
  'without cue': -0.908,
  'without source': -1.346,
  'shared source': 0.416,
  'continued quotation': -1.511,
  'weak content': -0.121,
};
