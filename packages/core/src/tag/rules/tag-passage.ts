import type { TaggedSpan, TokenRange } from '../../document.js';
import type { CueContext, CueRule, Finding, PassageRule } from './cue-rule.js';
import type { Passage, Reading } from './reading.js';
import { findVerbGroups } from './verb-groups.js';

export type Step =
  { readonly cueRules: readonly CueRule[] } | { readonly passageRules: readonly PassageRule[] };

/** Runs the steps over one passage; what they find is appended to `spans` and marked in `taken`. */
export function tagPassage(
  reading: Reading,
  passage: Passage,
  steps: readonly Step[],
  taken: Uint8Array,
  spans: TaggedSpan[],
): void {
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
