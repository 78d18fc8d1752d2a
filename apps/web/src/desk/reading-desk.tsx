import type { Extraction } from '@inquit/core';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleView } from '../article/article-view.js';
import { QuotePanel } from '../article/quote-panel.js';
import { CorrectionBar } from '../corrections/correction-bar.js';
import { useCorrections } from '../corrections/use-corrections.js';
import { ExportMenu } from '../export/export-menu.js';
import type { Reading } from '../reading/messages.js';
import { speakerEntries } from '../speakers/speaker-entries.js';
import type { SpeakerEntry } from '../speakers/speaker-entries.js';
import { SpeakerList } from '../speakers/speaker-list.js';
import { speakerTones } from '../speakers/speaker-tones.js';
import { SpeakersView } from '../speakers/speakers-view.js';
import { QuoteTable } from '../table/quote-table.js';
import { FilterBar, queryFieldId } from './filter-bar.js';
import { filterExtraction, noFilters, unattributed } from './filters.js';
import type { QuoteFilters } from './filters.js';
import { HelpDialog } from './help-dialog.js';
import { stepQuote } from './step-quote.js';
import { useAttention } from './use-attention.js';
import type { Target } from './use-attention.js';
import { useShortcuts } from './use-shortcuts.js';
import { ViewTabs } from './view-tabs.js';
import type { ViewName } from './views.js';

/**
 * One article as its reader sees it:
 *
 *     extraction ─ corrections ─► corrected ─ filters ─► shown ─► article, speakers, table, downloads
 *
 * Colours belong to the corrected extraction, so that filtering changes nobody's colour.
 */
export function ReadingDesk({ reading }: { readonly reading: Reading }) {
  const { article } = reading;
  const corrections = useCorrections(article, reading.extraction);
  const { corrected, correct, undo } = corrections;
  const [view, setView] = useState<ViewName>('article');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [wanted, setFilters] = useState(noFilters);
  const filters = useMemo(() => withoutAbsentSpeaker(wanted, corrected), [wanted, corrected]);
  const shown = useMemo(() => filterExtraction(corrected, filters), [corrected, filters]);
  const total = useMemo(() => countInScope(corrected, filters), [corrected, filters]);
  const tones = useMemo(() => speakerTones(corrected), [corrected]);
  const entries = useMemo(() => speakerEntries(shown, tones), [shown, tones]);
  const { pointed, chosen, point, choose } = useAttention(shown);
  const target = pointed ?? chosen;
  const lit = useMemo(() => litQuotes(target, entries), [target, entries]);
  const chosenQuote = quoteIndexOf(chosen);
  const shownQuote = quoteIndexOf(pointed) ?? chosenQuote;

  const shortcuts = useMemo(() => {
    const step = (by: 1 | -1): void => {
      const next = stepQuote(chosenQuote, by, shown.quotes.length);
      if (next === undefined) return;
      // The cards of the speakers show no single quotation.
      setView((before) => (before === 'speakers' ? 'article' : before));
      choose({ kind: 'quote', quoteIndex: next });
      revealQuote(next);
    };
    return {
      next: () => step(1),
      previous: () => step(-1),
      filter: () => document.getElementById(queryFieldId)?.focus(),
      help: () => setHelpOpen(true),
      undo,
      letGo: () => choose(undefined),
    };
  }, [chosenQuote, shown, choose, undo]);
  useShortcuts(shortcuts);

  // A new article is first of all to be read.
  useEffect(() => setFilters(({ scope }) => ({ ...noFilters, scope })), [article]);

  function showSpeaker({ speaker }: SpeakerEntry): void {
    setFilters({ ...filters, speakerId: speaker?.id ?? unattributed });
    setView('article');
  }

  return (
    <>
      <section class="views" aria-label="What was found" data-view={view}>
        <div class="views-head">
          <ViewTabs view={view} onView={setView} />
          <ExportMenu article={article} extraction={shown} />
          <button type="button" class="help-button" aria-label="Help: keys" onClick={() => setHelpOpen(true)}>
            ?
          </button>
        </div>
        <FilterBar
          filters={filters}
          speakers={corrected.speakers}
          shown={shown.quotes.length}
          total={total}
          onFilters={setFilters}
        />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {view === 'article' && (
            <ArticleView
              article={article}
              extraction={shown}
              total={total}
              unspoken={corrected.quotes.length - total}
              tones={tones}
              lit={lit}
              chosenQuote={chosenQuote}
              onPoint={point}
              onChoose={choose}
            />
          )}
          {view === 'speakers' && (
            <SpeakersView extraction={shown} entries={entries} onCorrect={correct} onShow={showSpeaker} />
          )}
          {view === 'table' && (
            <QuoteTable
              extraction={shown}
              tones={tones}
              chosenQuote={chosenQuote}
              onChoose={(quoteIndex) => choose({ kind: 'quote', quoteIndex })}
            />
          )}
        </div>
        <CorrectionBar corrections={corrections} />
      </section>
      {view !== 'speakers' && (
        <aside class="side" aria-label="Quotation and speakers">
          <QuotePanel
            article={article}
            quoteIndex={shownQuote}
            extraction={shown}
            tones={tones}
            onCorrect={correct}
            onClose={() => choose(undefined)}
          />
          <SpeakerList entries={entries} target={target} chosen={chosen} onPoint={point} onChoose={choose} />
        </aside>
      )}
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}

/** How many quotations there would be without any filter but the scope. */
function countInScope(extraction: Extraction, { scope }: QuoteFilters): number {
  return filterExtraction(extraction, { ...noFilters, scope }).quotes.length;
}

/** A speaker may be gone with a correction or with the article; then everybody is shown again. */
function withoutAbsentSpeaker(filters: QuoteFilters, { speakers }: Extraction): QuoteFilters {
  const { speakerId } = filters;
  const isThere =
    speakerId === undefined || speakerId === unattributed || speakers.some(({ id }) => id === speakerId);
  return isThere ? filters : { ...filters, speakerId: undefined };
}

function quoteIndexOf(target: Target | undefined): number | undefined {
  return target?.kind === 'quote' ? target.quoteIndex : undefined;
}

/** Once it is drawn as chosen. */
function revealQuote(quoteIndex: number): void {
  requestAnimationFrame(() => {
    const piece = document.querySelector(`#view [data-quote="${quoteIndex}"]`);
    piece?.scrollIntoView({ block: 'center' });
  });
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
