import { readingWorkerAddress } from '../script-addresses.js';

/** Starts the worker. */
export function createReadingWorker(): Worker {
  return new Worker(readingWorkerAddress, { type: 'module', name: 'inquit' });
}
