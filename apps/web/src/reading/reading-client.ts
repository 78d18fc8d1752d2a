import type { Reading, ReadingInput, ReadingRequest, ReadingResponse } from './messages.js';

/** The worker as the client sees it; a test hands in its own. */
export interface ReadingPort {
  postMessage(request: ReadingRequest): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ReadingResponse }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

export interface ReadingClient {
  /** The input has changed: the answers still to come are stale. */
  dropPending(): void;
  /** Has an article read. Of those handed in while the worker is busy only the newest is read. */
  read(inputs: readonly ReadingInput[], articleIndex: number): void;
}

export interface ReadingListener {
  onReading(reading: Reading): void;
  onFailure(message: string): void;
}

/** A stale request may take this long until its worker is given up: starting another takes a moment too. */
const patience = 2_000;

/**
 * Keeps one request in the worker at a time and the newest one waiting, so that fast typing
 * never queues up work; the answer to inputs that have been replaced since is dropped. A worker
 * that goes on with a stale one for long is stopped, and another one started.
 */
export function createReadingClient(
  startWorker: () => ReadingPort,
  listener: ReadingListener,
): ReadingClient {
  let newestId = 0;
  let busyWith: number | undefined;
  let waiting: ReadingRequest | undefined;
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let worker = start();

  function start(): ReadingPort {
    const port = startWorker();
    port.addEventListener('message', ({ data }) => {
      // A message of a worker that was stopped may still be under way.
      if (port !== worker) return;
      finish();
      if (data.id !== newestId) return;
      if ('reading' in data) listener.onReading(data.reading);
      else listener.onFailure(data.failure);
    });
    port.addEventListener('error', () => {
      if (port !== worker) return;
      finish();
      listener.onFailure('The part of the page that reads articles could not be started.');
    });
    return port;
  }

  function send(request: ReadingRequest): void {
    busyWith = request.id;
    waiting = undefined;
    worker.postMessage(request);
  }

  function finish(): void {
    busyWith = undefined;
    clearTimeout(giveUp);
    giveUp = undefined;
    if (waiting) send(waiting);
  }

  function restart(): void {
    worker.terminate();
    worker = start();
    finish();
  }

  return {
    dropPending() {
      newestId++;
      waiting = undefined;
      if (busyWith !== undefined) giveUp ??= setTimeout(restart, patience);
    },
    read(inputs, articleIndex) {
      const request = { id: ++newestId, inputs, articleIndex };
      if (busyWith !== undefined) waiting = request;
      else send(request);
    },
  };
}
