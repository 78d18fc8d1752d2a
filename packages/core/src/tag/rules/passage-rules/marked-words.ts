/**
 * Handles: “It took a year.” (a sentence of its own, after a quotation) / Holt was “never told”, it emerged.
 * Must not: the so-called “miracle” fund / Pete “Ducky” Moran / a film called “The Long Way Home”
 */
import type { MarkedStretch } from '../../../document.js';
import { TokenKind } from '../../../document.js';
import type { Finding, PassageRule } from '../cue-rule.js';
import type { Reading } from '../reading.js';
import { WordClass } from '../word-classes.js';

/** Of marked stretches of six words and more, 98 % are quotations (PolNeAR, train); of one or two words, two thirds. */
const minWords = 5;

export const markedWords: PassageRule = {
  name: 'marked-words',
  apply(reading, passage) {
    const findings: Finding[] = [];
    for (let token = passage.firstToken; token < passage.endToken; token++) {
      const index = reading.stretchAt[token]!;
      if (index === -1) continue;
      const stretch = reading.stretches[index]!;
      if (isSentence(reading, stretch) || isQuotation(reading, stretch))
        findings.push({ content: [stretch] });
      token = stretch.endToken - 1;
    }
    return findings;
  },
};

/** Marks that hold whole sentences: they open a sentence with a capital and end with its stop inside. */
function isSentence(reading: Reading, stretch: MarkedStretch): boolean {
  if (countWords(reading, stretch) < 2) return false;
  if (stretch.continues) return true;
  const inside = reading.words[stretch.endToken - 2];
  const opens = stretch.firstToken === 0 || !isWordBefore(reading, stretch.firstToken);
  return (
    opens &&
    ((stretch.unclosed && opensSentence(reading, stretch)) ||
      inside === '.' ||
      inside === '!' ||
      inside === '?')
  );
}

/** A stray mark inside a sentence opens nothing. */
function opensSentence({ document }: Reading, { firstToken, paragraphIndex }: MarkedStretch): boolean {
  const { firstSentence, endSentence } = document.paragraphs[paragraphIndex]!;
  for (let number = firstSentence; number < endSentence; number++)
    if (document.sentences[number]!.firstToken === firstToken) return true;
  return false;
}

function isQuotation(reading: Reading, stretch: MarkedStretch): boolean {
  return !stretch.unclosed && countWords(reading, stretch) >= minWords && !isTitle(reading, stretch);
}

function isWordBefore(reading: Reading, token: number): boolean {
  const sameParagraph =
    reading.document.tokens.start[token]! > 0 && reading.classes[token - 1]! < WordClass.comma;
  return sameParagraph && token > 0;
}

/** Names of works capitalise all but small words: “The Long Way Home”. */
function isTitle(reading: Reading, stretch: MarkedStretch): boolean {
  const { document } = reading;
  let capitals = 0;
  let longWords = 0;
  for (let token = stretch.firstToken; token < stretch.endToken; token++) {
    if (document.tokens.kind[token] !== TokenKind.word || document.words[token]!.length < 4) continue;
    longWords++;
    const first = document.article.text[document.tokens.start[token]!]!;
    if (first !== first.toLowerCase()) capitals++;
  }
  return longWords > 0 && capitals === longWords;
}

function countWords(reading: Reading, stretch: MarkedStretch): number {
  let words = 0;
  for (let token = stretch.firstToken; token < stretch.endToken; token++)
    if (reading.document.tokens.kind[token] === TokenKind.word) words++;
  return words;
}
