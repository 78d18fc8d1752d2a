import type * as warcio from 'warcio';
import type { WARCRecord } from 'warcio';

import { parseContentType } from './content-type.js';
import { describeFailure } from './describe-failure.js';
import { readAll } from './read-all.js';
import type { Unit } from './step.js';

/** What is needed of the package. */
type Warcio = Pick<typeof warcio, 'AsyncIterReader' | 'WARCParser'>;

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);

/** The web pages of a web archive that were answered with success, one held at a time. `name` is the archive's. */
export async function* readWarc(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  load: () => Promise<Warcio> = () => import('warcio'),
): AsyncGenerator<Unit> {
  const archives = await loadWarcio(load);
  // With their case kept, headers that are not well-formed do not end the reading.
  const records = new archives.WARCParser(chunks, { keepHeadersCase: true });
  for await (const record of records) {
    const header = headersOf(record.httpHeaders?.headers);
    const { mediaType, charset } = parseContentType(header('content-type'));
    if (record.warcType !== 'response' || !pageTypes.has(mediaType ?? '')) continue;
    const status = Number(record.httpHeaders?.statusCode ?? 0);
    if (status < 200 || status > 299) continue;
    const url = record.warcTargetURI ?? undefined;
    const named = {
      name: url === undefined ? name : `${name}: ${url}`,
      ...(url !== undefined && { id: url }),
    };
    try {
      const date = record.warcDate ?? undefined;
      yield {
        kind: 'document',
        ...named,
        bytes: await readAll(decoded(record, header, archives)),
        format: 'html',
        ...(url !== undefined && { url }),
        ...(charset !== undefined && { charset }),
        ...(date !== undefined && { dateRetrieved: date }),
      };
    } catch (error) {
      const message = `The record cannot be read: ${describeFailure(error)}`;
      yield { kind: 'bad', ...named, error: { code: 'unreadable-record', message } };
    }
  }
}

type Headers = (name: string) => string | undefined;

/** Names of headers count whatever their case. */
function headersOf(headers: Iterable<[string, string]> | undefined): Headers {
  const byName = new Map([...(headers ?? [])].map(([key, value]) => [key.toLowerCase(), value]));
  return (name) => byName.get(name);
}

function decoded(
  record: WARCRecord,
  header: Headers,
  { AsyncIterReader }: Warcio,
): AsyncIterable<Uint8Array> {
  const chunked = header('transfer-encoding')?.trim().toLowerCase() === 'chunked';
  const encoding = header('content-encoding')?.trim().toLowerCase() ?? null;
  return new AsyncIterReader(record.reader, encoding, chunked);
}

async function loadWarcio(load: () => Promise<Warcio>): Promise<Warcio> {
  try {
    return await load();
  } catch (error) {
    throw new Error(
      'web archives need the package warcio: install it beside inquit with npm install warcio',
      {
        cause: error,
      },
    );
  }
}
