import type { Document, TaggedSpan } from '../document.js';

/** A tagged span and where it stands: the numbers of its first sentence and its paragraph. */
export interface PlacedSpan {
  readonly span: TaggedSpan;
  /** Of the sentences of the document; for content of several sentences the first. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly paragraph: number;
}

/** The spans in text order with their places; one walk over spans and sentences together. */
export function placeSpans(document: Document, spans: readonly TaggedSpan[]): PlacedSpan[] {
  const ordered = [...spans].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const { sentences } = document;
  let sentence = 0;
  return ordered.map((span) => {
    while (sentence + 1 < sentences.length && sentences[sentence]!.endToken <= span.firstToken) sentence++;
    let lastSentence = sentence;
    while (lastSentence + 1 < sentences.length && sentences[lastSentence]!.endToken < span.endToken)
      lastSentence++;
    return { span, firstSentence: sentence, lastSentence, paragraph: sentences[sentence]!.paragraphIndex };
  });
}

/** How many sentence borders lie between two spans; 0 when they touch the same sentence. */
export function sentencesApart(a: PlacedSpan, b: PlacedSpan): number {
  if (a.lastSentence < b.firstSentence) return b.firstSentence - a.lastSentence;
  if (b.lastSentence < a.firstSentence) return a.firstSentence - b.lastSentence;
  return 0;
}

/** Tokens between two spans; 0 when they touch or overlap. */
export function tokensApart(a: TaggedSpan, b: TaggedSpan): number {
  return Math.max(0, b.firstToken - a.endToken, a.firstToken - b.endToken);
}
