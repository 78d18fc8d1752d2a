import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

import type { InputFormat } from '../command-line/shared-options.js';
import type { Io } from '../io.js';
import { readLines } from '../ndjson.js';
import { describeFailure } from './describe-failure.js';
import type { Input } from './find-inputs.js';
import { nameOf } from './find-inputs.js';
import { gunzip, isGzip } from './gunzip.js';
import { peek } from './peek.js';
import { readAll } from './read-all.js';
import { readWarc } from './read-warc.js';
import { canHoldSeveral, sniff } from './sniff.js';
import type { SniffedInput } from './sniff.js';
import type { Step, Unit } from './step.js';

export interface ReadingSettings {
  readonly from: InputFormat;
  /** Told of each chunk as it is read, before it is unpacked. */
  readonly onBytes?: (count: number) => void;
  /** Told the form of each input, before its first unit. */
  readonly onForm?: (form: Form) => void;
}

export interface Form {
  /** One article a line. */
  readonly lines: boolean;
  /** Whether there can be more than one article, whatever there is today. */
  readonly several: boolean;
}

/** Cuts the inputs into units, one input after the other; a bad one never stops the rest. */
export async function* readSteps(
  inputs: readonly Input[],
  settings: ReadingSettings,
  io: Io,
): AsyncGenerator<Step> {
  for (const input of inputs) {
    io.interrupted.throwIfAborted();
    if (input.kind === 'failure') {
      yield { kind: 'failed-input', message: input.message };
      continue;
    }
    const name = nameOf(input);
    let failed = false;
    yield { kind: 'start-of-input', name };
    try {
      for await (const unit of readInput(input, settings, io)) yield { kind: 'unit', unit };
    } catch (error) {
      if (io.interrupted.aborted) throw error;
      failed = true;
      yield { kind: 'failed-input', message: `${name}: ${describeFailure(error)}` };
    }
    yield { kind: 'end-of-input', name, failed };
  }
}

type Readable = Exclude<Input, { kind: 'failure' }>;

async function* readInput(input: Readable, settings: ReadingSettings, io: Io): AsyncGenerator<Unit> {
  if (input.kind === 'url') {
    const { fetchPage } = await import('../fetch/fetch-page.js');
    const unit = await fetchPage(input.url, io);
    settings.onForm?.({ lines: false, several: canHoldSeveral(unit.bytes) });
    yield settings.from === 'auto' || !isDocumentFormat(settings.from)
      ? unit
      : { ...unit, format: settings.from };
    return;
  }
  const name = nameOf(input);
  const path = input.kind === 'file' ? input.path : undefined;
  const { form, chunks } = await open(input, settings, io);
  const lines = form === 'ndjson';
  if (form !== 'document') settings.onForm?.({ lines, several: true });
  if (form === 'warc') {
    yield* readWarc(name, chunks);
  } else if (lines) {
    let number = 0;
    for await (const line of readLines(chunks)) yield { kind: 'line', name: `${name}:${++number}`, line };
  } else {
    const bytes = await readAll(chunks);
    settings.onForm?.({ lines, several: canHoldSeveral(bytes) });
    yield {
      kind: 'document',
      name,
      ...(path !== undefined && { id: path }),
      bytes,
      ...(isDocumentFormat(settings.from) && { format: settings.from }),
    };
  }
}

type DocumentFormat = Exclude<InputFormat, 'auto' | 'ndjson' | 'warc'>;

function isDocumentFormat(from: InputFormat): from is DocumentFormat {
  return from !== 'auto' && from !== 'ndjson' && from !== 'warc';
}

async function open(
  input: Exclude<Readable, { kind: 'url' }>,
  { from, onBytes }: ReadingSettings,
  io: Io,
): Promise<SniffedInput> {
  const path = input.kind === 'file' ? input.path : undefined;
  const raw: AsyncIterable<Uint8Array> =
    path === undefined
      ? io.input.read()
      : createReadStream(resolve(io.workingFolder, path), { signal: io.interrupted });
  const { first, chunks } = await peek(onBytes ? counted(raw, onBytes) : raw, 2);
  const unpacked = isGzip(first) ? gunzip(chunks) : chunks;
  if (from === 'auto') return sniff(path, unpacked);
  return { form: isDocumentFormat(from) ? 'document' : from, chunks: unpacked };
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
