/**
 * The feature templates. Each has a number, its place in a token's row, that is mixed into its hash; templates that
 * depend on the same things form a group. Training writes all groups of a token. Extraction adds up the weights of
 * a group once and remembers the sum under what the group depends on (`scorer.ts`): a template may read nothing
 * that the comment over its group does not name.
 */
import { mix } from './hash.js';
import { margin } from './paragraph-columns.js';
import type { ParagraphColumns } from './paragraph-columns.js';
import type { SentenceFacts } from './sentence-facts.js';

/** Changes whenever a template does. */
export const templateHash = 20261122;

/** Number of templates below. */
export const featureWidth = 93;

export interface TemplateGroup {
  /** The numbers of its templates. */
  readonly templates: Uint8Array;
  /** Writes the hashes of the token at `at`, each to `row` plus its number. */
  write(rows: Int32Array, row: number, p: ParagraphColumns, s: SentenceFacts, at: number): void;
}

function group(templates: readonly number[], write: TemplateGroup['write']): TemplateGroup {
  return { templates: Uint8Array.from(templates), write };
}

function put(rows: Int32Array, row: number, template: number, value: number): void {
  rows[row + template] = mix(value, template);
}

/** Distances fall into nine bins. */
const distanceBins = Uint8Array.from([0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 8]);

export function bin(distance: number): number {
  return distance < 0 ? 0 : distanceBins[distance < 22 ? distance : 22]!;
}

/** Distance to a cue; none is 0. */
export function cueDistance(cue: number, at: number): number {
  return cue < 0 ? 0 : bin(cue < at ? at - cue : cue - at);
}

function cueIdentity(p: ParagraphColumns, cue: number, none: number): number {
  return cue < 0 ? none : p.identity[cue]!;
}

export function cueState(p: ParagraphColumns, cue: number): number {
  return cue < 0 ? 9 : p.cueBin[cue]! * 8 + p.mark[cue]!;
}

/** Whether the token before is a likely cue; the document's first token counts as if one stood before it. */
export function followsCue(p: ParagraphColumns, at: number): number {
  const cue = p.leftCue[at]!;
  return cue === at - 1 || (cue < 0 && at === margin && p.startsDocument) ? 1 : 0;
}

/** Marks here and on either side. */
export function marksAround({ mark }: ParagraphColumns, at: number): number {
  return mark[at - 1]! * 36 + mark[at]! * 6 + mark[at + 1]!;
}

/** Cue bins here and on either side. */
export function cuesAround({ cueBin }: ParagraphColumns, at: number): number {
  return cueBin[at - 1]! * 49 + cueBin[at]! * 7 + cueBin[at + 1]!;
}

/** What the rules say here and on either side. */
export function labelsAround({ label }: ParagraphColumns, at: number): number {
  return (label[at - 1]! * 8 + label[at]!) * 8 + label[at + 1]!;
}

