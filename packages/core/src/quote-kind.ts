import type { Document, MarkedStretch, TokenRange } from './document.js';
import { TokenKind } from './document.js';
import type { QuoteKind } from './types.js';
import { countBefore } from './span.js';

/** Direct: every word of the content stands in quotation marks; indirect: none does; else mixed. */
export function kindOf(document: Document, content: readonly TokenRange[]): QuoteKind {
  let marked = 0;
  let words = 0;
  for (const piece of content) {
    const stretches = stretchesIn(document, piece);
    let next = 0;
    for (let token = piece.firstToken; token < piece.endToken; token++) {
      if (document.tokens.kind[token] === TokenKind.punctuation) continue;
      while (next < stretches.length && stretches[next]!.endToken <= token) next++;
      words += 1;
      if (next < stretches.length && stretches[next]!.firstToken <= token) marked += 1;
    }
  }
  if (marked === 0) return 'indirect';
  return marked === words ? 'direct' : 'mixed';
}

/** The content as one string: pieces joined by a space, the outermost quotation marks of each left off. */
export function displayText(document: Document, content: readonly TokenRange[]): string {
  return content
    .map((piece) => {
      const { tokens, article } = document;
      const stretches = stretchesIn(document, piece);
      const last = stretches.at(-1);
      const opens = stretches[0]?.firstToken === piece.firstToken;
      const closes = last !== undefined && !last.unclosed && last.endToken === piece.endToken;
      // A mark is left off only with its partner, so that a mixed piece keeps both of its own.
      const wholly = opens && (closes || last!.unclosed) && isCovered(document, piece, stretches);
      const start = wholly ? tokens.end[piece.firstToken]! : tokens.start[piece.firstToken]!;
      const end = wholly && closes ? tokens.start[piece.endToken - 1]! : tokens.end[piece.endToken - 1]!;
      return article.text.slice(start, end).trim();
    })
    .join(' ');
}

function isCovered(document: Document, piece: TokenRange, stretches: readonly MarkedStretch[]): boolean {
  let position = piece.firstToken;
  for (const stretch of stretches) {
    for (; position < stretch.firstToken; position++)
      if (document.tokens.kind[position] !== TokenKind.punctuation) return false;
    position = Math.max(position, stretch.endToken);
  }
  return position >= piece.endToken;
}

/** The outermost stretches that reach into a range, in order; found by bisection, so that many quotations stay cheap. */
function stretchesIn(document: Document, range: TokenRange): MarkedStretch[] {
  const { stretches } = document;
  let low = countBefore(stretches.length, (index) => stretches[index]!.firstToken < range.firstToken);
  // An outer stretch that began earlier may still be open here.
  while (low > 0 && stretches[low - 1]!.depth > 0) low--;
  if (low > 0 && stretches[low - 1]!.endToken > range.firstToken) low--;
  const found: MarkedStretch[] = [];
  for (let index = low; index < stretches.length && stretches[index]!.firstToken < range.endToken; index++) {
    const stretch = stretches[index]!;
    if (stretch.depth === 0 && stretch.endToken > range.firstToken) found.push(stretch);
  }
  return found;
}
