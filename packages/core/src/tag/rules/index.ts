import type { Document, TaggedSpan, Tagger, TokenRange } from '../../document.js';
import { byPhrase, reportedSubject } from './cue-rules/by-phrase.js';
import { questionClause, thatClause, zeroClause } from './cue-rules/clause-after-cue.js';
import { infinitiveAfterCue, objectInfinitive } from './cue-rules/infinitive-after-cue.js';
import { nounContent, objectAndComplement, prepositionalContent } from './cue-rules/phrase-after-cue.js';
import { quotationAroundCue } from './cue-rules/quotation-around-cue.js';
import { trailingAttribution } from './cue-rules/trailing-attribution.js';
import type { CueContext, CueRule, Finding, PassageRule } from './cue-rule.js';
import { accordingTo } from './passage-rules/according-to.js';
import { colonBeforeQuotation } from './passage-rules/colon-before-quotation.js';
import { dashSignature, speakerLabel } from './passage-rules/label-and-signature.js';
import { markedWords } from './passage-rules/marked-words.js';
import { nominalCue } from './passage-rules/nominal-cue.js';
import { cutPassages, readDocument } from './reading.js';
import type { Passage, Reading } from './reading.js';
import { findVerbGroups } from './verb-groups.js';

type Step = { readonly cueRules: readonly CueRule[] } | { readonly passageRules: readonly PassageRule[] };

/**
 * The rules, in the order they run over each passage. What one step takes, later steps leave alone.
 * Within a step of cue rules each reporting verb, left to right, gets the first rule that fits.
 */
const steps: readonly Step[] = [
  // A speaker label governs all that follows it, whatever verbs stand there.
  { passageRules: [speakerLabel, dashSignature] },
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
    for (const passage of cutPassages(reading)) tagPassage(reading, passage, taken, spans);
    return spans.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  },
};

function tagPassage(reading: Reading, passage: Passage, taken: Uint8Array, spans: TaggedSpan[]): void {
  const cues = findVerbGroups(reading, passage);
  const isTaken = (range: TokenRange): boolean => {
    for (let token = range.firstToken; token < range.endToken; token++) if (taken[token]) return true;
    return false;
  };
  const accept = (rule: string, finding: Finding): void => {
    const { cue, source, content } = finding;
    if ((cue && isTaken(cue)) || content.some(isTaken)) return;
    for (const range of content) spans.push(take(taken, 'content', range, rule));
    if (cue) spans.push(take(taken, 'cue', cue, rule));
    // A subject shared by two verbs is one source: it is tagged once.
    if (source && !isTaken(source)) spans.push(take(taken, 'source', source, rule));
  };
  for (const step of steps) {
    if ('passageRules' in step) {
      for (const rule of step.passageRules)
        for (const finding of rule.apply(reading, passage, cues)) accept(rule.name, finding);
      continue;
    }
    for (const cue of cues) {
      if (isTaken(cue)) continue;
      const context: CueContext = { reading, passage, cues, cue, isTaken };
      for (const rule of step.cueRules) {
        const finding = rule.apply(context);
        if (!finding) continue;
        accept(rule.name, finding);
        break;
      }
    }
  }
}

function take(taken: Uint8Array, role: TaggedSpan['role'], range: TokenRange, rule: string): TaggedSpan {
  taken.fill(1, range.firstToken, range.endToken);
  return { role, firstToken: range.firstToken, endToken: range.endToken, taggedBy: `rules/${rule}` };
}
