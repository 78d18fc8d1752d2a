import type { Role } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import { makePrf } from './prf.js';
import type { Prf } from './prf.js';

/** Each token of a role counts once, however many attributions hold it. */
export function tokenRole({ gold, predicted }: Comparison, role: Role): Prf {
  const wanted = tokensOf(gold, role);
  const found = tokensOf(predicted, role);
  const correct = [...found].filter((token) => wanted.has(token)).length;
  return makePrf(correct, found.size, wanted.size);
}

function tokensOf(annotations: readonly Annotation[], role: Role): Set<number> {
  const tokens = new Set<number>();
  for (const annotation of annotations)
    for (const { firstToken, endToken } of annotation[role])
      for (let token = firstToken; token < endToken; token++) tokens.add(token);
  return tokens;
}
