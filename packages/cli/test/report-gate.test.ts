import { describe, expect, test } from 'vitest';

import { createAggregate } from '../src/report/aggregate.js';
import { failureOf, metricNames, parseGate, unmeasured } from '../src/report/gate.js';
import { UsageError } from '../src/usage-error.js';

const aggregate = createAggregate();
aggregate.add({
  quotes: ['s1', 's1', 's2', undefined].map((id) => ({
    kind: 'direct',
    text: 'a b',
    speakers: id === undefined ? [] : [{ id }],
  })),
  speakers: [
    { id: 's1', name: 'Ines Okafor', kind: 'person', gender: 'female', anonymous: false },
    { id: 's2', name: 'officials', kind: 'group', anonymous: true },
  ],
});
const report = aggregate.report();
const failure = (expression: string) => failureOf(parseGate(expression), report);

describe('a gate', () => {
  test.each([
    ['unattributed > 0.1', 'unattributed > 0.1 (it is 0.250)'],
    ['unattributed >= 25%', 'unattributed >= 0.25 (it is 0.250)'],
    ['UNATTRIBUTED>24.5 %', 'unattributed > 0.245 (it is 0.250)'],
    ['quotes == 4 and speakers <= 1', 'quotes == 4 (it is 4) and speakers <= 1 (it is 1)'],
    ['quotes > 9 or words != 9', 'words != 9 (it is 8)'],
    ['male < 1%', 'male < 0.01 (it is 0)'],
    ['top-share >= 0.5', 'top-share >= 0.5 (it is 0.500)'],
  ])('%s fails', (expression, reason) => {
    expect(failure(expression)).toBe(reason);
  });

  test.each([
    'unattributed > 0.25',
    'quotes > 1 and speakers > 1',
    'female < 0.3 or articles > 1',
    'quotes < 4',
  ])('%s is passed', (expression) => expect(failure(expression)).toBeUndefined());

  test('what cannot be measured fails no gate, and is told', () => {
    const nothing = createAggregate().report();
    expect(failureOf(parseGate('female < 0.5'), nothing)).toBeUndefined();
    expect(unmeasured(parseGate('female < 0.5 and quotes < 1'), nothing)).toEqual(['female']);
    expect(unmeasured(parseGate(metricNames.map((name) => `${name} > 0`).join(' or ')), report)).toEqual([]);
  });

  test.each([
    ['', 'is empty'],
    ['unattributed', 'has no comparison in “unattributed”'],
    ['gender > 1', 'has the metric “gender”, which is none of'],
    ['unatributed > 1', 'Did you mean unattributed?'],
    ['quotes > many', 'has “many” where a number should be'],
    ['quotes > -1', 'where a number should be'],
    ['quotes > 1 and ', 'has no comparison in “”'],
    ['quotes > 1 and', 'has “1 and” where a number should be'],
    ['quotes => 1', 'has no comparison in “quotes => 1”'],
  ])('%j is refused, with what is wrong', (expression, problem) => {
    expect(() => parseGate(expression)).toThrow(UsageError);
    expect(() => parseGate(expression)).toThrow(problem);
  });
});
