import type { MarkedStretch, MarkProblem, ParagraphTokens, Tokens } from '../../document.js';
import type { ParagraphRole } from '../../types.js';
import { finishStretch, pairParagraph } from './pair-paragraph.js';
import type { DraftStretch } from './pair-paragraph.js';

export { TokenMark } from './pair-paragraph.js';

export interface PairedMarks {
  /** In order of their first token. */
  readonly stretches: readonly MarkedStretch[];
  /** In order of their first token. */
  readonly problems: readonly MarkProblem[];
  /** A `TokenMark` for each token: whether it opens or closes a quotation, an unmatched closing mark included. */
  readonly roles: Uint8Array;
}

/**
 * Pairs the quotation marks of each paragraph by itself, and tells where a speech goes on over paragraphs: a
 * stretch left open is no problem when the next paragraph of body text opens with such a mark.
 */
export function pairQuoteMarks(
  text: string,
  tokens: Tokens,
  paragraphs: readonly ParagraphTokens[],
): PairedMarks {
  const roles = new Uint8Array(tokens.count);
  const stretches: MarkedStretch[] = [];
  const problems: MarkProblem[] = [];
  let leftOpen: DraftStretch | undefined;
  for (const paragraph of paragraphs) {
    const paired = pairParagraph(text, tokens, paragraph, roles);
    for (const problem of paired.problems) problems.push(problem);
    const inBody = bodyRoles.has(paragraph.paragraph.role);
    const first = paired.stretches[0];
    const continues =
      inBody &&
      leftOpen !== undefined &&
      first?.firstToken === paragraph.firstToken &&
      first.character.family === leftOpen.character.family;
    for (const draft of paired.stretches) {
      stretches.push(finishStretch(draft, paragraph.index, continues && draft === first));
    }
    if (inBody && leftOpen && !continues) problems.push(unclosed(leftOpen));
    const openAtEnd = paired.stretches.find(
      (draft) => draft.unclosed && draft.endToken === paragraph.endToken,
    );
    if (inBody) leftOpen = openAtEnd;
    else if (openAtEnd) problems.push(unclosed(openAtEnd));
  }
  if (leftOpen) problems.push(unclosed(leftOpen));
  return { stretches, problems: problems.sort((a, b) => a.firstToken - b.firstToken), roles };
}

const bodyRoles: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['body', 'blockquote', 'list-item']);

function unclosed(stretch: DraftStretch): MarkProblem {
  return { kind: 'unclosed', firstToken: stretch.firstToken };
}
