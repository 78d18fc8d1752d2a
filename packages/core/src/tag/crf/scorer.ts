/**
 * Adds up the emission weights of each token. The sums are those that the rows of `features.ts` and a table of
 * weights would give, but most of them are made once for many tokens: what a group of templates adds is remembered
 * under what the group depends on. All sums are exact, so what is remembered never changes a result.
 *
 * A hot loop: typed arrays, kept from document to document. It waits for memory more than it computes, so only what
 * is found again nine times in ten is remembered: sums by word and sums by a few classes. All other features are
 * looked up afresh, which is cheaper than a larger memory of which much is never read again. Measured turn about on a
 * busy core, over 78,000 tokens of news: reading candidates took 0.82 to 0.92 of the time it took with memories for
 * all but a dozen templates.
 */
import type { CrfModel } from './crf-model.js';
import { columnCount } from './crf-model.js';
import { lowerColumn, packedCount, packRows, upperColumn } from './emission-rows.js';
import type { EmissionRows } from './emission-rows.js';
import type { ParagraphColumns } from './paragraph-columns.js';
import type { SentenceFacts } from './sentence-facts.js';
import * as groups from './template-groups.js';
import {
  bin,
  cueDistance,
  cuesAround,
  cueState,
  followsCue,
  featureWidth,
  labelsAround,
  marksAround,
} from './template-groups.js';
import type { TemplateGroup } from './template-groups.js';

/** Sums under two whole numbers. Each key has one place, and what comes later takes it over: it never grows. */
interface Memory {
  readonly group: TemplateGroup;
  /** Where it begins in the weights: for each place a sum, then its key, so that both come with one cache line. */
  readonly base: number;
  readonly mask: number;
}

/** Doubles a place of a memory has: the sum, and two 32-bit numbers. */
const placeSize = packedCount + 1;

export interface Scorer {
  readonly rowMask: number;
  readonly rows: EmissionRows;
  /** The weights as 32-bit numbers, for the keys of memories. */
  readonly keys: Int32Array;
  /** Hashes of one token. */
  readonly hashes: Int32Array;
  /** Places of the rows and sums that one token adds up. */
  readonly places: Int32Array;
  readonly memories: Readonly<Record<keyof typeof memoryBits, Memory>>;
  /** Whether the sums of each word, one a distance, are made. */
  readonly isWordKnown: Uint8Array;
  readonly wordBase: number;
  /** The sums of the groups that change slowly, after that of all of them. */
  readonly slowBase: number;
  /** Small numbers for rules. */
  readonly ruleNumbers: Map<number, number>;
}

/** log2 of the places of each memory: 89 to 97 in 100 look-ups find theirs. Larger ones fall out of the cache. */
const memoryBits = {
  shapes: 11,
  labelsHere: 11,
  cuesAndMarks: 11,
  leftCue: 11,
  rightCue: 11,
  cueDistances: 12,
  cuesAndShape: 12,
  ruleLabels: 11,
} as const;

/** Words beyond this number are looked up each time. */
const rememberedWords = 16_384;

/** Two shapes must fit into one key. */
const maxShapes = 32_768;

/** A first key that is never found. */
const notRemembered = -1;

const distanceCount = groups.wordsAround.length;
/** How far to the left the first of the words around stands. */
const reach = 4;
const slowCount = 6;

export function makeScorer(model: Pick<CrfModel, 'rowBits' | 'emissions'>): Scorer {
  const names = Object.keys(memoryBits) as (keyof typeof memoryBits)[];
  const memorySize = names.reduce((sum, name) => sum + placeSize * 2 ** memoryBits[name], 0);
  const otherSums = rememberedWords * distanceCount + slowCount + 1;
  const rows = packRows(model.emissions, memorySize + otherSums * packedCount);
  let base = rows.spare;
  const memories = Object.fromEntries(
    names.map((name) => {
      const size = 2 ** memoryBits[name];
      const memory: Memory = { group: groups[name], base, mask: size - 1 };
      base += size * placeSize;
      return [name, memory];
    }),
  ) as Scorer['memories'];
  const scorer: Scorer = {
    rowMask: 2 ** model.rowBits - 1,
    rows,
    keys: new Int32Array(rows.weights.buffer),
    hashes: new Int32Array(featureWidth),
    places: new Int32Array(64),
    memories,
    isWordKnown: new Uint8Array(rememberedWords),
    wordBase: base,
    slowBase: base + rememberedWords * distanceCount * packedCount,
    ruleNumbers: new Map(),
  };
  forgetWords(scorer);
  return scorer;
}

/** To be called when words get other numbers. */
export function forgetWords({ memories, isWordKnown, keys }: Scorer): void {
  isWordKnown.fill(0);
  for (const { base, mask } of Object.values(memories))
    for (let place = 0; place <= mask; place++)
      keys[2 * (base + place * placeSize + packedCount)] = notRemembered;
}

