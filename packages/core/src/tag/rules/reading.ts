import type { Document, MarkedStretch, TokenRange } from '../../document.js';
import { reportingVerbForms } from '../../lexicon/inflect.js';
import { isSilent } from '../silent-roles.js';
import { classifyWords, WordClass } from './word-classes.js';

/** A document as the rules see it: word classes, and where each token stands. */
export interface Reading {
  readonly document: Document;
  readonly words: readonly string[];
  /** A value of `WordClass` for each token. */
  readonly classes: Uint8Array;
  /** The outermost marked stretch that holds each token, as an index into `stretches`, or -1. */
  readonly stretchAt: Int32Array;
  readonly stretches: readonly MarkedStretch[];
}

/** `depth` 1 reads the inside of quotations: only marks within marks count. */
export function readDocument(document: Document, depth = 0): Reading {
  const stretches = document.stretches
    .filter((stretch) => stretch.depth === depth)
    .map((stretch) => (stretch.unclosed ? withoutReportingClause(document, stretch) : stretch));
  const stretchAt = new Int32Array(document.tokens.count).fill(-1);
  const isEdge = new Uint8Array(document.tokens.count);
  stretches.forEach((stretch, index) => {
    stretchAt.fill(index, stretch.firstToken, stretch.endToken);
    isEdge[stretch.firstToken] = 1;
    if (!stretch.unclosed) isEdge[stretch.endToken - 1] = 1;
  });
  return { document, words: document.words, classes: classifyWords(document, isEdge), stretchAt, stretches };
}

/** Longest reporting clause at the end of a paragraph whose quotation was never closed, in tokens. */
const maxTail = 7;

/** `“The harvest is lost, Selma Dahl said.`: the forgotten mark belongs after the last comma. */
function withoutReportingClause(document: Document, stretch: MarkedStretch): MarkedStretch {
  const { words } = document;
  let verb: number | undefined;
  for (
    let token = stretch.endToken - 2;
    token > Math.max(stretch.firstToken, stretch.endToken - 2 - maxTail);
    token--
  ) {
    const entries = reportingVerbForms.get(words[token]!) ?? [];
    const reports = entries.some(
      ({ verb: { frames }, forms }) => frames.includes('quotation') && forms.includes('past'),
    );
    if (reports) verb = token;
    if (words[token] === ',') return verb === undefined ? stretch : { ...stretch, endToken: token + 1 };
  }
  return stretch;
}

/** The sentence that holds each token, grown over marked stretches: a stretch's sentences are one with what follows. */
export interface Passage extends TokenRange {
  readonly paragraphIndex: number;
}

/**
 * Cuts each paragraph into passages: runs of sentences that no marked stretch crosses out of.
 * `“We lost. It hurts,” she said.` is two sentences and one passage.
 */
export function cutPassages(reading: Reading): Passage[] {
  const { document, stretchAt } = reading;
  const passages: Passage[] = [];
  for (const { firstSentence, endSentence, index, paragraph } of document.paragraphs) {
    if (isSilent(paragraph.role)) continue;
    let firstToken: number | undefined;
    for (let number = firstSentence; number < endSentence; number++) {
      const sentence = document.sentences[number]!;
      firstToken ??= sentence.firstToken;
      const last = sentence.endToken - 1;
      const isInside =
        number + 1 < endSentence && stretchAt[last]! >= 0 && stretchAt[last] === stretchAt[last + 1];
      if (isInside) continue;
      pushPassages(reading, { firstToken, endToken: sentence.endToken, paragraphIndex: index }, passages);
      firstToken = undefined;
    }
  }
  return passages;
}

/**
 * No sentence has this many tokens outside quotation marks; text that has is cut, so that rules which
 * look around in their passage stay linear on a line of a million characters.
 */
const maxPlainTokens = 400;

function pushPassages(reading: Reading, passage: Passage, passages: Passage[]): void {
  let { firstToken } = passage;
  let plain = 0;
  for (let token = firstToken; token < passage.endToken; token++) {
    if (reading.stretchAt[token] === -1) plain++;
    if (plain <= maxPlainTokens) continue;
    passages.push({ ...passage, firstToken, endToken: token });
    firstToken = token;
    plain = 1;
  }
  passages.push({ ...passage, firstToken });
}

/** Whether a token is a word outside quotation marks. */
export function isPlainWord(reading: Reading, token: number): boolean {
  return reading.stretchAt[token] === -1 && reading.classes[token]! < WordClass.comma;
}

/** The passage's end without its final stop and anything after the stop. */
export function endWithoutStop(reading: Reading, passage: TokenRange): number {
  let end = passage.endToken;
  while (end > passage.firstToken) {
    const wordClass = reading.classes[end - 1]!;
    const isStop = wordClass === WordClass.terminal && reading.stretchAt[end - 1] === -1;
    if (!isStop) break;
    end--;
  }
  return end;
}
