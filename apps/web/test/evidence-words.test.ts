import { extractQuotes, parseArticle } from '@inquit/core';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceSteps } from '../src/article/evidence-words.js';

test('the steps are said in plain words', () => {
  const steps = evidenceSteps({ taggedBy: 'crf', linkedBy: 'content-cue-source', resolvedBy: 'exact-name' });
  expect(steps.map(({ words }) => words)).toEqual([
    'The trained model found it by the words around it.',
    'Its parts stand together: quotation, reporting words, speaker.',
    'The name stands in the text.',
  ]);
});

test('a name that is not known is shown as it is', () => {
  const steps = evidenceSteps({ taggedBy: 'constructor', linkedBy: 'toString', resolvedBy: 'by-telepathy' });
  expect(steps).toEqual([
    { words: undefined, name: 'constructor' },
    { words: undefined, name: 'toString' },
    { words: undefined, name: 'by-telepathy' },
  ]);
});

test('whatever decides in the seeds has its words', () => {
  const folder = new URL('../../../seeds/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
    for (const model of [undefined, null]) {
      const article = parseArticle(readFileSync(new URL(file, folder), 'utf8'));
      const { quotes } = extractQuotes(article, {
        scope: 'attribution',
        ...(model === null && { model }),
      });
      const unknown = quotes.flatMap(({ evidence }) =>
        evidenceSteps(evidence).filter(({ words }) => words === undefined),
      );
      expect(unknown).toEqual([]);
    }
});
