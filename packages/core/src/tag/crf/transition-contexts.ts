import { FineClass } from './fine-classes.js';
import type { ParagraphColumns } from './paragraph-columns.js';
import { margin } from './paragraph-columns.js';
import type { SentenceFacts } from './sentence-facts.js';
import { MarkState } from './surroundings.js';

/** First context family: what kind of place this is. */
export function placeOf(columns: ParagraphColumns, sentence: SentenceFacts, at: number): number {
  const mark = columns.mark[at]!;
  if (at === margin) return 0;
  if (at === sentence.first) return mark === MarkState.opening ? 8 : 1;
  if (mark === MarkState.opening) return 2;
  if (mark === MarkState.closing) return 3;
  if (columns.mark[at - 1] === MarkState.closing) return 4;
  if (columns.fineClass[at - 1] === FineClass.comma) return 5;
  if (columns.cueBin[at - 1]! >= 3) return 6;
  return columns.fineClass[at] === FineClass.terminal ? 9 : 7;
}

/** Second context family: how likely this word and the one before are to be part of a cue. */
export function cuePairOf({ cueBin }: ParagraphColumns, at: number): number {
  return cueBin[at - 1]! * 7 + cueBin[at]!;
}

/** Third context family: words at which a role may turn into another. */
export function turnOf({ fineClass, isPronoun }: ParagraphColumns, at: number): number {
  const here = fineClass[at]!;
  const before = fineClass[at - 1]!;
  if (here >= FineClass.that && here <= FineClass.coordinator) return here - 1;
  if (here === FineClass.comma) return 8;
  if (here === FineClass.terminal) return 9;
  if (isPronoun[at]) return 10;
  if (here === FineClass.title) return 11;
  if (before === FineClass.comma) return 12;
  if (before === FineClass.capital && here !== FineClass.capital) return 13;
  if (here === FineClass.capital && before !== FineClass.capital) return 14;
  return 15;
}
