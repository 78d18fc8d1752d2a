import { expect, test } from 'vitest';

import { expectedCalibrationError, forecastsOf, reliabilityTable } from '../src/metrics/calibration.js';
import { makePrf } from '../src/metrics/prf.js';
import { rulePrecision } from '../src/metrics/rule-precision.js';
import {
  notQuotationsTaken,
  speechFound,
  speechFoundAndRight,
  speechInvented,
  speechSpeakerRight,
  speechWrongSpeaker,
} from '../src/metrics/speech.js';
import { judgeMade } from './made.js';

const quill = { name: 'Ada Quill', aliases: [] };

test('unsure gold is neither asked for nor punished', () => {
  const judged = judgeMade(
    [
      { content: [[0, 8]], speakers: [quill] },
      { content: [[10, 18]], isSure: false },
    ],
    [
      { content: [[0, 8]], speakers: ['Ada Quill'] },
      { content: [[10, 14]] },
      // Half inside the unsure gold: forgiven. A third: not.
      { content: [[16, 20]] },
      { content: [[17, 23]] },
    ],
  );
  expect(speechFound(judged)).toEqual(makePrf(1, 2, 1));
  expect(speechFoundAndRight(judged)).toEqual(makePrf(1, 2, 1));
  expect(speechInvented(judged)).toEqual({ hits: 1, of: 2 });
});

test('a quotation nested in gold is forgiven; a mere piece of gold is not', () => {
  const gold = { source: [[0, 1]], cue: [[1, 2]], content: [[2, 20]] } as const;
  const nested = { source: [[2, 3]], cue: [[3, 4]], content: [[4, 8]] } as const;
  const fragment = { source: [[0, 1]], cue: [[1, 2]], content: [[4, 8]] } as const;
  expect(speechFound(judgeMade([gold], [nested]))).toEqual(makePrf(0, 0, 1));
  expect(speechFound(judgeMade([gold], [fragment]))).toEqual(makePrf(0, 1, 1));
  expect(speechInvented(judgeMade([gold], [fragment]))).toEqual({ hits: 0, of: 1 });
});

test('speakers of what was found: right, wrong, or none', () => {
  const judged = judgeMade(
    [
      { content: [[0, 4]], speakers: [quill] },
      { content: [[5, 9]], speakers: [quill] },
      { content: [[10, 14]], speakers: [quill] },
      { content: [[15, 19]], speakers: [] },
    ],
    [
      { content: [[0, 4]], speakers: ['Ms. Ada Quill'] },
      { content: [[5, 9]], speakers: ['Nora Teale'] },
      { content: [[10, 14]], speakers: [] },
      { content: [[15, 19]], speakers: [] },
    ],
  );
  expect(speechSpeakerRight(judged)).toEqual({ hits: 2, of: 4 });
  expect(speechWrongSpeaker(judged)).toEqual({ hits: 1, of: 4 });
});

test('marked stretches that quote nobody are taken if half of them is', () => {
  const judged = judgeMade([], [{ content: [[2, 6]] }], {
    notQuotations: [
      [0, 4],
      [5, 9],
    ],
  });
  expect(notQuotationsTaken(judged)).toEqual({ hits: 1, of: 2 });
});

test('calibration: bins, and the error they add up to', () => {
  const forecasts = [
    { confidence: 0.95, isRight: true },
    { confidence: 1, isRight: true },
    { confidence: 0.5, isRight: true },
    { confidence: 0.55, isRight: false },
  ];
  const table = reliabilityTable(forecasts);
  expect(table).toEqual([
    { from: 0.5, to: 0.6, count: 2, meanConfidence: 0.525, rightShare: 0.5 },
    { from: 0.9, to: 1, count: 2, meanConfidence: 0.975, rightShare: 1 },
  ]);
  expect(expectedCalibrationError(table)).toBeCloseTo((2 * 0.025 + 2 * 0.025) / 4, 12);
  expect(expectedCalibrationError([])).toBeUndefined();
});

test('a forecast comes true where content and source are right', () => {
  const judged = judgeMade(
    [
      { source: [[0, 1]], content: [[1, 5]] },
      { source: [[6, 7]], content: [[7, 11]] },
    ],
    [
      { source: [[0, 1]], content: [[1, 5]], confidence: 0.9 },
      { content: [[7, 11]], confidence: 0.4 },
      { content: [[20, 22]] },
    ],
  );
  expect(forecastsOf(judged)).toEqual([
    { confidence: 0.9, isRight: true },
    { confidence: 0.4, isRight: false },
  ]);
});

test('how often each rule is right', () => {
  const evidence = (taggedBy: string) => ({ taggedBy, linkedBy: 'any' });
  const judged = judgeMade(
    [
      { source: [[0, 1]], content: [[1, 5]] },
      { source: [[6, 7]], content: [[7, 11]] },
    ],
    [
      { source: [[0, 1]], content: [[1, 5]], evidence: evidence('one') },
      { content: [[7, 11]], evidence: evidence('one') },
      { content: [[20, 22]], evidence: evidence('two') },
    ],
  );
  expect(rulePrecision([judged, judged], 'taggedBy')).toEqual([
    { rule: 'all', found: 6, contentPrecision: 2 / 3, precision: 1 / 3 },
    { rule: 'one', found: 4, contentPrecision: 1, precision: 0.5 },
    { rule: 'two', found: 2, contentPrecision: 0, precision: 0 },
  ]);
  expect(rulePrecision([judged], 'resolvedBy')).toEqual([]);
});
