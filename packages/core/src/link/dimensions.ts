/**
 * What the linker sees of a content and a cue, or a cue and a source: a handful of dimensions, each cut into named
 * bins, and the templates that join some of them into features. `lexicon/link-weights.ts` has a row for each feature that counts.
 */

/** A dimension's bins, in the order of their numbers. */
export type Dimension = readonly string[];

const few = ['0', '1', '2', '3+'] as const;
const distances = ['0', '1', '2', '3', '4-5', '6-8', '9-13', '14-21', '22-39', '40+'] as const;
const probabilities = ['<.15', '<.25', '<.4', '<.6', '<.8', '<=1'] as const;
const taggers = ['same rule', 'other rule', 'model'] as const;

/** Words of cues that behave in ways of their own; all others go by their form. */
export const cueWords = [
  'no cue',
  'colon or dash',
  'said',
  'say',
  'says',
  'saying',
  'told',
  'tell',
  'telling',
  'asked',
  'added',
  'according to',
  'called',
  'calling',
  'wrote',
  'think',
  'believe',
  'wants',
  'tweeted',
  'argued',
  'claimed',
  'showed',
  'to …',
  'other …ing',
  'other …ed',
  'other …s',
  'other',
] as const;

/** What a source begins with. */
export const sourceWords = [
  'he, she, they',
  'I, we, you',
  'it, this, that',
  'who',
  'which',
  'the',
  'a, an',
  'possessive',
  'capital',
  'number',
  'other',
] as const;

/** What stands before a cue or a source. */
export const wordsBefore = [
  'start',
  'comma',
  'quotation mark',
  'and, but',
  'by',
  'to',
  'as',
  'that',
  'other',
] as const;

const orders = [
  'plain, after',
  'plain, before',
  'marked, after',
  'marked, before',
  'inside marks, after',
  'inside marks, before',
] as const;

/** Dimensions of a content and a cue that may be its own. `order` tells where the cue stands and how the content opens. */
export const cueDimensions = {
  order: orders,
  side: ['after', 'before'],
  distance: distances,
  sentences: ['-3', '-2', '-1', '0', '1', '2', '3'],
  paragraphs: ['0', '1', '2'],
  cuesBetween: few,
  contentsBetween: few,
  sourcesBetween: few,
  commas: few,
  marks: ['0', '1', '2'],
  wordsBetween: distances,
  conjunctions: ['0', '1', '2'],
  subordinators: ['0', '1', '2'],
  cueWord: cueWords,
  cueInMarks: ['outside', 'inside'],
  ownContent: ['none', 'behind', 'ahead', 'both'],
  cueBehind: ['no', 'yes'],
  opens: ['elsewhere', 'opens paragraph', 'is paragraph', 'continues speech'],
  cueProbability: probabilities,
  contentProbability: probabilities,
  tagger: taggers,
} as const satisfies Record<string, Dimension>;

export type CueDimension = keyof typeof cueDimensions;

/** Dimensions of a content that goes without a cue. */
export const noCueDimensions = {
  order: orders,
  cuesInReach: few,
  length: ['short', 'long'],
  opens: cueDimensions.opens,
  contentProbability: probabilities,
  tagger: ['marked words', 'rule', 'model'],
} as const satisfies Record<string, Dimension>;

export type NoCueDimension = keyof typeof noCueDimensions;

/** Dimensions of a cue and a source that may be its own. A content without cue stands in for its cue. */
export const sourceDimensions = {
  side: ['after', 'before'],
  distance: distances,
  sentences: ['-2', '-1', '0', '1', '2'],
  paragraphs: ['-1', '0', '1'],
  cuesBetween: few,
  contentsBetween: few,
  sourcesBetween: few,
  commas: few,
  wordsBetween: distances,
  conjunctions: ['0', '1', '2'],
  subordinators: ['0', '1', '2'],
  cueWord: cueWords,
  sourceWord: sourceWords,
  contentSide: ['before cue', 'after cue'],
  marks: ['both outside', 'cue inside', 'source inside', 'both inside'],
  beforeCue: wordsBefore,
  beforeSource: wordsBefore,
  cueProbability: probabilities,
  sourceProbability: probabilities,
  tagger: taggers,
} as const satisfies Record<string, Dimension>;

export type SourceDimension = keyof typeof sourceDimensions;

/** Dimensions of a cue that goes without a source. */
export const noSourceDimensions = {
  cueWord: cueWords,
  beforeCue: wordsBefore,
  sourcesInReach: few,
  contentSide: sourceDimensions.contentSide,
  cueProbability: probabilities,
} as const satisfies Record<string, Dimension>;

export type NoSourceDimension = keyof typeof noSourceDimensions;
