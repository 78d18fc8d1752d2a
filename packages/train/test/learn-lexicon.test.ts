import { expect, test } from 'vitest';

import { learnLexicon } from '../src/data/learn-lexicon.js';
import { madeArticle } from './made.js';

const say = (id: string, verb: string) => madeArticle(id, `{source Diaz} {cue ${verb}} {content it rains}.`);
const cues = (count: number, verb: string) =>
  Array.from({ length: count }, (_, index) => say(`${verb}-${index}`, verb));

test('a word is in a higher bin the more of its occurrences are cues; rare ones have to prove themselves', () => {
  const others = Array.from({ length: 30 }, (_, index) =>
    madeArticle(`other-${index}`, 'They will plonk it here.'),
  );
  const { cueBins } = learnLexicon([
    ...cues(40, 'said'),
    ...cues(3, 'blurted'),
    ...cues(2, 'hissed'),
    ...cues(10, 'plonk'),
    ...others,
  ]);
  expect(cueBins.get('said')).toBe(6);
  expect(cueBins.get('blurted')).toBe(4);
  expect(cueBins.get('hissed')).toBeUndefined();
  expect(cueBins.get('plonk')).toBe(2);
  expect(cueBins.get('it')).toBeUndefined();
});

test('an article does not tell about its own cues', () => {
  const articles = cues(5, 'said');
  const { cueBins, without } = learnLexicon(articles);
  expect(cueBins.get('said')).toBe(5);
  expect(without(articles[0]!).cueBins.get('said')).toBe(4);
  expect(without(say('new', 'said')).cueBins.get('said')).toBe(5);
  const few = cues(3, 'mused');
  expect(learnLexicon(few).cueBins.get('mused')).toBe(4);
  expect(learnLexicon(few).without(few[1]!).cueBins.get('mused')).toBe(0);
});

test('capitalised words are kept if they live in lower case too', () => {
  const { keptCapitals } = learnLexicon([
    madeArticle(
      'a',
      'Bridges open. New bridges, old bridges, no bridges. Okafor smiled. Tunnels, a tunnels.',
    ),
  ]);
  expect(keptCapitals.has('bridges')).toBe(true);
  expect(keptCapitals.has('okafor')).toBe(false);
  expect(keptCapitals.has('tunnels')).toBe(false);
  expect(keptCapitals.has('monday')).toBe(true);
});
