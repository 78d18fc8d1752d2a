/**
 * Turns a document into hashed features, one row of numbers a token. This is the hot loop of the whole
 * product, so it trades house style for typed arrays and short names: on two shared cores it fills
 * about a million tokens a second, where strings looked up in a map gave some forty thousand.
 *
 * Training and extraction share this file; `templateHash` ties a model to it.
 */
import type { Document, TaggedSpan } from '../../document.js';
import { FineClass } from './fine-classes.js';
import { hashText, mix } from './hash.js';
import { labelsOfRules, markStates, MarkState } from './surroundings.js';
import { readWordTypes } from './word-types.js';
import type { FeatureLexicon } from './word-types.js';

export interface Features {
  /** Features a token. */
  readonly width: number;
  /** `width` hashes a token, 32 bits each; a model keeps the low `rowBits`. */
  readonly rows: Int32Array;
  /** Three transition contexts a token, in the families of `contextSizes`. */
  readonly contexts: Uint8Array;
}

/** Changes whenever a template does. */
export const templateHash = 20261122;

/** Number of templates below, with the constant one. */
export const featureWidth = 93;

/** Distances fall into nine bins. */
const distanceBins = Uint8Array.from([0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 8]);

function bin(distance: number): number {
  return distance < 0 ? 0 : distanceBins[distance < 22 ? distance : 22]!;
}

const accordingKey = hashText('according');
const toKey = hashText('to');
const thatKey = hashText('that');
const noNeighbour = 1;

