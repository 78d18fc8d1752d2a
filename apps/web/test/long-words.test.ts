import { expect, test } from 'vitest';
import { lineBreakClass } from '../src/input/long-words.js';

test('ordinary text keeps its words whole, however long it is', () => {
  expect(lineBreakClass('')).toBeUndefined();
  expect(lineBreakClass('She said so.\n'.repeat(10_000))).toBeUndefined();
  expect(lineBreakClass('a'.repeat(5_000))).toBeUndefined();
});

test('a word longer than any word may break anywhere', () => {
  expect(lineBreakClass(`She said ${'“'.repeat(5_001)} twice.`)).toBe('break-anywhere');
});
