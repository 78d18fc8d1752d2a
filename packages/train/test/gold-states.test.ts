import { stateSpace } from '@inquit/core/internal';
import { expect, test } from 'vitest';

import { goldRoles, goldStates } from '../src/data/gold-states.js';
import type { TrainingArticle } from '../src/data/training-article.js';
import { pairs } from '../src/learn/pairs.js';
import { madeArticle, madeArticles } from './made.js';

/** Begin states: 1 source before its cue, 3 after; 5 cue; 7 content before, 9 after. One more: inside. 11 and up: outside after. */
function statesOf({ document, attributions }: TrainingArticle): number[] {
  const roles = goldRoles(document.tokens, attributions);
  return document.paragraphs.flatMap((paragraph) => [...goldStates(roles, paragraph)]);
}

test('source and cue before content', () => {
  const article = madeArticle('a', 'Once {source Maria Diaz} {cue has said} {content that it rains}. Yes.');
  expect(statesOf(article)).toEqual([0, 1, 2, 5, 6, 9, 10, 10, 15, 15, 15]);
});

test('content before, source after', () => {
  const article = madeArticle('b', '{content “It rains,”} {cue said} {source the mayor}.');
  expect(statesOf(article)).toEqual([7, 8, 8, 8, 8, 5, 3, 4, 12]);
});

test('two pieces side by side begin twice, and one goes on around what overwrites it', () => {
  const article = madeArticle('c', '{content We won},{content they said}.');
  const [first, second] = article.attributions[0]!.content;
  expect(statesOf(article)).toEqual([9, 10, 15, 9, 10, 15]);
  const joined = { source: [], cue: [], content: [{ start: first!.start, end: second!.end }] };
  const inner = { source: [], cue: [{ start: 3, end: 6 }], content: [] };
  expect(statesOf({ ...article, attributions: [joined, inner] })).toEqual([9, 5, 9, 10, 10, 15]);
});

test('a paragraph remembers nothing of the one before', () => {
  const article = madeArticle('d', 'Rain Stops Play\n\n{source Diaz} {cue left}.\n\nNobody came.');
  expect(statesOf(article)).toEqual([0, 0, 0, 1, 5, 13, 0, 0, 0]);
});

test('every gold sequence is one that the state space allows', () => {
  const sequences = madeArticles().map(statesOf);
  for (const states of sequences) {
    let previous = stateSpace.count;
    for (const state of states) {
      expect(pairs.indexOf[previous * stateSpace.count + state]).toBeGreaterThanOrEqual(0);
      previous = state;
    }
  }
});
