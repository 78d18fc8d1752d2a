import { useEffect, useMemo } from 'preact/hooks';
import type { Reading } from '../messages.js';
import { segmentArticle } from '../segments.js';
import { speakerEntries } from '../speaker-entries.js';
import type { SpeakerEntry } from '../speaker-entries.js';
import { speakerTones } from '../speaker-tones.js';
import { useAttention } from '../use-attention.js';
import type { Target } from '../use-attention.js';
import { ArticleView } from './article-view.js';
import { QuotePanel } from './quote-panel.js';
import { SpeakerList } from './speaker-list.js';

/** The article with its quotations marked, the speakers, and a panel on the quotation looked at. */
export function ReadingDesk({ reading }: { readonly reading: Reading }) {
  const { article, extraction } = reading;
  const paragraphs = useMemo(() => segmentArticle(article, extraction.quotes), [article, extraction]);
  const tones = useMemo(() => speakerTones(extraction), [extraction]);
  const entries = useMemo(() => speakerEntries(extraction, tones), [extraction, tones]);
  const { pointed, chosen, point, choose } = useAttention(reading);
  const target = pointed ?? chosen;
  const lit = useMemo(() => litQuotes(target, entries), [target, entries]);
  const shown = quoteIndexOf(pointed) ?? quoteIndexOf(chosen);

  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key === 'Escape') choose(undefined);
    };
    document.addEventListener('keydown', letGo);
    return () => document.removeEventListener('keydown', letGo);
  }, [choose]);

  return (
    <>
      <ArticleView
        paragraphs={paragraphs}
        extraction={extraction}
        tones={tones}
        lit={lit}
        chosenQuote={quoteIndexOf(chosen)}
        onPoint={point}
        onChoose={choose}
      />
      <aside class="side">
        <SpeakerList entries={entries} target={target} chosen={chosen} onPoint={point} onChoose={choose} />
        <QuotePanel
          quote={shown === undefined ? undefined : extraction.quotes[shown]}
          quoteIndex={shown}
          extraction={extraction}
          tones={tones}
          onClose={() => choose(undefined)}
        />
      </aside>
    </>
  );
}

function quoteIndexOf(target: Target | undefined): number | undefined {
  return target?.kind === 'quote' ? target.quoteIndex : undefined;
}

/** The quotations to bring forward; absent when all are equal. */
function litQuotes(
  target: Target | undefined,
  entries: readonly SpeakerEntry[],
): ReadonlySet<number> | undefined {
  if (!target) return undefined;
  if (target.kind === 'quote') return new Set([target.quoteIndex]);
  return new Set(entries[target.entryIndex]?.quoteIndices);
}
