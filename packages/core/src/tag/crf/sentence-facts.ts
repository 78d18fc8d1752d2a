import { FineClass } from './fine-classes.js';
import { hashText } from './hash.js';
import { margin } from './paragraph-columns.js';
import type { ParagraphColumns } from './paragraph-columns.js';
import { MarkState } from './surroundings.js';

/** What templates ask of the sentence as a whole. Places are those of the paragraph's columns. */
export interface SentenceFacts {
  readonly first: number;
  readonly end: number;
  readonly isQuestion: number;
  /** Whether it opens the paragraph. */
  readonly startsParagraph: number;
  /** 0 no; 1 with an opening mark; 2 inside a quotation. */
  readonly startsMarked: number;
  /** Whether any of it is in quotation marks, times 4, plus its likely cues, at most 3. */
  readonly marksAndCues: number;
  /** Marks at either end, likely cues outside marks, and "according to". */
  readonly pattern: number;
  /** The first and last likely cue, and the last "according to"; -1 where there is none. */
  readonly firstCue: number;
  readonly lastCue: number;
  readonly according: number;
}

const accordingKey = hashText('according');
const toKey = hashText('to');
const thatKey = hashText('that');

/** Bins of words that are likely cues, and of those that may be one. */
const likely = 3;
const possible = 2;

/** Reads one sentence, and fills the paragraph's columns that concern its cues. */
export function readSentence(
  columns: ParagraphColumns,
  first: number,
  end: number,
  isQuestion: boolean,
): SentenceFacts {
  const { mark, cueBin, word } = columns;
  const { key } = columns.words;
  let hasMarks = 0;
  let cues = 0;
  let outsideCues = 0;
  let firstCue = -1;
  let lastCue = -1;
  let according = -1;
  for (let at = first; at < end; at++) {
    if (mark[at]) hasMarks = 1;
    if (cueBin[at]! >= likely) {
      cues++;
      if (firstCue < 0) firstCue = at;
      lastCue = at;
      if (!mark[at]) outsideCues++;
    }
    if (key[word[at]!] === accordingKey && at + 1 < end && key[word[at + 1]!] === toKey) according = at;
  }
  findCues(columns, first, end);
  const startMark = mark[first];
  const isInside = startMark === MarkState.inside || startMark === MarkState.neverClosed;
  const startsMarked = startMark === MarkState.opening ? 1 : isInside ? 2 : 0;
  const endsMarked =
    mark[end - 1] === MarkState.closing || (end - 2 >= first && mark[end - 2] === MarkState.closing) ? 1 : 0;
  return {
    first,
    end,
    isQuestion: isQuestion ? 1 : 0,
    startsParagraph: first === margin ? 1 : 0,
    startsMarked,
    marksAndCues: hasMarks * 4 + Math.min(3, cues),
    pattern: ((startsMarked * 2 + endsMarked) * 4 + Math.min(3, outsideCues)) * 2 + (according >= 0 ? 1 : 0),
    firstCue,
    lastCue,
    according,
  };
}

/** Fills in the nearest cue on either side of each token, and what lies between it and the left one. */
function findCues(columns: ParagraphColumns, first: number, end: number): void {
  const { mark, cueBin, word, fineClass, leftCue, rightCue, leftOutside, rightOutside, sinceCue } = columns;
  const { key } = columns.words;
  let cue = -1;
  let outside = -1;
  for (let at = end - 1; at >= first; at--) {
    rightCue[at] = cue;
    rightOutside[at] = outside;
    if (cueBin[at]! >= possible) cue = at;
    if (cueBin[at]! >= likely && mark[at] === 0) outside = at;
  }
  cue = -1;
  outside = -1;
  let commas = 0;
  let that = 0;
  for (let at = first; at < end; at++) {
    leftCue[at] = cue;
    leftOutside[at] = outside;
    sinceCue[at] = commas * 2 + that;
    if (fineClass[at] === FineClass.comma && commas < 3) commas++;
    if (cue >= 0 && at - cue < 4 && key[word[at]!] === thatKey) that = 1;
    if (cueBin[at]! >= possible) {
      cue = at;
      commas = 0;
      that = 0;
    }
    if (cueBin[at]! >= likely && mark[at] === 0) outside = at;
  }
}
