import { expect, test } from 'vitest';

import { foldOf } from '../src/data/folds.js';
import { readOptions, UsageError } from '../src/options.js';
import { defaultSettings } from '../src/settings.js';

test('reads what to train on, where to write, and what to turn', () => {
  expect(readOptions(['--corpus', 'a.jsonl', '--date', '2026-01-31'])).toEqual({
    corpus: { jsonLines: 'a.jsonl' },
    date: '2026-01-31',
    settings: defaultSettings,
  });
  const argv =
    '--brat a --brat-annotations c --out b --folds 5 --fold 0 --seed 7 --set keep=0.1 --set epochs=2'.split(
      ' ',
    );
  expect(readOptions(argv)).toEqual({
    corpus: { bratTexts: 'a', bratAnnotations: 'c' },
    out: 'b',
    leftOut: { folds: 5, fold: 0 },
    settings: { ...defaultSettings, seed: 7, keep: 0.1, epochs: 2 },
  });
});

test.each([
  ['', 'One of --corpus and --brat is needed'],
  ['--corpus a --brat b', 'One of --corpus and --brat is needed'],
  ['--corpus a', '--date or --out is missing'],
  ['--corpus a --date tomorrow', '--date takes a day'],
  ['--corpus a --out b --folds 5', 'belong together'],
  ['--corpus a --date 2026-01-31 --folds 5 --fold 1', '--fold needs --out'],
  ['--corpus a --out b --folds 5 --fold 5', 'no fold 5 of 5'],
  ['--corpus a --out b --seed x', '--seed takes a whole number'],
  ['--corpus a --out b --set colour=1', 'no setting "colour"'],
  ['--corpus a --out b --set keep=', '--set keep takes a number'],
  ['--corpus a --out b --loud', "Unknown option '--loud'"],
])('refuses "%s"', (line, message) => {
  const read = () => readOptions(line.split(' ').filter(Boolean));
  expect(read).toThrow(UsageError);
  expect(read).toThrow(message);
});

test('an article stays in its fold, and folds are about as large', () => {
  const sizes = [0, 0, 0, 0, 0];
  for (let index = 0; index < 1000; index++) sizes[foldOf(`paper_2016-01-01_story-${index}`, 5)]!++;
  for (const size of sizes) expect(size).toBeGreaterThan(150);
  expect(foldOf('paper_2016-01-01_story-1', 5)).toBe(foldOf('paper_2016-01-01_story-1', 5));
});
