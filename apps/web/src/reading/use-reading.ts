import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createReadingWorker } from './create-reading-worker.js';
import type { Reading, ReadingInput } from './messages.js';
import { createReadingClient } from './reading-client.js';

/** `reading` is the last one that succeeded, also while newer inputs are being read. */
export interface ReadingState {
  readonly status: 'working' | 'ready' | 'failed';
  readonly reading?: Reading;
  readonly failure?: string;
}

/** Long enough to skip most keystrokes, short enough to feel immediate. */
const pauseInTyping = 150;

/** Reads one of the inputs' articles in the worker whenever typing pauses; files and choices at once. */
export function useReading(inputs: readonly ReadingInput[], articleIndex: number): ReadingState {
  const [state, setState] = useState<ReadingState>({ status: 'working' });
  const previous = useRef<readonly ReadingInput[]>([]);
  const client = useMemo(
    () =>
      createReadingClient(createReadingWorker, {
        onReading: (reading) => setState({ status: 'ready', reading }),
        onFailure: (failure) => setState((previous) => ({ ...previous, status: 'failed', failure })),
      }),
    [],
  );

  useEffect(() => {
    client.dropPending();
    setState((previous) => ({ ...previous, status: 'working' }));
    const isTyping = isTyped(previous.current) && isTyped(inputs) && previous.current !== inputs;
    previous.current = inputs;
    const timer = setTimeout(() => client.read(inputs, articleIndex), isTyping ? pauseInTyping : 0);
    return () => clearTimeout(timer);
  }, [client, inputs, articleIndex]);

  return state;
}

function isTyped(inputs: readonly ReadingInput[]): boolean {
  return inputs.length === 1 && typeof inputs[0]!.data === 'string';
}
