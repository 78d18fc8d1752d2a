/** Cues that are no verb group: "according to", "in the words of", "as … put it"; written for this project. */
import type { Attitude } from '../types.js';

/** A run of lower-case words that stands before a source and makes it one. */
export interface PrepositionCue {
  readonly words: readonly string[];
  readonly attitude: Attitude;
  /** Attributes the whole clause beside it: "According to Diaz, …". The others stand inside a clause of their own. */
  readonly canOpenClause: boolean;
}

const clauseCues: readonly (readonly [attitude: Attitude, phrases: string])[] = [
  [
    'assertion',
    'according to | in the words of | in words of | as per | by the account of | by the accounts of',
  ],
  [
    'assertion',
    'in the account of | in the telling of | on the word of | in a statement from | by the estimate of',
  ],
  ['assertion', 'in the assessment of | to quote | to paraphrase'],
  ['belief', 'in the view of | in the opinion of | in the eyes of | in the mind of | in the minds of'],
  ['belief', 'in the estimation of | in the judgment of | in the judgement of | from the perspective of'],
  ['belief', 'from the point of view of | from the viewpoint of | to the mind of | to the minds of'],
];

/** "Per" opens clauses too, but "per hour" and "per capita" are far more frequent. */
const innerCues: readonly (readonly [attitude: Attitude, phrases: string])[] = [
  ['assertion', 'per | in comments to | in remarks to | in a statement by | from the testimony of'],
  ['assertion', 'on the advice of | at the urging of | on the recommendation of'],
  ['eventuality', 'at the request of | at the behest of | on the orders of | by order of'],
];

/** Longest first, so that the first that fits is the right one. */
export const prepositionCues: readonly PrepositionCue[] = [
  ...readPhrases(clauseCues, true),
  ...readPhrases(innerCues, false),
].sort((a, b) => b.words.length - a.words.length);

/** Cues around a possessive: "in his words", "in the minister's view", "by her own account". */
export const possessiveCueNouns: ReadonlyMap<
  string,
  { readonly opens: readonly string[]; readonly attitude: Attitude }
> = new Map([
  ['words', { opens: ['in', 'to use'], attitude: 'assertion' }],
  ['phrase', { opens: ['in', 'to use', 'to borrow'], attitude: 'assertion' }],
  ['account', { opens: ['by', 'in', 'on'], attitude: 'assertion' }],
  ['telling', { opens: ['in', 'by'], attitude: 'assertion' }],
  ['estimate', { opens: ['by', 'in', 'on'], attitude: 'assertion' }],
  ['reckoning', { opens: ['by', 'in'], attitude: 'belief' }],
  ['admission', { opens: ['by', 'on'], attitude: 'assertion' }],
  ['view', { opens: ['in'], attitude: 'belief' }],
  ['opinion', { opens: ['in'], attitude: 'belief' }],
  ['judgment', { opens: ['in'], attitude: 'belief' }],
  ['judgement', { opens: ['in'], attitude: 'belief' }],
  ['estimation', { opens: ['in', 'by'], attitude: 'belief' }],
  ['assessment', { opens: ['in', 'by'], attitude: 'assertion' }],
  ['eyes', { opens: ['in'], attitude: 'belief' }],
  ['mind', { opens: ['in', 'to'], attitude: 'belief' }],
  ['thinking', { opens: ['in', 'to'], attitude: 'belief' }],
  ['reading', { opens: ['in', 'by'], attitude: 'belief' }],
]);

/** Verbs of "as … put it": lemmas that "it" follows. */
export const asCueVerbsWithIt: ReadonlySet<string> = new Set('put phrase see call frame have'.split(' '));

/** Verbs of "as … said": lemmas whose object is the whole clause beside them. */
export const asCueVerbs: ReadonlySet<string> = new Set(
  (
    'say tell note observe explain point report write argue suggest claim acknowledge admit mention remark recall ' +
    'state announce describe show indicate predict promise warn reveal tweet conclude understand know suspect expect'
  ).split(' '),
);

/** Adverbs that say a thing is reported and name no source: "the mayor reportedly resigned". */
export const hearsayAdverbs: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly reputedly apparently ostensibly'.split(' '),
);

function readPhrases(
  rows: readonly (readonly [attitude: Attitude, phrases: string])[],
  canOpenClause: boolean,
): PrepositionCue[] {
  return rows.flatMap(([attitude, phrases]) =>
    phrases.split(' | ').map((phrase) => ({ words: phrase.split(' '), attitude, canOpenClause })),
  );
}
