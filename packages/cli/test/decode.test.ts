import { expect, test } from 'vitest';

import { decode } from '../src/decode.js';
import { decodeWindows1252 } from '../src/windows-1252.js';
import { runCommand, temporaryFolder } from './fake-io.js';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))),
  );

test('UTF-8, with and without a byte-order mark', () => {
  expect(decode(bytes('“Yes,” 😀'))).toBe('“Yes,” 😀');
  expect(decode(bytes('\ufeff“Yes”'))).toBe('“Yes”');
  expect(decode(bytes())).toBe('');
});

test('windows-1252 where it is not UTF-8', () => {
  expect(
    decode(bytes(0x93, 'No,', 0x94, ' she said ', 0x97, ' it', 0x92, 's ', 0x80, '5', 0x85, ' caf', 0xe9)),
  ).toBe('“No,” she said — it’s €5… café');
});

test('all 32 characters of windows-1252 that Latin 1 does not have', () => {
  const range = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
  expect(decodeWindows1252(range)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  expect(decodeWindows1252(Uint8Array.of(0x41, 0x7f, 0xa0, 0xff))).toBe('A\x7f\xa0ÿ');
});

test('a few damaged bytes do not turn UTF-8 into windows-1252', () => {
  expect(decode(bytes('“Yes,” she said. ', 0xff))).toBe('“Yes,” she said. \ufffd');
  expect(decode(bytes('“Yes,” she said'.repeat(3), 0xe2, 0x80))).toContain('“Yes,”');
});

test('a file is the same article in windows-1252, UTF-8 and UTF-16', async () => {
  const story = '“We lost it twice,” said Mayor Ines Okafor.';
  const folder = temporaryFolder({
    'windows.txt': bytes(0x93, 'We lost it twice,', 0x94, ' said Mayor Ines Okafor.'),
    'plain.txt': story,
    'marked.txt': `\ufeff${story}`,
    'wide.txt': Buffer.from(`\ufeff${story}`, 'utf16le'),
  });
  const outputs = await Promise.all(
    ['windows.txt', 'plain.txt', 'marked.txt', 'wide.txt'].map(async (file) => {
      const { output } = await runCommand(['extract', file, '--format', 'json'], { folder });
      return output.replace(file, 'FILE');
    }),
  );
  expect(outputs[0]).toContain('Ines Okafor');
  expect(new Set(outputs).size).toBe(1);
});

test('a line in windows-1252 is read', async () => {
  const input = bytes('{"id":"old","text":"', 0x93, 'We lost it,', 0x94, ' said Mayor Ines Okafor."}\n');
  const { output } = await runCommand(['extract'], { input });
  expect(output).toContain('“We lost it,”');
});
