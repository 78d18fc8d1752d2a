import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { decodeText } from '../src/decode-text.js';
import { modelEn } from '../src/index.js';

const source = readFileSync(new URL('../src/weights.ts', import.meta.url));

test('gives a model, the same at each call', () => {
  const bytes = modelEn();
  expect(String.fromCharCode(...bytes.subarray(0, 4))).toBe('INQM');
  expect(bytes.length).toBeGreaterThan(100_000);
  expect(modelEn()).toEqual(bytes);
});

test('is as whole as when it was written: the last four bytes are the checksum of the others', () => {
  const bytes = modelEn();
  const end = bytes.length - 4;
  let hash = 0x811c9dc5;
  for (const byte of bytes.subarray(0, end)) hash = Math.imul(hash ^ byte, 0x01000193);
  expect(new DataView(bytes.buffer).getUint32(end, true)).toBe(hash >>> 0);
});

test('takes at most 0.8 MB compressed, and compresses nearly as well as its bytes', () => {
  const compressed = gzipSync(source, { level: 9 }).length;
  expect(compressed).toBeLessThan(800_000);
  expect(compressed).toBeLessThan(1.05 * gzipSync(modelEn(), { level: 9 }).length);
});

test('is ASCII only, so that no bundler or server changes it', () => {
  expect(source.every((byte) => byte < 128)).toBe(true);
});

test('decodes characters of one and of two', () => {
  // Alphabet of five, the last two of which announce one more: a, b, c; then da … de, ea … ee.
  const order = [9, 8, 7, 200, 201, 202, 203, 204, 100];
  expect([...decodeText('abcde', order, 'abcdadeeaa')]).toEqual([9, 8, 7, 200, 204, 100, 9]);
  expect([...decodeText('abcde', order, '')]).toEqual([]);
});
