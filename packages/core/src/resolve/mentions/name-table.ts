import type { ClusteredName } from '../entities/cluster-names.js';

/** The names of a document by token. */
export interface NameTable {
  startingAt(token: number): ClusteredName | undefined;
  endingAt(token: number): ClusteredName | undefined;
  /** The name whose noun phrase, roles included, starts at the token. */
  withPhraseAt(token: number): ClusteredName | undefined;
}

export function tabulateNames(names: readonly ClusteredName[]): NameTable {
  const starts = new Map<number, ClusteredName>();
  const ends = new Map<number, ClusteredName>();
  const phrases = new Map<number, ClusteredName>();
  for (const name of names) {
    starts.set(name.mention.firstToken, name);
    ends.set(name.mention.endToken, name);
    phrases.set(name.mention.phrase.firstToken, name);
    phrases.set(name.mention.firstToken, name);
  }
  return {
    startingAt: (token) => starts.get(token),
    endingAt: (token) => ends.get(token),
    withPhraseAt: (token) => phrases.get(token),
  };
}