export function featurise(
  document: Document,
  ruleSpans: readonly TaggedSpan[],
  lexicon: FeatureLexicon,
): Features {
  const { count } = document.tokens;
  const types = readWordTypes(document, lexicon);
  const { identity, suffix3, suffix2, shape, key, fineClass, isPronoun, cueBin } = types;
  const marks = markStates(document);
  const { label, rule } = labelsOfRules(document, ruleSpans);
  const rows = new Int32Array(count * featureWidth);
  const contexts = new Uint8Array(count * 3);
  const rightCue = new Int32Array(count).fill(-1);
  const rightOutsideCue = new Int32Array(count).fill(-1);

  for (const paragraph of document.paragraphs) {
    const a = paragraph.firstToken;
    const b = paragraph.endToken;
    const id = (i: number): number => (i >= a && i < b ? identity[i]! : noNeighbour);
    const sh = (i: number): number => (i >= a && i < b ? shape[i]! : 3);
    const cl = (i: number): number => (i >= a && i < b ? fineClass[i]! : 0);
    const mk = (i: number): number => (i >= a && i < b ? marks[i]! : MarkState.beyond);
    const cb = (i: number): number => (i >= a && i < b ? cueBin[i]! : 0);
    const rl = (i: number): number => (i >= a && i < b ? label[i]! : 7);
    for (let number = paragraph.firstSentence; number < paragraph.endSentence; number++) {
      const sentence = document.sentences[number]!;
      const sa = sentence.firstToken;
      const sb = sentence.endToken;

      // The sentence as a whole: its cues, its marks, and the next cue to the right of each token.
      let hasMarks = 0;
      let cues = 0;
      let outsideCues = 0;
      let firstCue = -1;
      let lastCue = -1;
      let according = -1;
      for (let i = sa; i < sb; i++) {
        if (marks[i]) hasMarks = 1;
        if (cueBin[i]! >= 3) {
          cues++;
          if (firstCue < 0) firstCue = i;
          lastCue = i;
          if (!marks[i]) outsideCues++;
        }
        if (key[i] === accordingKey && i + 1 < sb && key[i + 1] === toKey) according = i;
      }
      let nextCue = -1;
      let nextOutside = -1;
      for (let i = sb - 1; i >= sa; i--) {
        rightCue[i] = nextCue;
        rightOutsideCue[i] = nextOutside;
        if (cueBin[i]! >= 2) nextCue = i;
        if (cueBin[i]! >= 3 && marks[i] === 0) nextOutside = i;
      }
      const startMark = mk(sa);
      const startsMarked =
        startMark === MarkState.opening
          ? 1
          : startMark === MarkState.inside || startMark === MarkState.neverClosed
            ? 2
            : 0;
      const endsMarked =
        mk(sb - 1) === MarkState.closing || (sb - 2 >= sa && mk(sb - 2) === MarkState.closing) ? 1 : 0;
      const startsParagraph = sa === a ? 1 : 0;
      const pattern =
        ((startsMarked * 2 + endsMarked) * 4 + Math.min(3, outsideCues)) * 2 + (according >= 0 ? 1 : 0);
      const isQuestion = document.words[sb - 1] === '?' ? 1 : 0;
      const manyCues = cues < 3 ? cues : 3;
      const openingIdentity = identity[sa]!;
      const firstCueIdentity = firstCue < 0 ? 5 : identity[firstCue]!;
      const lastCueIdentity = lastCue < 0 ? 5 : identity[lastCue]!;

      let leftCue = -1;
      let leftOutside = -1;
      let commas = 0;
      let thatSeen = 0;
      for (let i = sa; i < sb; i++) {
        let o = i * featureWidth;
        let k = 0;
        const put = (value: number): void => {
          rows[o++] = mix(value, k++);
        };
        const w = identity[i]!;
        const c = fineClass[i]!;
        const q = marks[i]!;
        const cue = cueBin[i]!;
        const l1 = id(i - 1);
        const l2 = id(i - 2);
        const r1 = id(i + 1);
        const r2 = id(i + 2);
        const c1 = cl(i - 1);
        const c2 = cl(i - 2);
        const d1 = cl(i + 1);
        const d2 = cl(i + 2);
        const s = shape[i]!;
        const s1 = sh(i - 1);
        const t1 = sh(i + 1);

        // Words, shapes and endings around the token.
        put(id(i - 4));
        put(id(i - 3));
        put(l2);
        put(l1);
        put(w);
        put(r1);
        put(r2);
        put(id(i + 3));
        put(id(i + 4));
        put(sh(i - 2));
        put(s1);
        put(s);
        put(t1);
        put(sh(i + 2));
        put(i > a ? suffix3[i - 1]! : 2);
        put(suffix3[i]!);
        put(i + 1 < b ? suffix3[i + 1]! : 2);
        put(mix(l2, l1));
        put(mix(l1, w));
        put(mix(w, r1));
        put(mix(r1, r2));
        put(mix(s1, s));
        put(mix(s, t1));
        put(mix(mix(s1, s), t1));
        put(mix(mix(l1, w), r1));

        // Quotation marks.
        const q3 = mk(i - 1) * 36 + q * 6 + mk(i + 1);
        put(q3);
        put(mix(q3, w));
        put(mix(q3, l1));
        put(mix(q, r1));
        put(mix(q, s));

        // How likely the words here are to be part of a cue.
        const cue3 = cb(i - 1) * 49 + cue * 7 + cb(i + 1);
        put(cue3);
        put(mix(cue3, q3));
        put(mix(cb(i - 2) * 7 + cb(i + 2), s));
        put(mix(cue, r1));
        put(mix(cue, l1));

        // The nearest likely cue on either side, and what lies between.
        const right = rightCue[i]!;
        const leftDistance = leftCue < 0 ? 0 : bin(i - leftCue);
        const rightDistance = right < 0 ? 0 : bin(right - i);
        const leftIdentity = leftCue < 0 ? 7 : identity[leftCue]!;
        const rightIdentity = right < 0 ? 7 : identity[right]!;
        const leftState = leftCue < 0 ? 9 : cueBin[leftCue]! * 8 + marks[leftCue]!;
        const rightState = right < 0 ? 9 : cueBin[right]! * 8 + marks[right]!;
        put(leftIdentity);
        put(rightIdentity);
        put(mix(leftDistance, leftIdentity));
        put(mix(rightDistance, rightIdentity));
        put(mix(leftDistance * 16 + rightDistance, q));
        put(mix(leftState, commas * 4 + thatSeen * 2 + (i - leftCue === 1 ? 1 : 0)));
        put(mix(mix(leftIdentity, commas), thatSeen));
        put(mix(rightState, s));
        put(mix(leftState, s));
        put(mix(hasMarks * 4 + manyCues, q));
        put(bin(i - sa));
        put(bin(sb - 1 - i));
        put(mix(firstCueIdentity, firstCue < i ? 1 : 2));
        put(mix(startsMarked * 2 + startsParagraph, q));
        put(mix(openingIdentity, i === sa ? 1 : 0));
        put(mix((i > a ? isPronoun[i - 1]! : 0) * 2 + isPronoun[i]!, cb(i + 1)));
        put(mix(leftIdentity, mix(w, leftDistance)));
        put(mix(rightIdentity, mix(s, rightDistance)));
        put(mix(q, mix(bin(i - sa), firstCue < 0 ? 9 : cueBin[firstCue]!)));

        // Word classes.
        put(c2);
        put(c1);
        put(c);
        put(d1);
        put(d2);
        put(c2 * 64 + c1);
        put(c1 * 64 + c);
        put(c * 64 + d1);
        put(d1 * 64 + d2);
        put((c1 * 64 + c) * 64 + d1);
        put((c * 64 + d1) * 64 + d2);
        put((c2 * 64 + c1) * 64 + c);
        put(mix(c, cue3));
        put(mix(c * 64 + d1, leftIdentity));
        put(mix(c1 * 64 + c, rightIdentity));
        put(mix(w, d1 * 64 + d2));
        put(mix(w, c1));
        put(suffix2[i]!);

        // The pattern of the sentence.
        const outside = rightOutsideCue[i]!;
        put(mix(pattern, q));
        put(mix(pattern, mix(bin(i - sa), c)));
        put(mix(lastCueIdentity, lastCue < i ? 1 : lastCue === i ? 2 : 3));
        put(according < 0 ? 3 : mix(i < according ? -1 : Math.min(i - according, 9), commas));
        put(mix(mix(leftOutside < 0 ? 7 : identity[leftOutside]!, outside < 0 ? 7 : identity[outside]!), q));
        put(
          mix((leftOutside < 0 ? 0 : bin(i - leftOutside)) * 16 + (outside < 0 ? 0 : bin(outside - i)), q3),
        );
        put(mix(isQuestion, q * 64 + c));

        // What the hand-written rules say here.
        const rule3 = (rl(i - 1) * 8 + label[i]!) * 8 + rl(i + 1);
        put(rule3);
        put(mix(rule3, rule[i]!));
        put(mix(label[i]!, w));
        put(mix(label[i]!, r1));
        put(mix(label[i]!, l1));
        put(mix(rule3, c));
        put(mix(rule3, q3));
        put((rl(i - 2) * 8 + rl(i - 1)) * 512 + rule3);
        put(rule3 * 64 + rl(i + 1) * 8 + rl(i + 2));
        put(mix(rule[i]!, mix(label[i]!, c * 64 + d1)));
        put(mix(mix(i > a ? rule[i - 1]! : 7, i + 1 < b ? rule[i + 1]! : 7), label[i]!));
        put(mix(rule3, cue));
        put(mix(rule3, c1 * 64 + d1));
        put(12345);

        // Transition contexts.
        const at = i * 3;
        contexts[at] = placeOf(i, a, sa, q, mk(i - 1), c1, cb(i - 1), c);
        contexts[at + 1] = cb(i - 1) * 7 + cue;
        contexts[at + 2] = turnOf(c, c1, isPronoun[i]!);

        if (c === FineClass.comma) commas = commas < 3 ? commas + 1 : 3;
        if (key[i] === thatKey && leftCue >= 0 && i - leftCue < 4) thatSeen = 1;
        if (cue >= 2) {
          leftCue = i;
          commas = 0;
          thatSeen = 0;
        }
        if (cue >= 3 && q === 0) leftOutside = i;
      }
    }
  }
  return { width: featureWidth, rows, contexts };
}

/** First context family: what kind of place this is. */
function placeOf(
  i: number,
  paragraph: number,
  sentence: number,
  q: number,
  q1: number,
  c1: number,
  cue1: number,
  c: number,
): number {
  if (i === paragraph) return 0;
  if (i === sentence) return q === MarkState.opening ? 8 : 1;
  if (q === MarkState.opening) return 2;
  if (q === MarkState.closing) return 3;
  if (q1 === MarkState.closing) return 4;
  if (c1 === FineClass.comma) return 5;
  if (cue1 >= 3) return 6;
  return c === FineClass.terminal ? 9 : 7;
}

/** Third context family: words at which a role may turn into another. */
function turnOf(c: number, c1: number, isPronoun: number): number {
  if (c >= FineClass.that && c <= FineClass.coordinator) return c - 1;
  if (c === FineClass.comma) return 8;
  if (c === FineClass.terminal) return 9;
  if (isPronoun) return 10;
  if (c === FineClass.title) return 11;
  if (c1 === FineClass.comma) return 12;
  if (c1 === FineClass.capital && c !== FineClass.capital) return 13;
  if (c === FineClass.capital && c1 !== FineClass.capital) return 14;
  return 15;
}