/** Depend on the word at that distance. */
export const wordsAround: readonly (TemplateGroup & { readonly offset: number })[] = [
  { offset: -4, ...group([0], (rows, row, p, _, at) => put(rows, row, 0, p.identity[at - 4]!)) },
  { offset: -3, ...group([1], (rows, row, p, _, at) => put(rows, row, 1, p.identity[at - 3]!)) },
  {
    offset: -2,
    ...group([2, 9, 54], (rows, row, p, _, at) => {
      put(rows, row, 2, p.identity[at - 2]!);
      put(rows, row, 9, p.shape[at - 2]!);
      put(rows, row, 54, p.fineClass[at - 2]!);
    }),
  },
  {
    offset: -1,
    ...group([3, 10, 14, 55], (rows, row, p, _, at) => {
      put(rows, row, 3, p.identity[at - 1]!);
      put(rows, row, 10, p.shape[at - 1]!);
      put(rows, row, 14, p.words.suffix3[p.word[at - 1]!]!);
      put(rows, row, 55, p.fineClass[at - 1]!);
    }),
  },
  {
    offset: 0,
    ...group([4, 11, 15, 71, 56, 92], (rows, row, p, _, at) => {
      put(rows, row, 4, p.identity[at]!);
      put(rows, row, 11, p.shape[at]!);
      put(rows, row, 15, p.words.suffix3[p.word[at]!]!);
      put(rows, row, 71, p.words.suffix2[p.word[at]!]!);
      put(rows, row, 56, p.fineClass[at]!);
      put(rows, row, 92, 12345);
    }),
  },
  {
    offset: 1,
    ...group([5, 12, 16, 57], (rows, row, p, _, at) => {
      put(rows, row, 5, p.identity[at + 1]!);
      put(rows, row, 12, p.shape[at + 1]!);
      put(rows, row, 16, p.words.suffix3[p.word[at + 1]!]!);
      put(rows, row, 57, p.fineClass[at + 1]!);
    }),
  },
  {
    offset: 2,
    ...group([6, 13, 58], (rows, row, p, _, at) => {
      put(rows, row, 6, p.identity[at + 2]!);
      put(rows, row, 13, p.shape[at + 2]!);
      put(rows, row, 58, p.fineClass[at + 2]!);
    }),
  },
  { offset: 3, ...group([7], (rows, row, p, _, at) => put(rows, row, 7, p.identity[at + 3]!)) },
  { offset: 4, ...group([8], (rows, row, p, _, at) => put(rows, row, 8, p.identity[at + 4]!)) },
];

/** Depends on the shapes here and on either side. */
export const shapes = group([21, 22, 23], (rows, row, p, _, at) => {
  const before = p.shape[at - 1]!;
  const here = p.shape[at]!;
  const after = p.shape[at + 1]!;
  put(rows, row, 21, mix(before, here));
  put(rows, row, 22, mix(here, after));
  put(rows, row, 23, mix(mix(before, here), after));
});

/** Depends on the rules' labels around; on the word class, cue bin and mark here; on whether it is a question. */
export const labelsHere = group([78, 84, 90], (rows, row, p, s, at) => {
  const labels = labelsAround(p, at);
  put(rows, row, 78, mix(s.isQuestion, p.mark[at]! * 64 + p.fineClass[at]!));
  put(rows, row, 84, mix(labels, p.fineClass[at]!));
  put(rows, row, 90, mix(labels, p.cueBin[at]!));
});

/** Depends on cue bins and marks here and on either side; on the class here; on pronouns here and before. */
export const cuesAndMarks = group([25, 30, 31, 50, 66], (rows, row, p, _, at) => {
  const marks = marksAround(p, at);
  const cues = cuesAround(p, at);
  put(rows, row, 25, marks);
  put(rows, row, 30, cues);
  put(rows, row, 31, mix(cues, marks));
  put(rows, row, 66, mix(p.fineClass[at]!, cues));
  put(rows, row, 50, mix(p.isPronoun[at - 1]! * 2 + p.isPronoun[at]!, p.cueBin[at + 1]!));
});

/** Depends on the sentence, the mark here, and the binned distance from the sentence's beginning. */
export const sentenceStart = group([44, 45, 48, 53, 72], (rows, row, p, s, at) => {
  const mark = p.mark[at]!;
  const distance = bin(at - s.first);
  put(rows, row, 44, mix(s.marksAndCues, mark));
  put(rows, row, 45, distance);
  put(rows, row, 48, mix(s.startsMarked * 2 + s.startsParagraph, mark));
  put(rows, row, 53, mix(mark, mix(distance, s.firstCue < 0 ? 9 : p.cueBin[s.firstCue]!)));
  put(rows, row, 72, mix(s.pattern, mark));
});

/** Depends on the binned distance to the sentence's end. */
export const sentenceEnd = group([46], (rows, row, _, s, at) => {
  put(rows, row, 46, bin(s.end - 1 - at));
});

