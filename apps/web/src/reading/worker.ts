/** Reads articles off the page's own thread, so that typing stays smooth. */
import type { ReadingRequest, ReadingResponse } from './messages.js';
import { readInputs } from './read-inputs.js';

self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  void answer(event.data).then((response) => self.postMessage(response));
});

async function answer({ id, inputs, articleIndex }: ReadingRequest): Promise<ReadingResponse> {
  const startedAt = performance.now();
  try {
    const reading = await readInputs(inputs, articleIndex);
    return { id, reading: { ...reading, milliseconds: performance.now() - startedAt } };
  } catch (error) {
    // Core promises not to throw; if it does, the page says so instead of waiting for ever.
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}
