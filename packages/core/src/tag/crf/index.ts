import type { Document, Role, TaggedSpan, Tagger } from '../../document.js';
import { rulesTagger } from '../rules/index.js';
import type { CrfModel } from './crf-model.js';
import { withMissedMarkedContent } from './marked-fallback.js';
import { makeParagraphReader, readCandidates } from './read-candidates.js';
import { withRuleAgreement, withRuleEnds } from './rule-agreement.js';
import { selectSpans } from './select-spans.js';
import type { Thresholds } from './select-spans.js';
import { withSourceBounds } from './source-bounds.js';
import type { SpanCandidate } from './span-candidates.js';
import { withSureFindings } from './sure-rules.js';
import { weakSpans } from './weak-spans.js';

/** Chosen by cross-validation on the training articles; lower finds more and is wrong more often. */
const thresholds: Thresholds = { 1: 0.33, 2: 0.3, 3: 0.3 };

const roles: Readonly<Record<1 | 2 | 3, Role>> = { 1: 'source', 2: 'cue', 3: 'content' };

/** The trained tagger: a CRF that knows what the hand-written rules say, and decides. */
export function makeCrfTagger(model: CrfModel): Tagger {
  const reader = makeParagraphReader(model);
  return {
    name: 'crf',
    tag(document: Document): TaggedSpan[] {
      const ruled = rulesTagger.tag(document);
      const candidates = readCandidates(reader, document, ruled);
      const chosen = selectSpans(document.tokens, withRuleAgreement(candidates, ruled), thresholds).map(
        toTaggedSpan,
      );
      const strong = withMissedMarkedContent(document, chosen, ruled);
      const weak = weakSpans(document.tokens, candidates, strong).map((candidate) => ({
        ...toTaggedSpan(candidate),
        isWeak: true,
      }));
      const spans = [...strong, ...weak].sort(
        (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken,
      );
      const ended = withSourceBounds(document, withRuleEnds(spans, ruled), ruled);
      return withSureFindings(document, ended, ruled);
    },
  };
}

function toTaggedSpan({ role, firstToken, endToken, probability }: SpanCandidate): TaggedSpan {
  return { role: roles[role], firstToken, endToken, taggedBy: 'crf', probability };
}
