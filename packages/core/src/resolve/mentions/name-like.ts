import type { NameKind, NameMention } from '../model.js';
import type { TextView } from '../text-view.js';
import { isPossessiveEnding } from './possessive.js';

/** A name found by what is known of it already, without title and roles. */
export function nameLike(
  view: TextView,
  words: readonly string[],
  kind: NameKind,
  firstToken: number,
  endToken: number,
): NameMention {
  return {
    firstToken,
    endToken,
    words,
    kind,
    title: undefined,
    gender: undefined,
    roles: [],
    phrase: { firstToken, endToken },
    isPossessive: isPossessiveEnding(view, endToken),
    isModifier: false,
  };
}
