/**
 * The source is what stands in commas behind a name: "a nurse at the clinic" of "Ann Lee, a nurse at the clinic, said",
 * "Bergen" of "Ann Lee, from Bergen, said". Must not take Lee for the nurse of "Asked by Lee, a nurse said".
 */
import { isInPlaceTag, nameBefore } from '../sources/name-before.js';
import type { Discourse } from '../discourse.js';
import type { Entity } from '../model.js';
import type { SourcePart } from '../sources/source-phrase.js';
import type { Sieve } from './sieve.js';

export const setOff: Sieve = {
  name: 'set-off',
  resolve(discourse, { part }) {
    const entity = bearerBefore(discourse, part);
    return entity && [entity];
  },
};

function bearerBefore(discourse: Discourse, part: SourcePart): Entity | undefined {
  const { view, names } = discourse;
  const isClosed = view.words[part.endToken] === ',' || view.words[part.endToken - 1] === ',';
  if (!isClosed) return undefined;
  if (part.kind === 'nominal' && view.words[part.firstToken - 1] === ',') {
    const before = names.endingAt(part.firstToken - 1);
    return before?.entity.kind === 'person' ? before.entity : undefined;
  }
  const isTag = part.kind === 'name' && !part.isApposition && isInPlaceTag(view, part.name);
  return isTag ? nameBefore(discourse, part.endToken, true)?.entity : undefined;
}
