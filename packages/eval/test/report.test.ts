import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { compareReports } from '../src/compare/compare-reports.js';
import { readBaseline } from '../src/compare/read-baseline.js';
import { makePrf } from '../src/metrics/prf.js';
import { readOptions, UsageError } from '../src/options.js';
import { readmeFile } from '../src/places.js';
import { readmeArticles } from '../src/readme/readme-articles.js';
import { readBlock, replaceBlock } from '../src/readme/readme-block.js';
import { readmeTable } from '../src/readme/readme-table.js';
import { formatJson } from '../src/report/format-json.js';
import { markdownTable } from '../src/report/markdown-table.js';
import { printReport } from '../src/report/print-report.js';
import type { Report } from '../src/report/report.js';
import { ScoreList } from '../src/report/score.js';
import { median } from '../src/speed/cpu-time.js';
import { doublings, ratiosOf } from '../src/speed/growth.js';
import { textFamilies } from '../src/speed/text-families.js';

function reportOf(correct: number, invented = 0): Report {
  const list = new ScoreList();
  list.addPrf('content overlap', [makePrf(correct, 1000, 1000)]);
  list.addPrf('Pareti strict / all', [makePrf(correct, 1000, 1000)]);
  list.addShare('invented', [{ hits: invented, of: 1000 }], { isBetterLow: true });
  const corpus = { articles: 1, attributions: 1000, unsearched: 0, tokens: 1 };
  return {
    schemaVersion: 1,
    corpora: { made: { ...corpus, attribution: { all: { rules: list.toScores() } } } },
  };
}

describe('comparing with the baseline', () => {
  test('nothing changed, nothing said', () => {
    expect(compareReports(reportOf(600), reportOf(600))).toEqual([]);
  });

  test('a headline figure may fall by a tenth of a point, others by a point', () => {
    const falls = (now: Report) =>
      compareReports(reportOf(600, 100), now)
        .filter(({ isFall }) => isFall)
        .map(({ name }) => name);
    expect(falls(reportOf(599, 100))).toEqual([]);
    expect(falls(reportOf(597, 100))).toEqual(['made, all, rules: content overlap']);
    expect(falls(reportOf(580, 100))).toEqual([
      'made, all, rules: content overlap',
      'made, all, rules: Pareti strict / all',
    ]);
    expect(falls(reportOf(700, 100))).toEqual([]);
  });

  test('what is better low falls by rising', () => {
    const changes = compareReports(reportOf(600, 100), reportOf(600, 150));
    expect(changes).toEqual([
      { name: 'made, all, rules: invented', before: '10.0', now: '15.0', isFall: true },
    ]);
    expect(compareReports(reportOf(600, 100), reportOf(600, 50))[0]!.isFall).toBe(false);
  });

  test('a figure that is no longer measured is a fall; a corpus that was not read is not', () => {
    const empty: Report = {
      ...reportOf(600),
      corpora: { made: { ...reportOf(600).corpora['made']!, attribution: {} } },
    };
    expect(compareReports(reportOf(600), empty).every(({ isFall }) => isFall)).toBe(true);
    expect(compareReports(reportOf(600), { ...reportOf(600), corpora: {} })).toEqual([]);
  });

  test('another corpus of the same name cannot be compared', () => {
    const { made } = reportOf(600).corpora;
    const other: Report = { ...reportOf(600), corpora: { made: { ...made!, articles: 2 } } };
    expect(compareReports(reportOf(600), other)).toMatchObject([
      { name: 'made: another corpus', isFall: true },
    ]);
  });
});

describe('the committed baseline', () => {
  const baseline = readBaseline();

  test('has every corpus, and people beside the product', () => {
    expect(Object.keys(baseline.corpora)).toEqual(['polnear dev', 'news-speech dev', 'seeds']);
    expect(Object.keys(baseline.corpora['polnear dev']!.attribution.all!)).toEqual([
      'marks only',
      'rules',
      'inquit',
      'people',
    ]);
  });

  test('holds figures and the names of what was measured, and no text', () => {
    const words: string[] = [];
    JSON.stringify(baseline, (key, value: unknown) => {
      words.push(key, ...(typeof value === 'string' ? [value] : []));
      return value;
    });
    expect(words.filter((word) => word.length > 50)).toEqual([]);
    expect(words.filter((word) => !/^[A-Za-z0-9 /.-]*$/.test(word))).toEqual([]);
  });

  test('is what the accuracy tables of the README show', () => {
    const readme = readFileSync(readmeFile, 'utf8');
    expect(readBlock(readme, 'eval'), 'run `pnpm eval readme`').toBe(readmeTable(baseline));
    expect(readBlock(readme, 'articles'), 'run `pnpm eval readme`').toBe(readmeArticles(baseline));
  });

  test('prints', () => {
    expect(printReport(baseline)).toContain('## polnear dev');
    expect(printReport(baseline, 'direct')).toContain('## seeds, direct');
  });
});

test('the block of a README is replaced, and only that', () => {
  const readme = 'Before.\n\n<!-- eval:start -->\nold\n<!-- eval:end -->\n\nAfter.\n';
  expect(readBlock(readme, 'eval')).toBe('old');
  const written = replaceBlock(readme, 'eval', 'new')!;
  expect(written).toBe('Before.\n\n<!-- eval:start -->\n\nnew\n\n<!-- eval:end -->\n\nAfter.\n');
  expect(replaceBlock('No marks.', 'eval', 'new')).toBeUndefined();
});

test('JSON has one score a line', () => {
  const value = { a: { b: { precision: 1, recall: 0.5 } }, list: [{ x: [1, 2] }], empty: {} };
  const json = formatJson(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).toContain('\n    "b": {"precision":1,"recall":0.5}\n');
});

test('tables line up', () => {
  expect(markdownTable(['name', 'F1'], [['a', '10.0'], ['longer']])).toBe(
    '| name   |   F1 |\n| ------ | ---: |\n| a      | 10.0 |\n| longer |      |',
  );
});

test('scores of nothing are left out', () => {
  const list = new ScoreList();
  list.addPrf('none', []);
  list.addShare('none of none', []);
  expect(list.toScores()).toEqual({});
});

test('options', () => {
  expect(readOptions(['errors', '--corpus', 'seeds', '--limit', '2'])).toMatchObject({
    command: 'errors',
    corpora: ['seeds'],
    split: 'dev',
    limit: 2,
  });
  expect(readOptions(['rules']).split).toBe('train');
  expect(readOptions([]).corpora).toEqual(['polnear', 'news-speech', 'seeds']);
  for (const wrong of [
    ['--corpus', 'other'],
    ['--split', 'test'],
    ['--limit', 'few'],
    ['--wrong'],
    ['--slice', 'no'],
  ])
    expect(() => readOptions(wrong)).toThrow(UsageError);
});

describe('growth', () => {
  test('ratios are those of doublings that take long enough to be timed', () => {
    expect(ratiosOf([5, 20, 40, 100])).toEqual({ ratio: 2.24, worstRatio: 2.5 });
    expect(ratiosOf([1, 20, 45])).toEqual({});
    expect(doublings(100, 400)).toEqual([100, 200, 400]);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  test('every family makes texts of the length asked for', () => {
    for (const family of textFamilies('It rained, Ada Quill said.')) {
      const { length } = family.make(2000);
      expect(length, family.name).toBeGreaterThanOrEqual(2000);
      expect(length, family.name).toBeLessThan(2100);
    }
  });
});
