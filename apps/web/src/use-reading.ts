import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createReadingWorker } from './create-reading-worker.js';
import type { Reading } from './messages.js';
import { createReadingClient } from './reading-client.js';

/** `reading` is the last one that succeeded, also while a newer text is being read. */
export interface ReadingState {
  readonly status: 'working' | 'ready' | 'failed';
  readonly reading?: Reading;
  readonly failure?: string;
}

/** Long enough to skip most keystrokes, short enough to feel immediate. */
const pauseInTyping = 150;

/** Reads `text` in the worker whenever typing pauses; the first text at once. */
export function useReading(text: string): ReadingState {
  const [state, setState] = useState<ReadingState>({ status: 'working' });
  const isFirst = useRef(true);
  const client = useMemo(
    () =>
      createReadingClient(createReadingWorker(), {
        onReading: (reading) => setState({ status: 'ready', reading }),
        onFailure: (failure) => setState((previous) => ({ ...previous, status: 'failed', failure })),
      }),
    [],
  );

  useEffect(() => {
    client.dropPending();
    setState((previous) => ({ ...previous, status: 'working' }));
    const timer = setTimeout(() => client.read(text), isFirst.current ? 0 : pauseInTyping);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [client, text]);

  return state;
}
