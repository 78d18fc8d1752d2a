/**
 * Pairs the quotation marks of one paragraph: a single pass with a stack of bounded depth, so that a megabyte of
 * opening marks costs no more than a megabyte of anything else.
 */
import type { MarkedStretch, MarkProblem, TokenRange, Tokens } from '../../document.js';
import { decideRole } from './decide-role.js';
import type { MarkCharacter } from './mark-characters.js';
import { markTokens } from './mark-tokens.js';
import type { MarkToken } from './mark-tokens.js';

/** Values of `PairedMarks.roles`, by token. */
export const TokenMark = { none: 0, opens: 1, closes: 2 } as const;

export interface PairedParagraph {
  /** In order of their first token. `continues` is not decided yet. */
  readonly stretches: readonly DraftStretch[];
  readonly problems: readonly MarkProblem[];
}

export interface DraftStretch {
  /** Its opening mark. */
  readonly character: MarkCharacter;
  readonly firstToken: number;
  endToken: number;
  unclosed: boolean;
  depth: number;
}

/** Deeper nesting than this is noise; marks beyond are left out. */
const maxDepth = 8;

/** `roles` is filled in for the paragraph's tokens. */
export function pairParagraph(
  text: string,
  tokens: Tokens,
  range: TokenRange,
  roles: Uint8Array,
): PairedParagraph {
  const state: State = { open: [], stretches: [], problems: [], overflowed: false };
  for (const mark of markTokens(text, tokens, range)) {
    const position = nearestOpen(state.open, mark.character.family);
    const role = decideRole(mark, state.open[position], position === state.open.length - 1);
    if (role === 'opens') {
      if (openStretch(state, mark, state.open[position])) roles[mark.token] = TokenMark.opens;
    } else if (role === 'closes') {
      closeStretch(state, position, mark.token);
      roles[mark.token] = TokenMark.closes;
    } else if (role === 'unmatched') {
      state.problems.push({ kind: 'unmatched', firstToken: mark.token });
      roles[mark.token] = TokenMark.closes;
    }
  }
  closeAtEnd(state, range);
  for (const { firstToken, dropped } of state.stretches) if (dropped) roles[firstToken] = TokenMark.none;
  const stretches = state.stretches.filter((stretch) => !stretch.dropped);
  setDepths(stretches);
  return { stretches, problems: state.problems };
}

interface OpenableStretch extends DraftStretch {
  /** Where the next mark of the same family opened inside this one. */
  reopenedAt: number | undefined;
  dropped: boolean;
}

interface State {
  readonly open: OpenableStretch[];
  readonly stretches: OpenableStretch[];
  readonly problems: MarkProblem[];
  overflowed: boolean;
}

function nearestOpen(open: readonly OpenableStretch[], family: number): number {
  for (let index = open.length - 1; index >= 0; index--)
    if (open[index]!.character.family === family) return index;
  return -1;
}

function openStretch(state: State, mark: MarkToken, outer: OpenableStretch | undefined): boolean {
  if (outer) outer.reopenedAt ??= mark.token;
  if (state.open.length === maxDepth) {
    // One problem stands for all marks of a paragraph that go too deep.
    if (!state.overflowed) state.problems.push({ kind: 'unclosed', firstToken: mark.token });
    state.overflowed = true;
    return false;
  }
  const stretch: OpenableStretch = {
    character: mark.character,
    firstToken: mark.token,
    endToken: mark.token + 1,
    unclosed: true,
    depth: state.open.length,
    reopenedAt: undefined,
    dropped: false,
  };
  state.open.push(stretch);
  state.stretches.push(stretch);
  return true;
}

/** Closes the open stretch at `position`; what is open inside it was never closed and is no stretch. */
function closeStretch(state: State, position: number, token: number): void {
  while (state.open.length > position + 1) drop(state, state.open.pop()!);
  const stretch = state.open.pop()!;
  stretch.endToken = token + 1;
  stretch.unclosed = false;
}

/**
 * What is still open lasts to the paragraph's end, or to where the same kind of mark opens again: in
 * “We won, he said. “We worked for it.” the first mark must not swallow the narration.
 */
function closeAtEnd(state: State, range: TokenRange): void {
  let limit = range.endToken;
  for (const stretch of state.open) {
    if (isStrayStraight(stretch, range)) drop(state, stretch);
    else {
      if (stretch.firstToken >= limit) limit = range.endToken;
      if (stretch.reopenedAt !== undefined) limit = Math.min(limit, stretch.reopenedAt);
      stretch.endToken = limit;
      if (limit < range.endToken) state.problems.push({ kind: 'unclosed', firstToken: stretch.firstToken });
    }
  }
}

/** A straight ' without a partner is an apostrophe, unless the paragraph begins with it. */
function isStrayStraight({ character, firstToken }: OpenableStretch, range: TokenRange): boolean {
  return character.text === "'" && firstToken !== range.firstToken;
}

function drop(state: State, stretch: OpenableStretch): void {
  stretch.dropped = true;
  if (stretch.character.text !== "'")
    state.problems.push({ kind: 'unclosed', firstToken: stretch.firstToken });
}

function setDepths(stretches: readonly DraftStretch[]): void {
  const ends: number[] = [];
  for (const stretch of stretches) {
    while (ends.length > 0 && ends.at(-1)! <= stretch.firstToken) ends.pop();
    stretch.depth = ends.length;
    ends.push(stretch.endToken);
  }
}

/** The finished stretch of a draft. */
export function finishStretch(
  draft: DraftStretch,
  paragraphIndex: number,
  continues: boolean,
): MarkedStretch {
  const { firstToken, endToken, unclosed, depth } = draft;
  return { firstToken, endToken, paragraphIndex, unclosed, continues, depth };
}
