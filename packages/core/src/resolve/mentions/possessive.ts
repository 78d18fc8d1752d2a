import type { TextView } from '../text-view.js';

/** "'s", or the bare apostrophe of "voters'". */
export function isPossessiveEnding({ words }: TextView, token: number): boolean {
  const word = words[token];
  return word === "'s" || (word === "'" && (words[token - 1]?.endsWith('s') ?? false));
}
