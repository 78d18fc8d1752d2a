import type { Reading, ReadingRequest, ReadingResponse } from './messages.js';

/** The worker as the client sees it; a test hands in its own. */
export interface ReadingPort {
  postMessage(request: ReadingRequest): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ReadingResponse }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

export interface ReadingClient {
  /** The text has changed: the answers still to come are stale. */
  dropPending(): void;
  /** Has `text` read. Of texts handed in while the worker is busy only the newest is read. */
  read(text: string): void;
}

export interface ReadingListener {
  onReading(reading: Reading): void;
  onFailure(message: string): void;
}

/**
 * Keeps one request in the worker at a time and the newest one waiting, so that fast typing
 * never queues up work; the answer to a text that has been replaced since is dropped.
 */
export function createReadingClient(port: ReadingPort, listener: ReadingListener): ReadingClient {
  let newestId = 0;
  let busy = false;
  let waiting: ReadingRequest | undefined;

  function send(request: ReadingRequest): void {
    busy = true;
    waiting = undefined;
    port.postMessage(request);
  }

  port.addEventListener('message', ({ data }) => {
    busy = false;
    if (waiting) send(waiting);
    if (data.id !== newestId) return;
    if ('reading' in data) listener.onReading(data.reading);
    else listener.onFailure(data.failure);
  });
  port.addEventListener('error', () => {
    busy = false;
    listener.onFailure('The part of the page that reads articles could not be started.');
  });

  return {
    dropPending() {
      newestId++;
      waiting = undefined;
    },
    read(text) {
      const request = { id: ++newestId, text };
      if (busy) waiting = request;
      else send(request);
    },
  };
}
