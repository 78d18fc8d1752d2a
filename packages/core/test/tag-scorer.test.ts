/** What the scorer remembers must never show: its sums are those of the rows that training sees. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { segment } from '../src/segment/index.js';
import { columnCount } from '../src/tag/crf/crf-model.js';
import { featurise } from '../src/tag/crf/features.js';
import { fillColumns, makeColumns, margin } from '../src/tag/crf/paragraph-columns.js';
import { makeScorer, scoreTokens } from '../src/tag/crf/scorer.js';
import { readSentence } from '../src/tag/crf/sentence-facts.js';
import { labelsOfRules, markStates } from '../src/tag/crf/surroundings.js';
import { featureWidth, templateGroups } from '../src/tag/crf/template-groups.js';
import { makeWordTable, numberWords } from '../src/tag/crf/word-table.js';
import { rulesTagger } from '../src/tag/rules/index.js';
import { parseArticle } from '../src/parse/parse-article.js';

const rowBits = 12;
const lexicon = {
  cueBins: new Map([
    ['said', 6],
    ['told', 5],
    ['warned', 4],
    ['denied', 3],
    ['asked', 2],
    ['plan', 1],
  ]),
  keptCapitals: new Set(['monday', 'the']),
};

/** Weights as a model has them: whole numbers up to 127 squared, a third of the rows empty. */
function madeWeights(): Int16Array {
  let seed = 12_345;
  const next = (): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  const weights = new Int16Array(2 ** rowBits * columnCount);
  for (let row = 0; row < 2 ** rowBits; row++) {
    if (next() < 1 / 3) continue;
    for (let column = 0; column < 7; column++) {
      const level = Math.round((next() - 0.5) * 254);
      weights[row * columnCount + column] = level * Math.abs(level);
    }
  }
  return weights;
}

const emissions = madeWeights();
const scorer = makeScorer({ rowBits, emissions });
const columns = makeColumns(makeWordTable(lexicon));

/** Scores by the remembering scorer, which is kept from text to text, and by adding up the rows. */
function bothScores(text: string): { readonly remembered: number[]; readonly plain: number[] } {
  const document = segment(parseArticle(text, { format: 'text' }));
  const ruled = rulesTagger.tag(document);
  const { rows } = featurise(document, ruled, lexicon);
  const plain = new Float64Array(document.tokens.count * columnCount);
  rows.forEach((hash, index) => {
    const token = Math.floor(index / featureWidth);
    const bucket = hash & (2 ** rowBits - 1);
    for (let column = 0; column < 7; column++)
      plain[token * columnCount + column]! += emissions[bucket * columnCount + column]!;
  });
  const remembered = new Float64Array(plain.length);
  const input = {
    document,
    word: numberWords(columns.words, document),
    mark: markStates(document),
    rules: labelsOfRules(document, ruled),
  };
  for (const paragraph of document.paragraphs) {
    fillColumns(columns, input, paragraph);
    const shift = margin - paragraph.firstToken;
    for (const { firstToken, endToken } of document.sentences.slice(
      paragraph.firstSentence,
      paragraph.endSentence,
    )) {
      const isQuestion = document.words[endToken - 1] === '?';
      const sentence = readSentence(columns, firstToken + shift, endToken + shift, isQuestion);
      const { first, end } = sentence;
      scoreTokens(scorer, columns, sentence, first, end, remembered, firstToken * columnCount);
    }
  }
  // Adding zero makes one zero of the two.
  return { remembered: [...remembered].map((sum) => sum + 0), plain: [...plain].map((sum) => sum + 0) };
}

function expectSame(text: string): void {
  const { remembered, plain } = bothScores(text);
  expect(remembered).toEqual(plain);
}

test('every template belongs to one group, which writes it and no other', () => {
  const document = segment(
    parseArticle('“It is,” she said. According to Ada Quill, it was.', { format: 'text' }),
  );
  const table = makeWordTable(lexicon);
  const own = makeColumns(table);
  fillColumns(
    own,
    {
      document,
      word: numberWords(table, document),
      mark: markStates(document),
      rules: labelsOfRules(document, []),
    },
    document.paragraphs[0]!,
  );
  const sentence = readSentence(own, margin, margin + document.sentences[0]!.endToken, false);
  const untouched = 0x5ca1ab1e;
  for (const { templates, write } of templateGroups) {
    const row = new Int32Array(featureWidth).fill(untouched);
    write(row, 0, own, sentence, margin + 2);
    const written = [...row.keys()].filter((template) => row[template] !== untouched);
    expect(written).toEqual([...templates].sort((a, b) => a - b));
  }
  const all = templateGroups.flatMap(({ templates }) => [...templates]).sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: featureWidth }, (_, template) => template));
});

describe('the scorer adds up what training sees', () => {
  const seeds = new URL('../../../seeds/', import.meta.url);
  test.each(readdirSync(seeds).filter((name) => name.endsWith('.txt')))('in %s', (name) => {
    expectSame(readFileSync(new URL(name, seeds), 'utf8'));
  });

  test('in made-up texts of words that matter to it', () => {
    const word = fc.constantFrom(
      ...'said told warned that to according , . ? “ ” " he she Ada Quill Monday plan not is 12 U.S. \n\n'.split(
        ' ',
      ),
      'denied',
      'asked',
      'xénon-Ω',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => expectSame(words.join(' '))),
      { numRuns: 150 },
    );
  });
});
