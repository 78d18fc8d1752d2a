import { featurise, makeCrfTagger, readModel, rulesTagger } from '@inquit/core/internal';
import { describe, expect, test } from 'vitest';

import { learnLexicon } from '../src/data/learn-lexicon.js';
import { buildTrainingSet, keepRows } from '../src/data/training-set.js';
import { trainModel } from '../src/train-model.js';
import { writeModel } from '../src/write/write-model.js';
import { madeArticle, madeArticles, silently, smallSettings } from './made.js';

const articles = madeArticles();
const model = trainModel(articles, smallSettings, silently);
const bytes = writeModel(model);

describe('a small corpus', () => {
  test('teaches a verb that the rules do not know, about people it has not met', () => {
    const { document } = madeArticle('new', 'Ana Petrov glorped that the tower was safe. Ana Petrov slept.');
    const { words } = document;
    expect(rulesTagger.tag(document)).toEqual([]);
    const spans = makeCrfTagger(readModel(bytes)).tag(document);
    expect(
      spans.map(({ role, firstToken, endToken }) => [role, words.slice(firstToken, endToken).join(' ')]),
    ).toEqual([
      ['source', 'ana petrov'],
      ['cue', 'glorped'],
      ['content', 'that the tower was safe'],
    ]);
  });

  test('gives the same bytes twice, and others with another seed', () => {
    expect(writeModel(trainModel(madeArticles(), smallSettings, silently))).toEqual(bytes);
    expect(writeModel(trainModel(articles, { ...smallSettings, seed: 2 }, silently))).not.toEqual(bytes);
  });

  test('says how it gets on', () => {
    const lines: string[] = [];
    trainModel(articles, { ...smallSettings, epochs: 1, tuningEpochs: 1 }, (line) => lines.push(line));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^40 articles, \d+ tokens/);
  });
});

test('core reads what was trained', () => {
  const { emissions, emissionScale, transitions, cueBins, keptCapitals, rowBits } = readModel(bytes);
  expect(rowBits).toBe(14);
  expect(emissionScale).toBe(model.emissions.scale);
  model.rows.forEach((row, index) => {
    const levels = model.emissions.levels.subarray(index * 7, index * 7 + 7);
    expect([...emissions.subarray(row * 8, row * 8 + 8)]).toEqual([
      ...Array.from(levels, (level) => level * Math.abs(level)),
      0,
    ]);
  });
  expect(emissions.filter((weight) => weight !== 0).length).toBe(
    model.emissions.levels.filter((level) => level !== 0).length,
  );
  const { levels, scale } = model.transitions;
  expect(transitions).toEqual(Float32Array.from(levels, (level) => level * Math.abs(level) * scale));
  expect(new Map([...cueBins].sort())).toEqual(new Map([...model.cueBins].sort()));
  expect(keptCapitals).toEqual(new Set([...model.keptCapitals].sort()));
});

describe('the training set', () => {
  const lexicon = learnLexicon(articles);

  test('holds the features that extraction sees, and no others', () => {
    const set = buildTrainingSet(articles, lexicon, { rowBits: 14, minArticles: 1 });
    let token = 0;
    for (const article of articles) {
      const { document } = article;
      const features = featurise(document, rulesTagger.tag(document), lexicon.without(article));
      const { width } = features;
      for (let own = 0; own < document.tokens.count; own++, token++) {
        const wanted = features.rows.slice(own * width, (own + 1) * width).map((row) => row & 0x3fff);
        const found = set.features
          .slice(set.featureStarts[token], set.featureStarts[token + 1])
          .map((index) => set.rows[index]!);
        expect(found).toEqual(wanted);
        expect(set.contexts.slice(token * 3, token * 3 + 3)).toEqual(
          features.contexts.slice(own * 3, own * 3 + 3),
        );
      }
    }
    expect(set.states.length).toBe(token);
    expect(set.sequenceStarts.at(-1)).toBe(token);
  });

  test('leaves out what occurs in too few articles, however often in one', () => {
    const odd = madeArticle('odd', 'Quux quux quux quux quux quux.');
    const count = (minArticles: number) =>
      buildTrainingSet([...articles, odd], lexicon, { rowBits: 20, minArticles }).rows.length;
    const withoutOdd = buildTrainingSet(articles, lexicon, { rowBits: 20, minArticles: 1 }).rows.length;
    expect(count(1)).toBeGreaterThan(withoutOdd);
    // Whatever the made articles have, two of them have.
    expect(count(2)).toBe(withoutOdd);
    expect(count(12)).toBeLessThan(withoutOdd);
    expect(count(42)).toBe(0);
  });

  test('loses rows without losing the order of the rest', () => {
    const set = buildTrainingSet(articles, lexicon, { rowBits: 14, minArticles: 1 });
    const isKept = Uint8Array.from(set.rows, (row) => row & 1);
    const rest = keepRows(set, isKept);
    for (let token = 0; token < set.states.length; token++) {
      const rowsOf = ({ rows, features, featureStarts }: typeof set) =>
        Array.from(features.slice(featureStarts[token], featureStarts[token + 1]), (index) => rows[index]!);
      expect(rowsOf(rest)).toEqual(rowsOf(set).filter((row) => row & 1));
    }
  });
});

test('no feature is made here: one file featurises, with core’s own function', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = new URL('../src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, code: readFileSync(new URL(name, folder), 'utf8') }));
  expect(sources.filter(({ code }) => code.includes('featurise(')).map(({ name }) => name)).toEqual([
    'data/training-set.ts',
  ]);
  expect(sources.find(({ name }) => name === 'data/training-set.ts')!.code).toMatch(
    /import \{[^}]*\bfeaturise\b[^}]*\} from '@inquit\/core\/internal'/,
  );
});
