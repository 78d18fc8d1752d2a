import type { Document, ParagraphTokens, TokenRange } from '../../document.js';

/** Longest run of tokens the lattice is built for; no paragraph of prose is as long. */
const maxSequence = 4096;

/** A paragraph in runs the lattice can hold: cut between sentences, and within one only if it alone is too long. */
export function sequencesOf(document: Document, paragraph: ParagraphTokens): TokenRange[] {
  const sequences: TokenRange[] = [];
  let first = paragraph.firstToken;
  let sentence = paragraph.firstSentence;
  while (first < paragraph.endToken) {
    const limit = Math.min(paragraph.endToken, first + maxSequence);
    let end = limit;
    if (limit < paragraph.endToken) {
      let border = first;
      while (sentence < paragraph.endSentence && document.sentences[sentence]!.endToken <= limit)
        border = document.sentences[sentence++]!.endToken;
      if (border > first) end = border;
    }
    sequences.push({ firstToken: first, endToken: end });
    first = end;
  }
  return sequences;
}
