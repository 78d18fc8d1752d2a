import { describe, expect, test } from 'vitest';

import { foldName } from '../src/metrics/fold-name.js';
import { makePrf } from '../src/metrics/prf.js';
import { areFullestNames, areRightOrShortened, areRightSpeakers } from '../src/metrics/right-speakers.js';
import { sourceKind } from '../src/metrics/source-kind.js';
import { contentWithSpeaker, speakerOutcomes } from '../src/metrics/speaker-outcomes.js';
import { resolveGold } from '../src/systems/resolve-gold.js';
import { articleOf, judgeMade } from './made.js';

const quill = { name: 'Ada Quill', aliases: ['Quill', 'Ms. Quill'] };
const teale = { name: 'Nora Teale', aliases: [] };

describe('names', () => {
  test('case, white space, apostrophes, articles and titles do not matter', () => {
    expect(foldName('Sen. Ada  Quill')).toBe(foldName('ada quill'));
    expect(foldName('The King’s Guild')).toBe(foldName("the king's guild"));
    expect(foldName('Quill')).not.toBe(foldName('Ada Quill'));
  });

  test('a title alone is a name', () => {
    expect(foldName('The President')).toBe('president');
    expect(foldName('the')).toBe('the');
  });
});

describe('speakers', () => {
  test('any of the names is right, only the first is the fullest', () => {
    expect(areRightSpeakers([quill], ['Mr. Quill'])).toBe(true);
    expect(areFullestNames([quill], ['Mr. Quill'])).toBe(false);
    expect(areFullestNames([quill], ['Senator Ada Quill'])).toBe(true);
    expect(areRightSpeakers([quill], ['Ada'])).toBe(false);
  });

  test('several speakers: each once, and no other', () => {
    expect(areRightSpeakers([quill, teale], ['Nora Teale', 'Quill'])).toBe(true);
    expect(areRightSpeakers([quill, teale], ['Quill'])).toBe(false);
    expect(areRightSpeakers([quill], ['Quill', 'Nora Teale'])).toBe(false);
    expect(areRightSpeakers([quill, teale], ['Quill', 'Ada Quill'])).toBe(false);
    expect(areRightSpeakers([], [])).toBe(true);
  });

  test('shortened: the last name alone, or more words before the name', () => {
    expect(areRightOrShortened([teale], ['Teale'])).toBe(true);
    expect(areRightOrShortened([teale], ['spokeswoman Nora Teale'])).toBe(true);
    expect(areRightOrShortened([teale], ['Nora'])).toBe(false);
    expect(areRightOrShortened([teale], [])).toBe(false);
  });
});

test('what a source is by its words', () => {
  expect(sourceKind('She')).toBe('pronoun');
  expect(sourceKind('who')).toBe('relative pronoun');
  expect(sourceKind('the mayor, Ada Quill')).toBe('name');
  expect(sourceKind('Quill')).toBe('name');
  expect(sourceKind('The mayor')).toBe('nominal');
  expect(sourceKind('Voters in the north')).toBe('nominal');
  expect(sourceKind('')).toBe('nominal');
});

test('outcomes: right, wrong, left open; those whose content is not found are not asked', () => {
  const judged = judgeMade(
    [
      { source: [[0, 1]], content: [[1, 5]], speakers: [quill] },
      { source: [[6, 7]], content: [[7, 11]], speakers: [quill] },
      { source: [[12, 13]], content: [[13, 17]], speakers: [quill] },
      { source: [[18, 19]], content: [[19, 23]], speakers: [quill] },
      { content: [[24, 28]], speakers: [quill] },
      { source: [[29, 30]], content: [[30, 34]] },
    ],
    [
      { content: [[1, 5]], speakers: ['Quill'] },
      { content: [[7, 11]], speakers: ['Nora Teale'] },
      { content: [[13, 17]] },
      { content: [[24, 28]], speakers: ['Ada Quill'] },
      { content: [[30, 34]], speakers: ['Ada Quill'] },
    ],
  );
  const read = speakerOutcomes(judged).map(({ isRight, isAbstained }) => [isRight, isAbstained]);
  expect(read).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  // Five gold have speakers; five predictions, less the one whose gold has none; two right.
  expect(contentWithSpeaker(judged)).toEqual(makePrf(2, 4, 5));
});

test('articles without speakers are not asked about speakers', () => {
  expect(contentWithSpeaker(judgeMade([{ content: [[1, 5]] }], [{ content: [[1, 5]] }]))).toEqual(
    makePrf(0, 0, 0),
  );
});

test('the resolver by itself, with all spans given', () => {
  // Mayor Ada Quill said it rained . She said it froze .
  // 0     1   2     3    4  5      6 7   8    9  10    11
  const judged = judgeMade(
    [
      { source: [[0, 3]], cue: [[3, 4]], content: [[4, 6]], speakers: [quill] },
      { source: [[7, 8]], cue: [[8, 9]], content: [[9, 11]], speakers: [quill] },
    ],
    [],
    { article: articleOf('Mayor Ada Quill said it rained. She said it froze.') },
  );
  const outcomes = resolveGold(judged);
  expect(outcomes.map(({ isRight, isFullest, sourceKind: kind }) => [isRight, isFullest, kind])).toEqual([
    [true, true, 'name'],
    [true, true, 'pronoun'],
  ]);
});
