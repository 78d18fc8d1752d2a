/**
 * Handles: HOLT: Will you close the port? ¶ DIAZ: We will not. (Line after line opens with a name in capitals.)
 * Must not: UPDATE: The port is closed. (No other line near by opens so.)
 */
import type { ParagraphTokens, TokenRange } from '../../../document.js';
import { TokenKind } from '../../../document.js';
import type { PassageRule } from '../cue-rule.js';
import { endWithoutStop } from '../reading.js';
import type { Reading } from '../reading.js';

/** Longest name before the colon, in tokens. */
const maxLabel = 6;
/** How many lines away the next line with a label may be: asides such as "(APPLAUSE)" stand between. */
const reach = 2;

export const transcriptLine: PassageRule = {
  name: 'transcript-line',
  apply(reading, passage) {
    const { paragraphs } = reading.document;
    const paragraph = paragraphs[passage.paragraphIndex]!;
    if (passage.firstToken !== paragraph.firstToken) return [];
    const label = labelOf(reading, paragraph);
    if (!label || !hasLabelNearby(reading, paragraph)) return [];
    const content = { firstToken: label.endToken + 1, endToken: endOfSpeech(reading, paragraph) };
    if (content.endToken <= content.firstToken) return [];
    return [
      {
        content: [content],
        cue: { firstToken: label.endToken, endToken: label.endToken + 1 },
        source: label,
      },
    ];
  },
};

/** The name in capitals that opens a paragraph, before a colon; a quotation mark may stand before it. */
function labelOf(reading: Reading, { firstToken, endToken }: TokenRange): TokenRange | undefined {
  const { document, stretches, stretchAt, words } = reading;
  if (firstToken >= endToken) return undefined;
  const stretch = stretchAt[firstToken]!;
  const start = stretch !== -1 && stretches[stretch]!.firstToken === firstToken ? firstToken + 1 : firstToken;
  let hasName = false;
  for (let token = start; token < Math.min(endToken, start + maxLabel + 1); token++) {
    if (words[token] === ':') return hasName ? { firstToken: start, endToken: token } : undefined;
    if (document.tokens.kind[token] !== TokenKind.word) continue;
    const text = document.article.text.slice(document.tokens.start[token], document.tokens.end[token]);
    if (text !== text.toUpperCase()) return undefined;
    if (text.length > 2) hasName = true;
  }
  return undefined;
}

function hasLabelNearby(reading: Reading, { index }: ParagraphTokens): boolean {
  const { paragraphs } = reading.document;
  for (let near = Math.max(0, index - reach); near <= Math.min(paragraphs.length - 1, index + reach); near++)
    if (near !== index && labelOf(reading, paragraphs[near]!)) return true;
  return false;
}

/** The end of the paragraph, without its stop where no marks hold it, else without the closing mark. */
function endOfSpeech(reading: Reading, paragraph: ParagraphTokens): number {
  const last = paragraph.endToken - 1;
  const stretch = reading.stretchAt[last]!;
  if (stretch === -1) return endWithoutStop(reading, paragraph);
  return reading.stretches[stretch]!.unclosed ? paragraph.endToken : last;
}
