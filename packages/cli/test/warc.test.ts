import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { WARCRecordOpts } from 'warcio';
import { describe, expect, test } from 'vitest';

import { readWarc } from '../src/inputs/read-warc.js';
import type { Unit } from '../src/inputs/step.js';
import { parseLines, runCommand, temporaryFolder, toChunks } from './fake-io.js';

const page = '<!doctype html><title>x</title><p>“It is closed,” said Ines Okafor.</p>';

interface RecordOptions extends WARCRecordOpts {
  readonly body?: string | Uint8Array;
}

/** An archive as crawlers write it. */
async function archive(records: readonly RecordOptions[], gzip = false): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (const { body = page, ...options } of records) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const record = WARCRecord.create(
      {
        type: 'response',
        date: '2021-03-04T05:06:07Z',
        warcVersion: 'WARC/1.1',
        httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
        ...options,
      },
      [bytes],
    );
    pieces.push(await WARCSerializer.serialize(record, { gzip }));
  }
  return Buffer.concat(pieces);
}

async function unitsOf(bytes: Uint8Array): Promise<Unit[]> {
  const units: Unit[] = [];
  for await (const unit of readWarc('a.warc', toChunks(bytes, 1000))) units.push(unit);
  return units;
}

const chunked = `5\r\n${page.slice(0, 5)}\r\n`;

describe('web archives', () => {
  test('pages that were answered with success, with address, date and encoding', async () => {
    const units = await unitsOf(
      await archive([
        { type: 'warcinfo', body: 'software: x\r\n' },
        { url: 'https://example.com/a' },
        { url: 'https://example.com/a', type: 'request', httpHeaders: { Accept: '*/*' }, body: '' },
        { url: 'https://example.com/missing', statusline: 'HTTP/1.1 404 Not Found' },
        { url: 'https://example.com/b.png', httpHeaders: { 'Content-Type': 'image/png' }, body: 'PNG' },
        { url: 'https://example.com/c', httpHeaders: { 'content-type': 'TEXT/HTML;charset="windows-1252"' } },
      ]),
    );
    expect(units).toMatchObject([
      {
        kind: 'document',
        id: 'https://example.com/a',
        name: 'a.warc: https://example.com/a',
        url: 'https://example.com/a',
        charset: 'utf-8',
        format: 'html',
        dateRetrieved: '2021-03-04T05:06:07Z',
      },
      { id: 'https://example.com/c', charset: 'windows-1252' },
    ]);
    expect(units.map((unit) => unit.kind === 'document' && Buffer.from(unit.bytes).toString())).toEqual([
      page,
      page,
    ]);
  });

  test('bodies that are encoded or in chunks', async () => {
    const length = Buffer.byteLength(page.slice(5)).toString(16);
    const units = await unitsOf(
      await archive([
        {
          url: 'https://example.com/gzip',
          httpHeaders: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
          body: gzipSync(page),
        },
        {
          url: 'https://example.com/chunked',
          httpHeaders: { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' },
          body: `${chunked}${length}\r\n${page.slice(5)}\r\n0\r\n\r\n`,
        },
        { url: 'https://example.com/after' },
      ]),
    );
    expect(units.map((unit) => unit.kind === 'document' && Buffer.from(unit.bytes).toString())).toEqual([
      page,
      page,
      page,
    ]);
  });

  test('are read by the command, packed or not, whatever their name', async () => {
    const records = [{ url: 'https://example.com/a' }, { url: 'https://example.com/b' }];
    const folder = temporaryFolder({
      'a.warc': await archive(records),
      'a.warc.gz': await archive(records, true),
      archive: await archive(records),
    });
    const argv = ['extract', '--format', 'ndjson'];
    const plain = await runCommand([...argv, 'a.warc'], { folder });
    expect(plain.errors).toBe('');
    expect(parseLines(plain.output)).toMatchObject([
      { id: 'https://example.com/a', dateRetrieved: '2021-03-04T05:06:07Z' },
      { id: 'https://example.com/b' },
    ]);
    expect((await runCommand([...argv, 'a.warc.gz'], { folder })).output).toBe(plain.output);
    expect((await runCommand([...argv, 'archive'], { folder })).output).toBe(plain.output);
  });

  test('without warcio it is said what to install', async () => {
    const absent = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }));
    const units = readWarc('a.warc', toChunks('', 1), absent);
    await expect(units.next()).rejects.toThrow(
      'web archives need the package warcio: install it beside inquit with npm install warcio',
    );
  });

  test('a damaged archive fails, and what came before is kept', async () => {
    const whole = await archive([{ url: 'https://example.com/a' }, { url: 'https://example.com/b' }], true);
    const folder = temporaryFolder({ 'cut.warc.gz': whole.subarray(0, whole.length - 100) });
    const outcome = await runCommand(['extract', '--format', 'ndjson', 'cut.warc.gz'], { folder });
    expect(parseLines(outcome.output)[0]).toMatchObject({ id: 'https://example.com/a' });
    expect(outcome).toMatchObject({
      exitCode: 1,
      errors: 'inquit: cut.warc.gz: the gzip data ends too early\n',
    });
  });
});
