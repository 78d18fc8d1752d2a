import type { Role, TokenRange } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import { makePrf } from './prf.js';
import type { Prf } from './prf.js';

/**
 * Each contiguous piece of a role counts, and is right if the other side has a piece of the same role with the same
 * first and last token. A piece that several attributions share, as one source of two quotations, counts once.
 */
export function fragmentExact({ gold, predicted }: Comparison, role: Role): Prf {
  const wanted = fragmentsOf(gold, role);
  const found = fragmentsOf(predicted, role);
  const correct = [...found].filter((fragment) => wanted.has(fragment)).length;
  return makePrf(correct, found.size, wanted.size);
}

function fragmentsOf(annotations: readonly Annotation[], role: Role): Set<string> {
  return new Set(annotations.flatMap((annotation) => annotation[role].map(keyOf)));
}

function keyOf({ firstToken, endToken }: TokenRange): string {
  return `${firstToken}-${endToken}`;
}
