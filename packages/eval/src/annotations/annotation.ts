import { kindOf } from '@inquit/core/internal';
import type { Document, Role, TokenRange } from '@inquit/core/internal';
import type { QuoteKind } from '@inquit/core';

import type { Attributed } from '../corpora/sample.js';
import { mergePieces, rangesToTokens, trimPiece } from './pieces.js';

/** The pieces of each role as tokens, in text order and apart from each other. */
export type Pieces = Readonly<Record<Role, readonly TokenRange[]>>;

/**
 * An attribution in core's own tokens. The pieces are trimmed: no quotation marks or other punctuation at their
 * edges, unless a piece is nothing else. `asWritten` keeps them.
 */
export interface Annotation extends Pieces {
  readonly asWritten: Pieces;
  readonly kind: QuoteKind;
}

export const roles: readonly Role[] = ['source', 'cue', 'content'];

/** The tokens an attribution covers; a token that a range cuts through counts as covered. */
export function annotate(document: Document, attributed: Attributed, kind?: QuoteKind): Annotation {
  const asWritten = {
    source: rangesToTokens(document.tokens, attributed.source),
    cue: rangesToTokens(document.tokens, attributed.cue),
    content: rangesToTokens(document.tokens, attributed.content),
  };
  const trim = (pieces: readonly TokenRange[]): readonly TokenRange[] =>
    mergePieces(pieces.map((piece) => trimPiece(document.tokens, piece)));
  return {
    source: trim(asWritten.source),
    cue: trim(asWritten.cue),
    content: trim(asWritten.content),
    asWritten,
    kind: kind ?? kindOf(document, asWritten.content),
  };
}