/** Depends on the sentence, and on the side of its beginning and of its first and last cue that this is. */
export const sentenceCues = group([47, 49, 74], (rows, row, p, s, at) => {
  put(rows, row, 47, mix(cueIdentity(p, s.firstCue, 5), s.firstCue < at ? 1 : 2));
  put(rows, row, 49, mix(p.identity[s.first]!, at === s.first ? 1 : 0));
  put(rows, row, 74, mix(cueIdentity(p, s.lastCue, 5), s.lastCue < at ? 1 : s.lastCue === at ? 2 : 3));
});

/** Depends on the nearest cue to the left, whether it is the token before, and what lies between. */
export const sinceLeftCue = group([40, 41], (rows, row, p, _, at) => {
  const cue = p.leftCue[at]!;
  const since = p.sinceCue[at]!;
  put(rows, row, 40, mix(cueState(p, cue), since * 2 + followsCue(p, at)));
  put(rows, row, 41, mix(mix(cueIdentity(p, cue, 7), since >> 1), since & 1));
});

/** Depends on the word of the nearest cue to the left, and the binned distance to it. */
export const leftCue = group([35, 37], (rows, row, p, _, at) => {
  const cue = p.leftCue[at]!;
  const identity = cueIdentity(p, cue, 7);
  put(rows, row, 35, identity);
  put(rows, row, 37, mix(cueDistance(cue, at), identity));
});

/** The same to the right. */
export const rightCue = group([36, 38], (rows, row, p, _, at) => {
  const cue = p.rightCue[at]!;
  const identity = cueIdentity(p, cue, 7);
  put(rows, row, 36, identity);
  put(rows, row, 38, mix(cueDistance(cue, at), identity));
});

/** Depends on the binned distances to the nearest cues, in and outside quotation marks; on the marks around. */
export const cueDistances = group([39, 77], (rows, row, p, _, at) => {
  const distances = cueDistance(p.leftCue[at]!, at) * 16 + cueDistance(p.rightCue[at]!, at);
  const outside = cueDistance(p.leftOutside[at]!, at) * 16 + cueDistance(p.rightOutside[at]!, at);
  put(rows, row, 39, mix(distances, p.mark[at]!));
  put(rows, row, 77, mix(outside, marksAround(p, at)));
});

/** Depends on the bin and mark of the nearest cues, the cue bins two tokens away, and the shape here. */
export const cuesAndShape = group([32, 42, 43], (rows, row, p, _, at) => {
  const shape = p.shape[at]!;
  put(rows, row, 32, mix(p.cueBin[at - 2]! * 7 + p.cueBin[at + 2]!, shape));
  put(rows, row, 42, mix(cueState(p, p.rightCue[at]!), shape));
  put(rows, row, 43, mix(cueState(p, p.leftCue[at]!), shape));
});

/** Depends on the sentence's "according to", its distance up to 9 if it is before, and commas since the left cue. */
export const according = group([75], (rows, row, p, s, at) => {
  const distance = at < s.according ? -1 : Math.min(at - s.according, 9);
  put(rows, row, 75, s.according < 0 ? 3 : mix(distance, p.sinceCue[at]! >> 1));
});

/** Depends on the nearest cues outside marks, and on the mark here. */
export const outsideCues = group([76], (rows, row, p, _, at) => {
  const left = cueIdentity(p, p.leftOutside[at]!, 7);
  const right = cueIdentity(p, p.rightOutside[at]!, 7);
  put(rows, row, 76, mix(mix(left, right), p.mark[at]!));
});

/** Depends on what the rules say within two tokens, and on the marks around. */
export const ruleLabels = group([79, 80, 85, 86, 87, 89], (rows, row, p, _, at) => {
  const { label, rule } = p;
  const labels = labelsAround(p, at);
  put(rows, row, 79, labels);
  put(rows, row, 80, mix(labels, rule[at]!));
  put(rows, row, 85, mix(labels, marksAround(p, at)));
  put(rows, row, 86, (label[at - 2]! * 8 + label[at - 1]!) * 512 + labels);
  put(rows, row, 87, labels * 64 + label[at + 1]! * 8 + label[at + 2]!);
  put(rows, row, 89, mix(mix(rule[at - 1]!, rule[at + 1]!), label[at]!));
});

