/**
 * Quotations inside quotations: “He told me, ‘I never signed it,’” Lin said. The outer one is Lin's; the inner
 * one has the cue "told" and the source "He". Readers of the corpora mark outermost attributions only, so no
 * model has learnt this: the rule for quotation marks reads the inside of the outer marks as if it stood alone.
 */
import type { Document, MarkedStretch, TaggedSpan, TokenRange } from '../../document.js';
import { quotationAroundCue } from './cue-rules/quotation-around-cue.js';
import { readDocument } from './reading.js';
import type { Passage } from './reading.js';
import { tagPassage } from './tag-passage.js';

/** The parts of quotations that stand in marks inside `contents`, in text order. Linear; nothing without inner marks. */
export function tagInside(document: Document, contents: readonly TokenRange[]): TaggedSpan[] {
  const inner = document.stretches.filter(({ depth }) => depth === 1);
  if (inner.length === 0) return [];
  const reading = readDocument(document, 1);
  const ordered = [...contents].sort((a, b) => a.firstToken - b.firstToken);
  const taken = new Uint8Array(document.tokens.count);
  const spans: TaggedSpan[] = [];
  let next = 0;
  let sentence = 0;
  let lastEnd = 0;
  for (const stretch of inner) {
    while (next < ordered.length && ordered[next]!.endToken <= stretch.firstToken) next++;
    const content = ordered[next];
    if (!content || content.firstToken >= stretch.firstToken || stretch.firstToken < lastEnd) continue;
    while (document.sentences[sentence]!.endToken <= stretch.firstToken) sentence++;
    const passage = passageAround(document, stretch, content, sentence);
    tagPassage(reading, passage, [{ cueRules: [quotationAroundCue] }], taken, spans);
    lastEnd = passage.endToken;
  }
  return spans.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

/** The sentences that hold the inner marks, without the outer ones. `sentence` is the one its first mark stands in. */
function passageAround(
  { sentences }: Document,
  stretch: MarkedStretch,
  content: TokenRange,
  sentence: number,
): Passage {
  let last = sentence;
  while (last + 1 < sentences.length && sentences[last]!.endToken < stretch.endToken) last++;
  return {
    firstToken: Math.max(sentences[sentence]!.firstToken, content.firstToken + 1),
    endToken: Math.max(stretch.endToken, Math.min(sentences[last]!.endToken, content.endToken - 1)),
    paragraphIndex: stretch.paragraphIndex,
  };
}
