import { expect, test } from 'vitest';

import { splitLines } from '../src/lines.js';
import { readLine, readLines } from '../src/ndjson.js';
import { toChunks } from './fake-io.js';

async function linesOf(input: string, chunkSize: number, limit = 100): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(toChunks(input, chunkSize), limit)) {
    lines.push(
      `${Buffer.from(line.bytes).toString()}${line.tooLong ? ' (too long)' : ''}${line.terminated ? '' : ' (open)'}`,
    );
  }
  return lines;
}

test('splits at \\n and \\r\\n only, however the bytes come', async () => {
  const input = 'a\r\nb\u2028c\n\nd\re\n“ü”';
  for (let size = 1; size <= Buffer.byteLength(input); size++) {
    expect(await linesOf(input, size)).toEqual(['a', 'b\u2028c', '', 'd\re', '“ü” (open)']);
  }
});

test('a line beyond the limit is cut, and the next is whole', async () => {
  for (const size of [1, 3, 1000]) {
    const lines = await linesOf(`${'x'.repeat(50)}\nshort\n`, size, 10);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/ \(too long\)$/);
    expect(lines[1]).toBe('short');
  }
});

test('a line that is too long is an error of that line alone', async () => {
  const input = `{"id":1,"text":"${'x'.repeat(100)}"}\n{"id":2,"text":"x"}\n`;
  const lines = [];
  for await (const line of readLines(toChunks(input, 16), 50)) lines.push(readLine(line));
  expect(lines).toEqual([
    { error: { code: 'line-too-long', message: 'The line is longer than 134217728 bytes.' } },
    { id: 2, json: '{"id":2,"text":"x"}', given: 'x' },
  ]);
});
