/** Typed arrays throughout: a corpus of 840 articles has some fifty million features, and training runs over them nine times. */
import { featurise, isSilent, rulesTagger } from '@inquit/core/internal';

import { goldRoles, goldStates } from './gold-states.js';
import type { LearnedLexicon } from './learn-lexicon.js';
import type { TrainingArticle } from './training-article.js';

/** All paragraphs of all articles, one after the other. */
export interface TrainingSet {
  /** Where each paragraph's tokens start, and where the last one's end. */
  readonly sequenceStarts: Int32Array;
  /** Where each token's features start, and where the last one's end. */
  readonly featureStarts: Int32Array;
  /** Features, as indices into `rows`. */
  readonly features: Int32Array;
  /** The hashed rows that are learned, in order of their first occurrence, so that frequent ones lie together. */
  readonly rows: Int32Array;
  /** Transition contexts, three a token. */
  readonly contexts: Uint8Array;
  /** The right states. */
  readonly states: Uint8Array;
}

export interface TrainingSetOptions {
  readonly rowBits: number;
  readonly minArticles: number;
}

interface Part {
  /** `width` a token. */
  readonly rows: Int32Array;
  readonly width: number;
  readonly contexts: Uint8Array;
  readonly states: Uint8Array;
}

/** Featurises with core's own code; features of fewer than `minArticles` articles are left out. */
export function buildTrainingSet(
  articles: readonly TrainingArticle[],
  lexicon: LearnedLexicon,
  options: TrainingSetOptions,
): TrainingSet {
  const counter = makeArticleCounter(options.rowBits);
  const parts = articles.flatMap((article, index) => {
    const paragraphs = featuriseArticle(article, lexicon, options.rowBits);
    for (const { rows } of paragraphs) counter.count(rows, index);
    return paragraphs;
  });
  return joinParts(parts, counter.articlesOf, options.minArticles);
}

function featuriseArticle(article: TrainingArticle, lexicon: LearnedLexicon, rowBits: number): Part[] {
  const { document, attributions } = article;
  const features = featurise(document, rulesTagger.tag(document), lexicon.without(article));
  const { width, contexts } = features;
  const mask = 2 ** rowBits - 1;
  const roles = goldRoles(document.tokens, attributions);
  return document.paragraphs
    .filter(({ paragraph, firstToken, endToken }) => endToken > firstToken && !isSilent(paragraph.role))
    .map((range) => ({
      width,
      rows: features.rows.slice(range.firstToken * width, range.endToken * width).map((row) => row & mask),
      contexts: contexts.slice(range.firstToken * 3, range.endToken * 3),
      states: goldStates(roles, range),
    }));
}

/** Counts, for each row, the articles it occurs in. */
function makeArticleCounter(rowBits: number) {
  const articlesOf = new Uint16Array(2 ** rowBits);
  const lastArticle = new Int32Array(2 ** rowBits).fill(-1);
  return {
    articlesOf,
    count(rows: Int32Array, article: number): void {
      for (const row of rows) {
        if (lastArticle[row] === article) continue;
        lastArticle[row] = article;
        articlesOf[row]!++;
      }
    },
  };
}

function joinParts(parts: readonly Part[], articlesOf: Uint16Array, minArticles: number): TrainingSet {
  const tokenCount = parts.reduce((sum, { states }) => sum + states.length, 0);
  const featureCount = parts.reduce((sum, { rows }) => sum + countKept(rows, articlesOf, minArticles), 0);
  const indexOfRow = new Int32Array(articlesOf.length).fill(-1);
  const rows: number[] = [];
  const features = new Int32Array(featureCount);
  const featureStarts = new Int32Array(tokenCount + 1);
  const sequenceStarts = new Int32Array(parts.length + 1);
  const contexts = new Uint8Array(tokenCount * 3);
  const states = new Uint8Array(tokenCount);
  let token = 0;
  let feature = 0;
  parts.forEach((part, number) => {
    contexts.set(part.contexts, token * 3);
    states.set(part.states, token);
    const { width } = part;
    for (let local = 0; local < part.states.length; local++) {
      for (let at = local * width; at < (local + 1) * width; at++) {
        const row = part.rows[at]!;
        if (articlesOf[row]! < minArticles) continue;
        if (indexOfRow[row] === -1) indexOfRow[row] = rows.push(row) - 1;
        features[feature++] = indexOfRow[row]!;
      }
      featureStarts[++token] = feature;
    }
    sequenceStarts[number + 1] = token;
  });
  return { sequenceStarts, featureStarts, features, rows: Int32Array.from(rows), contexts, states };
}

function countKept(rows: Int32Array, articlesOf: Uint16Array, minArticles: number): number {
  let count = 0;
  for (const row of rows) if (articlesOf[row]! >= minArticles) count++;
  return count;
}

/** The same without the rows for which `isKept` is 0; numbers the rest anew. */
export function keepRows(set: TrainingSet, isKept: Uint8Array): TrainingSet {
  const newIndex = new Int32Array(set.rows.length).fill(-1);
  let rowCount = 0;
  for (let index = 0; index < isKept.length; index++) if (isKept[index]) newIndex[index] = rowCount++;
  const features = new Int32Array(set.features.filter((index) => isKept[index]).length);
  const featureStarts = new Int32Array(set.featureStarts.length);
  let feature = 0;
  for (let token = 0; token + 1 < featureStarts.length; token++) {
    for (let at = set.featureStarts[token]!; at < set.featureStarts[token + 1]!; at++) {
      const index = newIndex[set.features[at]!]!;
      if (index >= 0) features[feature++] = index;
    }
    featureStarts[token + 1] = feature;
  }
  return { ...set, features, featureStarts, rows: set.rows.filter((_, index) => isKept[index]) };
}
