import { useState } from 'preact/hooks';
import seedArticle from '../../../seeds/aleppo-truce.txt?raw';
import { ArticleInput } from './components/article-input.js';
import { ReadingDesk } from './components/reading-desk.js';
import { StatusBar } from './components/status-bar.js';
import { useReading } from './use-reading.js';

/** The page below its title: the text on one side, what was found in it on the other. */
export function App() {
  const [text, setText] = useState(seedArticle);
  const state = useReading(text);
  return (
    <>
      <main class="desk">
        <ArticleInput text={text} sample={seedArticle} onText={setText} />
        {state.reading && <ReadingDesk reading={state.reading} />}
      </main>
      <StatusBar state={state} />
    </>
  );
}
