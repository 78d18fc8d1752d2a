import { expect, test } from 'vitest';
import type { Reading, ReadingRequest, ReadingResponse } from '../src/messages.js';
import { createReadingClient } from '../src/reading-client.js';
import type { ReadingPort } from '../src/reading-client.js';

test('an answer reaches the listener', () => {
  const { client, worker, heard } = setUp();
  client.read('one');
  worker.answer();
  expect(heard).toEqual(['reading of one']);
});

test('while one text is being read only the newest of the others waits', () => {
  const { client, worker, heard } = setUp();
  client.read('one');
  client.read('two');
  client.read('three');
  expect(worker.requests.map((request) => request.text)).toEqual(['one']);
  worker.answer();
  expect(worker.requests.map((request) => request.text)).toEqual(['one', 'three']);
  worker.answer();
  expect(heard).toEqual(['reading of three']);
});

test('an answer is dropped when the text has changed since', () => {
  const { client, worker, heard } = setUp();
  client.read('one');
  client.dropPending();
  worker.answer();
  expect(heard).toEqual([]);
  client.read('two');
  worker.answer();
  expect(heard).toEqual(['reading of two']);
});

test('failures are told, and reading goes on', () => {
  const { client, worker, heard } = setUp();
  client.read('one');
  worker.fail('out of ink');
  client.read('two');
  worker.break();
  client.read('three');
  worker.answer();
  expect(heard).toEqual([
    'failure: out of ink',
    'failure: The part of the page that reads articles could not be started.',
    'reading of three',
  ]);
});

function setUp() {
  const heard: string[] = [];
  const worker = createFakeWorker();
  const client = createReadingClient(worker.port, {
    onReading: (reading) => heard.push(`reading of ${reading.article.text}`),
    onFailure: (message) => heard.push(`failure: ${message}`),
  });
  return { client, worker, heard };
}

/** Answers its newest request when the test says so. */
function createFakeWorker() {
  const requests: ReadingRequest[] = [];
  const listeners: { message?: (event: { data: ReadingResponse }) => void; error?: () => void } = {};
  const port: ReadingPort = {
    postMessage: (request) => requests.push(request),
    addEventListener: (type: 'message' | 'error', listener: never) => {
      listeners[type] = listener;
    },
  };
  const newest = () => requests.at(-1)!;
  return {
    port,
    requests,
    answer: () => listeners.message!({ data: { id: newest().id, reading: readingOf(newest().text) } }),
    fail: (failure: string) => listeners.message!({ data: { id: newest().id, failure } }),
    break: () => listeners.error!(),
  };
}

function readingOf(text: string): Reading {
  return {
    article: { text, paragraphs: [], metadata: {}, diagnostics: [] },
    extraction: { quotes: [], speakers: [], diagnostics: [] },
    milliseconds: 1,
  };
}