/** Depend on too much to be remembered: written for every token. */
export const others = group(
  [
    17, 18, 19, 20, 24, 26, 27, 28, 29, 33, 34, 51, 52, 59, 60, 61, 62, 63, 64, 65, 67, 68, 69, 70, 73, 81,
    82, 83, 88, 91,
  ],
  (rows, row, p, s, at) => {
    const { identity, fineClass } = p;
    const l2 = identity[at - 2]!;
    const l1 = identity[at - 1]!;
    const w = identity[at]!;
    const r1 = identity[at + 1]!;
    const r2 = identity[at + 2]!;
    const c2 = fineClass[at - 2]!;
    const c1 = fineClass[at - 1]!;
    const c = fineClass[at]!;
    const d1 = fineClass[at + 1]!;
    const d2 = fineClass[at + 2]!;
    const shape = p.shape[at]!;
    const mark = p.mark[at]!;
    const label = p.label[at]!;
    const cueBin = p.cueBin[at]!;
    const marks = marksAround(p, at);
    const left = p.leftCue[at]!;
    const right = p.rightCue[at]!;
    const leftIdentity = cueIdentity(p, left, 7);
    const rightIdentity = cueIdentity(p, right, 7);
    const pair = mix(l1, w);
    put(rows, row, 17, mix(l2, l1));
    put(rows, row, 18, pair);
    put(rows, row, 19, mix(w, r1));
    put(rows, row, 20, mix(r1, r2));
    put(rows, row, 24, mix(pair, r1));
    put(rows, row, 26, mix(marks, w));
    put(rows, row, 27, mix(marks, l1));
    put(rows, row, 28, mix(mark, r1));
    put(rows, row, 29, mix(mark, shape));
    put(rows, row, 33, mix(cueBin, r1));
    put(rows, row, 34, mix(cueBin, l1));
    put(rows, row, 51, mix(leftIdentity, mix(w, cueDistance(left, at))));
    put(rows, row, 52, mix(rightIdentity, mix(shape, cueDistance(right, at))));
    put(rows, row, 59, c2 * 64 + c1);
    put(rows, row, 60, c1 * 64 + c);
    put(rows, row, 61, c * 64 + d1);
    put(rows, row, 62, d1 * 64 + d2);
    put(rows, row, 63, (c1 * 64 + c) * 64 + d1);
    put(rows, row, 64, (c * 64 + d1) * 64 + d2);
    put(rows, row, 65, (c2 * 64 + c1) * 64 + c);
    put(rows, row, 67, mix(c * 64 + d1, leftIdentity));
    put(rows, row, 68, mix(c1 * 64 + c, rightIdentity));
    put(rows, row, 69, mix(w, d1 * 64 + d2));
    put(rows, row, 70, mix(w, c1));
    put(rows, row, 73, mix(s.pattern, mix(bin(at - s.first), c)));
    put(rows, row, 81, mix(label, w));
    put(rows, row, 82, mix(label, r1));
    put(rows, row, 83, mix(label, l1));
    put(rows, row, 88, mix(p.rule[at]!, mix(label, c * 64 + d1)));
    put(rows, row, 91, mix(labelsAround(p, at), c1 * 64 + d1));
  },
);

/** All of them: together they have each template once. */
export const templateGroups: readonly TemplateGroup[] = [
  ...wordsAround,
  shapes,
  labelsHere,
  cuesAndMarks,
  sentenceStart,
  sentenceEnd,
  sentenceCues,
  sinceLeftCue,
  leftCue,
  rightCue,
  cueDistances,
  cuesAndShape,
  according,
  outsideCues,
  ruleLabels,
  others,
];
