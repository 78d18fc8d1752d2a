import type { Document, TokenRange } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { ExtractionError } from './classify.js';

const around = 8;

/** The text around an error: one line for the gold, one for the prediction, both from the same words to the same. */
export function showError(document: Document, { gold, prediction }: ExtractionError): string {
  const sides = [gold, prediction].filter((side) => side !== undefined);
  const tokens = sides.flatMap((side) => allPieces(side));
  const first = Math.max(0, Math.min(...tokens.map(({ firstToken }) => firstToken)) - around);
  const end = Math.min(document.tokens.count, Math.max(...tokens.map(({ endToken }) => endToken)) + around);
  const lines: string[] = [];
  if (gold) lines.push(`  gold  ${marked(document, gold, first, end)}`);
  if (prediction) {
    const { evidence } = prediction.origin;
    lines.push(`  found ${marked(document, prediction, first, end)}`);
    if (evidence) lines.push(`        by ${evidence.taggedBy}, ${evidence.linkedBy}`);
  }
  return lines.join('\n');
}

function allPieces({ asWritten }: Annotation): TokenRange[] {
  return [...asWritten.source, ...asWritten.cue, ...asWritten.content];
}

/** {source …}, [cue …] and <content …> as brackets in the text. */
function marked(
  { tokens, article }: Document,
  { asWritten }: Annotation,
  first: number,
  end: number,
): string {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  for (const [pieces, open, close] of [
    [asWritten.source, '{', '}'],
    [asWritten.cue, '[', ']'],
    [asWritten.content, '<', '>'],
  ] as const)
    for (const { firstToken, endToken } of pieces) {
      opening.set(firstToken, (opening.get(firstToken) ?? '') + open);
      closing.set(endToken - 1, close + (closing.get(endToken - 1) ?? ''));
    }
  let text = '';
  for (let token = first; token < end; token++) {
    const gap = token === first ? '' : article.text.slice(tokens.end[token - 1], tokens.start[token]);
    text += `${gap.replace(/\n+\s*/g, ' ¶ ')}${opening.get(token) ?? ''}`;
    text += `${article.text.slice(tokens.start[token], tokens.end[token])}${closing.get(token) ?? ''}`;
  }
  return `… ${text} …`;
}
