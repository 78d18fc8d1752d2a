import type { Document, TaggedSpan, Tagger } from '../../document.js';
import { byPhrase, reportedSubject } from './cue-rules/by-phrase.js';
import { questionClause, thatClause, zeroClause } from './cue-rules/clause-after-cue.js';
import { infinitiveAfterCue, objectInfinitive } from './cue-rules/infinitive-after-cue.js';
import { nounContent, objectAndComplement, prepositionalContent } from './cue-rules/phrase-after-cue.js';
import { quotationAroundCue } from './cue-rules/quotation-around-cue.js';
import { trailingAttribution } from './cue-rules/trailing-attribution.js';
import { accordingTo } from './passage-rules/according-to.js';
import { colonBeforeQuotation } from './passage-rules/colon-before-quotation.js';
import { dashSignature, speakerLabel } from './passage-rules/label-and-signature.js';
import { markedWords } from './passage-rules/marked-words.js';
import { nominalCue } from './passage-rules/nominal-cue.js';
import { transcriptLine } from './passage-rules/transcript-line.js';
import { unlistedVerb } from './passage-rules/unlisted-verb.js';
import { cutPassages, readDocument } from './reading.js';
import { tagPassage } from './tag-passage.js';
import type { Step } from './tag-passage.js';

/**
 * The rules, in the order they run over each passage. What one step takes, later steps leave alone.
 * Within a step of cue rules each reporting verb, left to right, gets the first rule that fits.
 */
const steps: readonly Step[] = [
  // A speaker label governs all that follows it, whatever verbs stand there.
  { passageRules: [transcriptLine, speakerLabel, dashSignature] },
  // Quotation marks are the surest sign, so they come before any clause.
  { cueRules: [quotationAroundCue] },
  // An attribution at the end governs the sentence before it: outermost first.
  { cueRules: [trailingAttribution] },
  { passageRules: [accordingTo] },
  // "that" before no "that"; "urged Iran to halt" before "urged caution".
  {
    cueRules: [
      thatClause,
      questionClause,
      objectInfinitive,
      infinitiveAfterCue,
      byPhrase,
      reportedSubject,
      zeroClause,
      prepositionalContent,
      objectAndComplement,
      nounContent,
    ],
  },
  { passageRules: [nominalCue] },
  { passageRules: [unlistedVerb] },
  // `Varzi left a note: “…”`, where no verb has claimed the marks.
  { passageRules: [colonBeforeQuotation] },
  // Last: marked words that nothing claimed.
  { passageRules: [markedWords] },
];

/** Finds sources, cues and contents by hand-written rules alone: no model, no training. */
export const rulesTagger: Tagger = {
  name: 'rules',
  tag(document: Document): TaggedSpan[] {
    const reading = readDocument(document);
    const spans: TaggedSpan[] = [];
    const taken = new Uint8Array(document.tokens.count);
    for (const passage of cutPassages(reading)) tagPassage(reading, passage, steps, taken, spans);
    return spans.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  },
};
