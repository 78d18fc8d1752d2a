import { afterEach, expect, test, vi } from 'vitest';
import type { Reading, ReadingRequest, ReadingResponse } from '../src/reading/messages.js';
import { createReadingClient } from '../src/reading/reading-client.js';
import type { ReadingPort } from '../src/reading/reading-client.js';

afterEach(() => vi.useRealTimers());

test('an answer reaches the listener', () => {
  const { client, worker, heard } = setUp();
  client.read([{ data: 'one' }], 0);
  worker.answer();
  expect(heard).toEqual(['reading of one']);
});

test('while one text is being read only the newest of the others waits', () => {
  const { client, worker, heard } = setUp();
  client.read([{ data: 'one' }], 0);
  client.read([{ data: 'two' }], 0);
  client.read([{ data: 'three' }], 0);
  expect(worker.requests.map(({ inputs }) => inputs[0]!.data)).toEqual(['one']);
  worker.answer();
  expect(worker.requests.map(({ inputs }) => inputs[0]!.data)).toEqual(['one', 'three']);
  worker.answer();
  expect(heard).toEqual(['reading of three']);
});

test('an answer is dropped when the text has changed since', () => {
  const { client, worker, heard } = setUp();
  client.read([{ data: 'one' }], 0);
  client.dropPending();
  worker.answer();
  expect(heard).toEqual([]);
  client.read([{ data: 'two' }], 0);
  worker.answer();
  expect(heard).toEqual(['reading of two']);
});

test('failures are told, and reading goes on', () => {
  const { client, worker, heard } = setUp();
  client.read([{ data: 'one' }], 0);
  worker.fail('out of ink');
  client.read([{ data: 'two' }], 0);
  worker.break();
  client.read([{ data: 'three' }], 0);
  worker.answer();
  expect(heard).toEqual([
    'failure: out of ink',
    'failure: The part of the page that reads articles could not be started.',
    'reading of three',
  ]);
});

test('a worker that goes on with what nobody wants any more is stopped', () => {
  vi.useFakeTimers();
  const { client, worker, heard } = setUp();
  client.read([{ data: 'a very long one' }], 0);
  vi.advanceTimersByTime(60_000);
  expect(worker.counts).toEqual({ started: 1, stopped: 0 });
  client.dropPending();
  client.read([{ data: 'two' }], 0);
  vi.advanceTimersByTime(1_900);
  expect(worker.counts).toEqual({ started: 1, stopped: 0 });
  vi.advanceTimersByTime(200);
  expect(worker.counts).toEqual({ started: 2, stopped: 1 });
  expect(worker.requests.at(-1)!.inputs[0]!.data).toBe('two');
  worker.answer();
  expect(heard).toEqual(['reading of two']);
});

test('a worker that answers in time goes on working', () => {
  vi.useFakeTimers();
  const { client, worker, heard } = setUp();
  client.read([{ data: 'one' }], 0);
  client.dropPending();
  client.read([{ data: 'two' }], 0);
  worker.answer();
  worker.answer();
  vi.advanceTimersByTime(60_000);
  expect(worker.counts).toEqual({ started: 1, stopped: 0 });
  expect(heard).toEqual(['reading of two']);
});

function setUp() {
  const heard: string[] = [];
  const worker = createFakeWorker();
  const client = createReadingClient(worker.start, {
    onReading: (reading) => heard.push(`reading of ${reading.article.text}`),
    onFailure: (message) => heard.push(`failure: ${message}`),
  });
  return { client, worker, heard };
}

/** Answers its newest request when the test says so. */
function createFakeWorker() {
  const requests: ReadingRequest[] = [];
  const listeners: { message?: (event: { data: ReadingResponse }) => void; error?: () => void } = {};
  const counts = { started: 0, stopped: 0 };
  const start = (): ReadingPort => {
    counts.started++;
    return port;
  };
  const port: ReadingPort = {
    postMessage: (request) => requests.push(request),
    terminate: () => counts.stopped++,
    addEventListener: (type: 'message' | 'error', listener: never) => {
      listeners[type] = listener;
    },
  };
  const newest = () => requests.at(-1)!;
  return {
    start,
    counts,
    requests,
    answer: () =>
      listeners.message!({ data: { id: newest().id, reading: readingOf(String(newest().inputs[0]!.data)) } }),
    fail: (failure: string) => listeners.message!({ data: { id: newest().id, failure } }),
    break: () => listeners.error!(),
  };
}

function readingOf(text: string): Reading {
  return {
    article: { text, paragraphs: [], metadata: {}, diagnostics: [] },
    extraction: { quotes: [], speakers: [], diagnostics: [] },
    articleIndex: 0,
    titles: [text],
    milliseconds: 1,
  };
}
