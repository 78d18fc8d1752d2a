import type { Article, Extraction } from '@inquit/core';
import type { TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { countOf } from '../count-of.js';
import { segmentArticle } from './segments.js';
import type { Target } from '../desk/use-attention.js';
import { ArticleParagraph } from './article-paragraph.js';
import { Legend } from './legend.js';
import { Notes } from './notes.js';

interface ArticleViewProps {
  readonly article: Article;
  readonly extraction: Extraction;
  /** How many quotations there are without filters. */
  readonly total: number;
  /** How many more there are that are thought or wanted, not said. */
  readonly unspoken: number;
  readonly tones: ReadonlyMap<string, string>;
  readonly lit: ReadonlySet<number> | undefined;
  readonly chosenQuote: number | undefined;
  readonly onPoint: (target: Target | undefined) => void;
  readonly onChoose: (target: Target | undefined) => void;
}

/** The article, set like one. Text reaches the page as text nodes only. */
export function ArticleView(props: ArticleViewProps) {
  const { article, extraction, total, unspoken, tones, lit, chosenQuote, onPoint, onChoose } = props;
  const paragraphs = useMemo(() => segmentArticle(article, extraction.quotes), [article, extraction]);
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

  const classes = ['article'];
  if (lit) classes.push('has-lit');
  if (paragraphs.length > longArticle) classes.push('is-long');
  return (
    <section class="reading" aria-label="The article with its quotations">
      <div class="reading-head">
        <h2 class="summary">{paragraphs.length === 0 ? 'No article yet' : summarise(extraction, total)}</h2>
        {extraction.quotes.length > 0 && <Legend />}
        {total === 0 && unspoken > 0 && (
          <p class="reading-hint">
            Nothing is reported as said. Under Filters, “also thought and wanted” shows{' '}
            {countOf(unspoken, 'passage')} more.
          </p>
        )}
      </div>
      <article
        class={classes.join(' ')}
        onPointerOver={handlePointer}
        onPointerLeave={() => onPoint(undefined)}
        onClick={handleClick}
      >
        {paragraphs.map((paragraph, index) => (
          <ArticleParagraph
            key={index}
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
      {paragraphs.length > 0 && <Notes diagnostics={extraction.diagnostics} />}
    </section>
  );
}

/** From so many paragraphs on, the browser lays out those in sight only; see article.css. */
const longArticle = 60;

function summarise({ quotes, speakers }: Extraction, total: number): string {
  if (quotes.length === 0) return total === 0 ? 'No quotations found' : 'No quotation passes the filters';
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