/** Writes the sums of the tokens of a sentence from `from` to `end`, `columnCount` a token, to `scores`. */
export function scoreTokens(
  scorer: Scorer,
  p: ParagraphColumns,
  s: SentenceFacts,
  from: number,
  end: number,
  scores: Float64Array,
  firstRow: number,
): void {
  const { hashes, places, rowMask, memories, slowBase } = scorer;
  const { numbers, weights } = scorer.rows;
  const { templates } = groups.others;
  const { word, mark, label, cueBin, fineClass, isPronoun, rule } = p;
  const { shapeNumber, shapeNumbers } = p.words;
  const isShapeKnown = shapeNumbers.size < maxShapes;
  let row = firstRow;
  weights.fill(0, slowBase, slowBase + (slowCount + 1) * packedCount);
  let startKey = -1;
  let endKey = -1;
  let sidesKey = -1;
  let leftKey = -2;
  let sinceKey = -1;
  let accordingKey = -2;
  let outLeft = -2;
  let outRight = -2;
  let outMark = -1;
  for (let at = from; at < end; at++) {
    const marks = marksAround(p, at);
    const labels = labelsAround(p, at);
    const here = mark[at]!;
    const cue = cueBin[at]!;
    const c = fineClass[at]!;

    // What changes slowly: the sum of all these groups is kept, and corrected where one changes.
    const fromStart = here * 16 + bin(at - s.first);
    if (fromStart !== startKey) {
      startKey = fromStart;
      renew(scorer, 1, groups.sentenceStart, p, s, at);
    }
    const toEnd = bin(s.end - 1 - at);
    if (toEnd !== endKey) {
      endKey = toEnd;
      renew(scorer, 2, groups.sentenceEnd, p, s, at);
    }
    const sides =
      (s.firstCue < at ? 1 : 0) + (at === s.first ? 2 : 0) + (s.lastCue < at ? 4 : s.lastCue === at ? 8 : 0);
    if (sides !== sidesKey) {
      sidesKey = sides;
      renew(scorer, 3, groups.sentenceCues, p, s, at);
    }
    const left = p.leftCue[at]!;
    const right = p.rightCue[at]!;
    const since = p.sinceCue[at]! * 2 + followsCue(p, at);
    if (left !== leftKey || since !== sinceKey) {
      leftKey = left;
      sinceKey = since;
      renew(scorer, 4, groups.sinceLeftCue, p, s, at);
    }
    const fromAccording =
      s.according < 0 ? -1 : (at < s.according ? 15 : Math.min(9, at - s.according)) * 4 + (since >> 2);
    if (fromAccording !== accordingKey) {
      accordingKey = fromAccording;
      renew(scorer, 5, groups.according, p, s, at);
    }
    const leftOutside = p.leftOutside[at]!;
    const rightOutside = p.rightOutside[at]!;
    if (here !== outMark || leftOutside !== outLeft || rightOutside !== outRight) {
      outMark = here;
      outLeft = leftOutside;
      outRight = rightOutside;
      renew(scorer, 6, groups.outsideCues, p, s, at);
    }
    let n = 0;
    places[n++] = slowBase;

    // What depends on a word, or on a few classes.
    for (let distance = 0; distance < distanceCount; distance++)
      places[n++] = wordPlace(scorer, p, s, at, distance);
    places[n++] = remember(
      scorer,
      memories.shapes,
      isShapeKnown ? shapeNumber[word[at - 1]!]! * maxShapes + shapeNumber[word[at]!]! : notRemembered,
      shapeNumber[word[at + 1]!]!,
      p,
      s,
      at,
    );
    const ruleHere = ruleNumber(scorer, rule[at]!);
    const classAndCue = ((c * 8 + cue) * 8 + here) * 2 + s.isQuestion;
    places[n++] = remember(scorer, memories.labelsHere, classAndCue, labels, p, s, at);
    const pronouns = isPronoun[at - 1]! * 2 + isPronoun[at]!;
    const cuesKey = ((cuesAround(p, at) * 216 + marks) * 4 + pronouns) * 64 + c;
    places[n++] = remember(scorer, memories.cuesAndMarks, cuesKey, 0, p, s, at);
    const leftDistance = cueDistance(left, at);
    const leftWord = left < 0 ? 0 : word[left]! + 1;
    places[n++] = remember(scorer, memories.leftCue, leftWord, leftDistance, p, s, at);
    const rightDistance = cueDistance(right, at);
    const rightWord = right < 0 ? 0 : word[right]! + 1;
    places[n++] = remember(scorer, memories.rightCue, rightWord, rightDistance, p, s, at);
    const outside = cueDistance(leftOutside, at) * 16 + cueDistance(rightOutside, at);
    const distances = (leftDistance * 16 + rightDistance) * 256 + outside;
    places[n++] = remember(scorer, memories.cueDistances, distances, marks, p, s, at);
    const states = (cueState(p, left) * 64 + cueState(p, right)) * 64 + cueBin[at - 2]! * 8 + cueBin[at + 2]!;
    places[n++] = remember(scorer, memories.cuesAndShape, states, shapeNumber[word[at]!]!, p, s, at);
    const window = ((labels * 8 + label[at - 2]!) * 8 + label[at + 2]!) * 256 + marks;
    const rulesAround =
      (ruleHere * 1024 + ruleNumber(scorer, rule[at - 1]!)) * 1024 + ruleNumber(scorer, rule[at + 1]!);
    places[n++] = remember(scorer, memories.ruleLabels, window, rulesAround, p, s, at);

    groups.others.write(hashes, 0, p, s, at);
    for (let index = templates.length - 1; index >= 0; index--)
      places[n++] = numbers[hashes[templates[index]!]! & rowMask]! * packedCount;

    let x0 = 0;
    let x1 = 0;
    let x2 = 0;
    let x3 = 0;
    for (let index = 0; index < n; index++) {
      const place = places[index]!;
      x0 += weights[place]!;
      x1 += weights[place + 1]!;
      x2 += weights[place + 2]!;
      x3 += weights[place + 3]!;
    }
    scores[row] = lowerColumn(x0);
    scores[row + 1] = upperColumn(x0);
    scores[row + 2] = lowerColumn(x1);
    scores[row + 3] = upperColumn(x1);
    scores[row + 4] = lowerColumn(x2);
    scores[row + 5] = upperColumn(x2);
    scores[row + 6] = x3;
    row += columnCount;
  }
}

