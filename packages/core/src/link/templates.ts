import { cueDimensions, noCueDimensions, noSourceDimensions, sourceDimensions } from './dimensions.js';
import type {
  CueDimension,
  Dimension,
  NoCueDimension,
  NoSourceDimension,
  SourceDimension,
} from './dimensions.js';

/** One chooser's dimensions and the templates over them; `name` opens its rows in the table of weights. */
export interface Family<Name extends string = string> {
  readonly name: string;
  readonly dimensions: Readonly<Record<Name, Dimension>>;
  readonly templates: readonly (readonly Name[])[];
}

export const cueFamily: Family<CueDimension> = {
  name: 'cue',
  dimensions: cueDimensions,
  templates: [
    ['distance', 'order'],
    ['sentences', 'order'],
    ['paragraphs', 'order'],
    ['cuesBetween', 'order'],
    ['contentsBetween', 'order'],
    ['sourcesBetween', 'order'],
    ['cuesBetween', 'contentsBetween', 'sourcesBetween', 'side'],
    ['commas', 'marks', 'order'],
    ['wordsBetween', 'order'],
    ['conjunctions', 'subordinators', 'side'],
    ['cueWord', 'side'],
    ['sentences', 'cuesBetween', 'contentsBetween'],
    ['cueInMarks', 'order'],
    ['distance', 'cuesBetween', 'order'],
    ['sentences', 'marks', 'contentsBetween'],
    ['ownContent', 'order'],
    ['ownContent', 'sentences', 'side'],
    ['ownContent', 'cuesBetween', 'contentsBetween'],
    ['sentences', 'paragraphs', 'opens', 'order'],
    ['cueProbability', 'order'],
    ['cueProbability', 'sentences', 'cuesBetween'],
    ['cueProbability', 'contentProbability'],
    ['cueProbability', 'ownContent', 'distance'],
    ['tagger', 'order'],
    ['tagger', 'cuesBetween', 'contentsBetween', 'side'],
    ['opens', 'paragraphs', 'side'],
    ['cueBehind', 'sentences', 'order'],
    ['cueBehind', 'ownContent', 'side'],
  ],
};

export const noCueFamily: Family<NoCueDimension> = {
  name: 'no cue',
  dimensions: noCueDimensions,
  templates: [
    [],
    ['order'],
    ['cuesInReach', 'order'],
    ['length', 'order'],
    ['opens', 'order'],
    ['contentProbability', 'order'],
    ['tagger', 'order'],
  ],
};

export const sourceFamily: Family<SourceDimension> = {
  name: 'source',
  dimensions: sourceDimensions,
  templates: [
    ['distance', 'side'],
    ['sentences', 'side'],
    ['paragraphs', 'side'],
    ['cuesBetween', 'side'],
    ['contentsBetween', 'side'],
    ['sourcesBetween', 'side'],
    ['cuesBetween', 'contentsBetween', 'sourcesBetween', 'side'],
    ['commas', 'side'],
    ['wordsBetween', 'side'],
    ['conjunctions', 'subordinators', 'side'],
    ['cueWord', 'side'],
    ['sourceWord', 'distance', 'side'],
    ['contentSide', 'contentsBetween', 'side'],
    ['sentences', 'sourcesBetween', 'cuesBetween', 'side'],
    ['marks'],
    ['distance', 'sourcesBetween', 'side'],
    ['beforeSource', 'side'],
    ['beforeCue', 'cuesBetween', 'side'],
    ['contentSide', 'sentences', 'sourcesBetween', 'side'],
    ['sourceProbability', 'side'],
    ['sourceProbability', 'distance', 'side'],
    ['sourceProbability', 'cueProbability'],
    ['sourceProbability', 'sentences', 'sourcesBetween'],
    ['sourceProbability', 'cueWord'],
    ['tagger', 'side'],
    ['tagger', 'cuesBetween', 'sourcesBetween', 'side'],
  ],
};

export const noSourceFamily: Family<NoSourceDimension> = {
  name: 'no source',
  dimensions: noSourceDimensions,
  templates: [
    [],
    ['cueWord'],
    ['beforeCue'],
    ['sourcesInReach', 'contentSide'],
    ['cueProbability'],
    ['beforeCue', 'sourcesInReach'],
  ],
};

export const families: readonly Family[] = [cueFamily, noCueFamily, sourceFamily, noSourceFamily];
