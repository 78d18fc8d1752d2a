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