/** The place of what a group adds, summed up now where it is not remembered. */
function remember(
  scorer: Scorer,
  memory: Memory,
  first: number,
  second: number,
  p: ParagraphColumns,
  s: SentenceFacts,
  at: number,
): number {
  const { keys } = scorer;
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  hash = (hash ^ (hash >>> 15)) & memory.mask;
  const place = memory.base + hash * placeSize;
  const key = 2 * (place + packedCount);
  if (first >= 0 && keys[key] === first && keys[key + 1] === second) return place;
  keys[key] = first;
  keys[key + 1] = second;
  sumGroup(scorer, memory.group, place, p, s, at);
  return place;
}

/** The place of what the word at a distance adds. A word's sums at all distances are made at once. */
function wordPlace(
  scorer: Scorer,
  p: ParagraphColumns,
  s: SentenceFacts,
  at: number,
  distance: number,
): number {
  const wordAt = at + distance - reach;
  const number = Math.min(p.word[wordAt]!, rememberedWords - 1);
  const place = scorer.wordBase + number * distanceCount * packedCount;
  if (!scorer.isWordKnown[number]) {
    // The last place serves all words beyond the limit, one after the other.
    if (number < rememberedWords - 1) scorer.isWordKnown[number] = 1;
    for (let other = 0; other < distanceCount; other++)
      sumGroup(scorer, groups.wordsAround[other]!, place + other * packedCount, p, s, wordAt - other + reach);
  }
  return place + distance * packedCount;
}

/** Sums up a slow group anew, and corrects the sum of them all. */
function renew(
  scorer: Scorer,
  index: number,
  group: TemplateGroup,
  p: ParagraphColumns,
  s: SentenceFacts,
  at: number,
): void {
  const { weights } = scorer.rows;
  const all = scorer.slowBase;
  const place = all + index * packedCount;
  for (let half = 0; half < packedCount; half++) weights[all + half]! -= weights[place + half]!;
  sumGroup(scorer, group, place, p, s, at);
  for (let half = 0; half < packedCount; half++) weights[all + half]! += weights[place + half]!;
}

function sumGroup(
  scorer: Scorer,
  { templates, write }: TemplateGroup,
  place: number,
  p: ParagraphColumns,
  s: SentenceFacts,
  at: number,
): void {
  const { hashes, rowMask } = scorer;
  const { numbers, weights } = scorer.rows;
  write(hashes, 0, p, s, at);
  let x0 = 0;
  let x1 = 0;
  let x2 = 0;
  let x3 = 0;
  for (let index = templates.length - 1; index >= 0; index--) {
    const row = numbers[hashes[templates[index]!]! & rowMask]! * packedCount;
    x0 += weights[row]!;
    x1 += weights[row + 1]!;
    x2 += weights[row + 2]!;
    x3 += weights[row + 3]!;
  }
  weights[place] = x0;
  weights[place + 1] = x1;
  weights[place + 2] = x2;
  weights[place + 3] = x3;
}

/** Rules are a short list: their numbers stay below 1024. */
function ruleNumber({ ruleNumbers }: Scorer, rule: number): number {
  if (rule === 0) return 0;
  let number = ruleNumbers.get(rule);
  if (number === undefined) {
    number = ruleNumbers.size + 1;
    ruleNumbers.set(rule, number);
  }
  return number;
}
