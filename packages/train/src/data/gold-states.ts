import { countBefore, stateSpace } from '@inquit/core/internal';
import type { TokenRange, Tokens } from '@inquit/core/internal';

import type { Attributed, Range } from '../../../eval/src/corpora/sample.js';

/** Fine roles in the order of the state space: a source, and content, before its cue or after it. */
const FineRole = { sourceBefore: 0, sourceAfter: 1, cue: 2, contentBefore: 3, contentAfter: 4 } as const;
const none = 255;
const firstOutside = 1 + 2 * 5;

/** For each token its fine role, and whether a span begins there. What is marked later overwrites. */
export interface GoldRoles {
  readonly role: Uint8Array;
  readonly begins: Uint8Array;
}

export function goldRoles(tokens: Tokens, attributions: readonly Attributed[]): GoldRoles {
  const roles: GoldRoles = {
    role: new Uint8Array(tokens.count).fill(none),
    begins: new Uint8Array(tokens.count),
  };
  for (const { source, cue, content } of attributions) {
    const cueStart = cue[0]?.start;
    // Without a cue content comes after, and the source before: as in `Diaz: “…”`.
    for (const range of content) {
      const isBefore = cueStart !== undefined && range.start < cueStart;
      mark(tokens, range, isBefore ? FineRole.contentBefore : FineRole.contentAfter, roles);
    }
    for (const range of source) {
      const isAfter = cueStart !== undefined && range.start > cueStart;
      mark(tokens, range, isAfter ? FineRole.sourceAfter : FineRole.sourceBefore, roles);
    }
    for (const range of cue) mark(tokens, range, FineRole.cue, roles);
  }
  return roles;
}

/** The state of each token from `firstToken` to `endToken`, one paragraph: nothing is remembered from before. */
export function goldStates(roles: GoldRoles, { firstToken, endToken }: TokenRange): Uint8Array {
  const states = new Uint8Array(endToken - firstToken);
  let remembered = none;
  for (let token = firstToken; token < endToken; token++) {
    const role = roles.role[token]!;
    const at = token - firstToken;
    if (role === none) {
      states[at] = remembered === none ? 0 : firstOutside + remembered;
      continue;
    }
    const begin = 1 + 2 * role;
    const goesOn = at > 0 && !roles.begins[token] && stateSpace.continuation[states[at - 1]!] === begin + 1;
    states[at] = goesOn ? begin + 1 : begin;
    remembered = role;
  }
  return states;
}

function mark(tokens: Tokens, range: Range, role: number, roles: GoldRoles): void {
  let isFirst = true;
  for (let token = firstEndingAfter(tokens, range.start); token < tokens.count; token++) {
    if (tokens.start[token]! >= range.end) break;
    roles.role[token] = role;
    roles.begins[token] = isFirst ? 1 : 0;
    isFirst = false;
  }
}

function firstEndingAfter(tokens: Tokens, offset: number): number {
  return countBefore(tokens.count, (token) => tokens.end[token]! <= offset);
}
