import type { Extraction } from '@inquit/core';
import type { TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useCallback } from 'preact/hooks';
import { countOf } from '../count-of.js';
import type { SegmentedParagraph } from '../segments.js';
import type { Target } from '../use-attention.js';
import { ArticleParagraph } from './article-paragraph.js';
import { Legend } from './legend.js';
import { Notes } from './notes.js';

interface ArticleViewProps {
  readonly paragraphs: readonly SegmentedParagraph[];
  readonly extraction: Extraction;
  readonly tones: ReadonlyMap<string, string>;
  readonly lit: ReadonlySet<number> | undefined;
  readonly chosenQuote: number | undefined;
  readonly onPoint: (target: Target | undefined) => void;
  readonly onChoose: (target: Target | undefined) => void;
}

/** The article, set like one. Text reaches the page as text nodes only. */
export function ArticleView(props: ArticleViewProps) {
  const { paragraphs, extraction, tones, lit, chosenQuote, onPoint, onChoose } = props;
  const chooseQuote = useCallback(
    (quoteIndex: number) => onChoose({ kind: 'quote', quoteIndex }),
    [onChoose],
  );

  function handlePointer(event: TargetedPointerEvent<HTMLElement>): void {
    // A finger does not hover: it would leave its last target pointed at.
    if (event.pointerType === 'mouse') onPoint(targetAt(event.target));
  }

  function handleClick(event: TargetedMouseEvent<HTMLElement>): void {
    const isSelectingText = window.getSelection()?.isCollapsed === false;
    if (isSelectingText) return;
    onChoose(targetAt(event.target));
    // On a phone the panel, once it is drawn, may cover what was tapped.
    const piece = pieceAt(event.target);
    requestAnimationFrame(() => piece?.scrollIntoView({ block: 'nearest' }));
  }

  return (
    <section class="reading" aria-label="The article with its quotations">
      <div class="reading-head">
        <h2 class="summary">{summarise(extraction)}</h2>
        {extraction.quotes.length > 0 && <Legend />}
      </div>
      <article
        class={lit ? 'article has-lit' : 'article'}
        onPointerOver={handlePointer}
        onPointerLeave={() => onPoint(undefined)}
        onClick={handleClick}
      >
        {paragraphs.map((paragraph) => (
          <ArticleParagraph
            key={paragraph.paragraph.start}
            segmented={paragraph}
            quotes={extraction.quotes}
            tones={tones}
            lit={lit}
            chosenQuote={chosenQuote}
            onChoose={chooseQuote}
          />
        ))}
        {paragraphs.length === 0 && <p class="empty">Paste an article to see who says what in it.</p>}
      </article>
      <Notes diagnostics={extraction.diagnostics} />
    </section>
  );
}

function summarise({ quotes, speakers }: Extraction): string {
  if (quotes.length === 0) return 'No quotations found';
  return `${countOf(quotes.length, 'quotation')}, ${countOf(speakers.length, 'speaker')}`;
}

function targetAt(element: EventTarget | null): Target | undefined {
  const quoteIndex = pieceAt(element)?.dataset['quote'];
  return quoteIndex === undefined ? undefined : { kind: 'quote', quoteIndex: Number(quoteIndex) };
}

/** The topmost mark, or the number, that holds the element. */
function pieceAt(element: EventTarget | null): HTMLElement | undefined {
  return element instanceof Element ? (element.closest<HTMLElement>('[data-quote]') ?? undefined) : undefined;
}
