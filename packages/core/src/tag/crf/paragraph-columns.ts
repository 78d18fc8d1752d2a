/**
 * One paragraph as the featuriser reads it: a typed array for each attribute of a token, with room for four
 * neighbours on either side, so that no template asks whether there is one. Kept from paragraph to paragraph and
 * grown when one is longer.
 */
import type { Document, ParagraphTokens } from '../../document.js';
import { MarkState } from './surroundings.js';
import type { RuleLabels } from './surroundings.js';
import { beyondWord } from './word-table.js';
import type { WordTable } from './word-table.js';

/** How far templates look. Token `i` of the document stands at `i - firstToken + margin`. */
export const margin = 4;

export interface ParagraphColumns {
  /** Tokens, without the margins. */
  length: number;
  capacity: number;
  /** Whether this is the document's first paragraph. */
  startsDocument: boolean;
  words: WordTable;
  /** Number in the word table. */
  word: Int32Array;
  identity: Int32Array;
  shape: Int32Array;
  fineClass: Uint8Array;
  cueBin: Uint8Array;
  isPronoun: Uint8Array;
  /** A value of `MarkState`. */
  mark: Uint8Array;
  /** As `RuleLabels`. */
  label: Uint8Array;
  rule: Int32Array;
  /** The nearest likely cue on either side in the sentence, as a place in these columns, or -1. */
  leftCue: Int32Array;
  rightCue: Int32Array;
  /** The same of cues outside quotation marks. */
  leftOutside: Int32Array;
  rightOutside: Int32Array;
  /** Commas since the left cue, at most 3, and whether "that" follows it closely: `commas * 2 + that`. */
  sinceCue: Uint8Array;
}

/** Values beyond the paragraph. */
const beyond = { mark: MarkState.beyond, label: 7, rule: 7 } as const;

export function makeColumns(words: WordTable): ParagraphColumns {
  const nothing = { bytes: new Uint8Array(0), numbers: new Int32Array(0) };
  const columns: ParagraphColumns = {
    length: 0,
    capacity: -1,
    startsDocument: false,
    words,
    word: nothing.numbers,
    identity: nothing.numbers,
    shape: nothing.numbers,
    fineClass: nothing.bytes,
    cueBin: nothing.bytes,
    isPronoun: nothing.bytes,
    mark: nothing.bytes,
    label: nothing.bytes,
    rule: nothing.numbers,
    leftCue: nothing.numbers,
    rightCue: nothing.numbers,
    leftOutside: nothing.numbers,
    rightOutside: nothing.numbers,
    sinceCue: nothing.bytes,
  };
  grow(columns, 256);
  return columns;
}

/** What the document says of each of its tokens. */
export interface DocumentColumns {
  readonly document: Document;
  /** Number of each token's word in the table. */
  readonly word: Int32Array;
  readonly mark: Uint8Array;
  readonly rules: RuleLabels;
}

/** Fills the columns with a paragraph; what concerns cues is filled sentence by sentence. */
export function fillColumns(
  columns: ParagraphColumns,
  { word, mark, rules }: DocumentColumns,
  { firstToken, endToken }: ParagraphTokens,
): void {
  const length = endToken - firstToken;
  if (length > columns.capacity) grow(columns, Math.max(length, columns.capacity * 2));
  columns.length = length;
  columns.startsDocument = firstToken === 0;
  const { words } = columns;
  for (let token = firstToken, at = margin; token < endToken; token++, at++) {
    const number = word[token]!;
    columns.word[at] = number;
    columns.identity[at] = words.identity[number]!;
    columns.shape[at] = words.shape[number]!;
    columns.fineClass[at] = words.fineClass[number]!;
    columns.cueBin[at] = words.cueBin[number]!;
    columns.isPronoun[at] = words.isPronoun[number]!;
    columns.mark[at] = mark[token]!;
    columns.label[at] = rules.label[token]!;
    columns.rule[at] = rules.rule[token]!;
  }
  for (let at = length + margin; at < length + 2 * margin; at++) putBeyond(columns, at);
}

function putBeyond(columns: ParagraphColumns, at: number): void {
  const { words } = columns;
  columns.word[at] = beyondWord;
  columns.identity[at] = words.identity[beyondWord]!;
  columns.shape[at] = words.shape[beyondWord]!;
  columns.fineClass[at] = words.fineClass[beyondWord]!;
  columns.cueBin[at] = 0;
  columns.isPronoun[at] = 0;
  columns.mark[at] = beyond.mark;
  columns.label[at] = beyond.label;
  columns.rule[at] = beyond.rule;
}

function grow(columns: ParagraphColumns, capacity: number): void {
  const size = capacity + 2 * margin;
  columns.capacity = capacity;
  columns.word = new Int32Array(size);
  columns.identity = new Int32Array(size);
  columns.shape = new Int32Array(size);
  columns.fineClass = new Uint8Array(size);
  columns.cueBin = new Uint8Array(size);
  columns.isPronoun = new Uint8Array(size);
  columns.mark = new Uint8Array(size);
  columns.label = new Uint8Array(size);
  columns.rule = new Int32Array(size);
  columns.leftCue = new Int32Array(size);
  columns.rightCue = new Int32Array(size);
  columns.leftOutside = new Int32Array(size);
  columns.rightOutside = new Int32Array(size);
  columns.sinceCue = new Uint8Array(size);
  for (let at = 0; at < margin; at++) putBeyond(columns, at);
}
