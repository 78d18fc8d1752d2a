/** The model in the repository belongs to the features in the repository; where this fails, `pnpm train` again. */
import { makeCrfTagger, readModel } from '@inquit/core/internal';
import { expect, test } from 'vitest';

import { modelEn } from '../../model-en/src/index.js';
import { madeArticle } from './made.js';

test('core reads it and tags with it', () => {
  const model = readModel(modelEn());
  expect(model.cueBins.get('said')).toBeGreaterThanOrEqual(5);
  expect(model.keptCapitals.has('monday')).toBe(true);
  const { document } = madeArticle(
    'a',
    'The dam will hold through the winter, Ana Petrov said on Monday. But Tom Okafor has warned that it may leak.',
  );
  const spans = makeCrfTagger(model).tag(document);
  expect(
    spans.map(({ role, firstToken, endToken }) => [
      role,
      document.words.slice(firstToken, endToken).join(' '),
    ]),
  ).toEqual([
    ['content', 'the dam will hold through the winter'],
    ['source', 'ana petrov'],
    ['cue', 'said'],
    ['source', 'tom okafor'],
    ['cue', 'has warned'],
    ['content', 'that it may leak'],
  ]);
});
