import type { Document, TaggedSpan } from '../../document.js';
import { hashText } from './hash.js';

/** Where a token stands with respect to quotation marks. The numbers are part of the model. */
export const MarkState = {
  outside: 0,
  opening: 1,
  inside: 2,
  closing: 3,
  neverClosed: 4,
  beyond: 5,
} as const;

/** A value of `MarkState` for each token, from the outermost stretches. */
export function markStates(document: Document): Uint8Array {
  const states = new Uint8Array(document.tokens.count);
  for (const { firstToken, endToken, depth, unclosed } of document.stretches) {
    if (depth > 0) continue;
    states.fill(unclosed ? MarkState.neverClosed : MarkState.inside, firstToken, endToken);
    states[firstToken] = MarkState.opening;
    if (!unclosed) states[endToken - 1] = MarkState.closing;
  }
  return states;
}

/** What the hand-written rules say of each token: a role's begin or inside, and which rule. */
export interface RuleLabels {
  /** 0 none; 1 and 2 source, 3 and 4 cue, 5 and 6 content: begin, inside. */
  readonly label: Uint8Array;
  /** Hash of the rule's name; 0 where no rule has a say. */
  readonly rule: Int32Array;
}

const roleNumber = { source: 1, cue: 2, content: 3 } as const;

export function labelsOfRules(document: Document, spans: readonly TaggedSpan[]): RuleLabels {
  const { count } = document.tokens;
  const label = new Uint8Array(count);
  const rule = new Int32Array(count);
  for (const { role, firstToken, endToken, taggedBy } of spans) {
    const inside = 2 * roleNumber[role];
    label.fill(inside, firstToken, endToken);
    label[firstToken] = inside - 1;
    rule.fill(hashText(taggedBy), firstToken, endToken);
  }
  return { label, rule };
}
