import type { Document, FeatureLexicon } from '@inquit/core/internal';

import type { TrainingArticle } from './training-article.js';

/** What is learned of single words before the model itself is trained. */
export interface LearnedLexicon {
  /** Words with a bin from 1 to 6. */
  readonly cueBins: ReadonlyMap<string, number>;
  readonly keptCapitals: ReadonlySet<string>;
  /** As it would be had the article not been read: an article must not tell the model about its own cues. */
  without(article: TrainingArticle): FeatureLexicon;
}

/** Names that are kept although they have no lower-case life: days, and what every American article names. */
const keptNames =
  'monday tuesday wednesday thursday friday saturday sunday congress senate house republican republicans democrat democrats democratic american americans white u.s. us party department court press'.split(
    ' ',
  );

/** Bins by the share of a word's occurrences that are part of a cue. */
const borders = [0.05, 0.12, 0.25, 0.4, 0.6, 0.8];
const minOccurrences = 3;

export function learnLexicon(articles: readonly TrainingArticle[]): LearnedLexicon {
  const counted = new Map(articles.map((article) => [article, countWords(article)]));
  const all = new Map<string, number>();
  const inCue = new Map<string, number>();
  const inLowerCase = new Map<string, number>();
  const capitalised = new Set<string>();
  for (const [{ document }, counts] of counted) {
    for (const [word, count] of counts.all) add(all, word, count);
    for (const [word, count] of counts.inCue) add(inCue, word, count);
    countSpellings(document, inLowerCase, capitalised);
  }
  for (const [word, count] of inCue)
    if (count < minOccurrences || !/^[a-z'-]+$/.test(word)) inCue.delete(word);

  const cueBins = new Map<string, number>();
  for (const [word, count] of inCue) {
    const bin = binOf(count, all.get(word)!);
    if (bin > 0) cueBins.set(word, bin);
  }
  const keptCapitals = new Set(keptNames);
  for (const [word, count] of inLowerCase) if (isKept(word, count, capitalised)) keptCapitals.add(word);

  return {
    cueBins,
    keptCapitals,
    without(article) {
      const own = counted.get(article);
      return {
        keptCapitals,
        cueBins: {
          get(word) {
            const count = inCue.get(word);
            if (count === undefined) return undefined;
            return binOf(count - (own?.inCue.get(word) ?? 0), all.get(word)! - (own?.all.get(word) ?? 0));
          },
        },
      };
    },
  };
}

function isKept(word: string, count: number, capitalised: ReadonlySet<string>): boolean {
  return count >= minOccurrences && capitalised.has(word) && /^[a-z][a-z'-]+$/.test(word);
}

function binOf(inCue: number, all: number): number {
  if (inCue < minOccurrences) return 0;
  // Three more that were no cue: rare words have to prove themselves.
  const share = inCue / (all + 3);
  return borders.filter((border) => share > border).length;
}

interface WordCounts {
  readonly all: ReadonlyMap<string, number>;
  readonly inCue: ReadonlyMap<string, number>;
}

function countWords({ document, attributions }: TrainingArticle): WordCounts {
  const { tokens, words } = document;
  const cues = attributions.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start);
  const all = new Map<string, number>();
  const inCue = new Map<string, number>();
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    const word = words[token]!;
    add(all, word, 1);
    while (next < cues.length && cues[next]!.end <= tokens.start[token]!) next++;
    if (next < cues.length && cues[next]!.start < tokens.end[token]!) add(inCue, word, 1);
  }
  return { all, inCue };
}

function countSpellings(
  { article, tokens, words }: Document,
  inLowerCase: Map<string, number>,
  capitalised: Set<string>,
): void {
  for (let token = 0; token < tokens.count; token++) {
    const word = words[token]!;
    if (article.text[tokens.start[token]!] === word[0]) add(inLowerCase, word, 1);
    else capitalised.add(word);
  }
}

function add(counts: Map<string, number>, word: string, count: number): void {
  counts.set(word, (counts.get(word) ?? 0) + count);
}
