import { useMemo } from 'preact/hooks';
import { ReadingDesk } from './desk/reading-desk.js';
import { StatusBar } from './desk/status-bar.js';
import { ArticleInput } from './input/article-input.js';
import { firstSample } from './input/samples.js';
import { useInput } from './input/use-input.js';
import { useReading } from './reading/use-reading.js';

/** The page below its title: the text on one side, what was found in it on the other. */
export function App() {
  const controls = useInput(firstSample);
  const state = useReading(controls.inputs, controls.articleIndex);
  const { reading } = state;
  // Every keystroke comes by here, and what was found changes only with the next reading.
  const desk = useMemo(() => reading && <ReadingDesk reading={reading} />, [reading]);
  return (
    <>
      <main class="desk" data-status={state.status}>
        <ArticleInput controls={controls} state={state} />
        {desk ?? <p class="views empty">{state.status === 'failed' ? state.failure : 'Reading…'}</p>}
      </main>
      <StatusBar state={state} />
    </>
  );
}
