import type { ParagraphRole, Quote } from '@inquit/core';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { lineBreakClass } from '../input/long-words.js';
import type { Mark, Segment, SegmentedParagraph } from './segments.js';
import { toneOf } from '../speakers/speaker-tones.js';
import { QuoteNumber } from './quote-number.js';

interface ArticleParagraphProps {
  readonly segmented: SegmentedParagraph;
  readonly quotes: readonly Quote[];
  readonly tones: ReadonlyMap<string, string>;
  readonly lit: ReadonlySet<number> | undefined;
  readonly chosenQuote: number | undefined;
  readonly onChoose: (quoteIndex: number) => void;
}

/** One paragraph with its marks. Drawn anew only when something about its own quotations changes. */
export function ArticleParagraph(props: ArticleParagraphProps) {
  const { segmented, quotes, tones, lit, chosenQuote, onChoose } = props;
  const { paragraph, segments, quoteIndices } = segmented;
  const litHere = [...quoteIndices].filter((quoteIndex) => lit?.has(quoteIndex)).join(' ');
  const chosenHere = chosenQuote !== undefined && quoteIndices.has(chosenQuote) ? chosenQuote : undefined;

  return useMemo(() => {
    const Tag = tagOfRole(paragraph.role);
    const litIndices = new Set(litHere.split(' ').filter(Boolean).map(Number));

    const drawMark = (inner: ComponentChild, mark: Mark): ComponentChild => {
      const classes = ['mark', mark.role, toneOf(quotes[mark.quoteIndex]!, tones)];
      if (litIndices.has(mark.quoteIndex)) classes.push('is-lit');
      if (mark.depth > 0) classes.push(`depth-${mark.depth}`);
      return (
        <span class={classes.join(' ')} data-quote={mark.quoteIndex}>
          {inner}
        </span>
      );
    };

    const drawSegment = (segment: Segment): ComponentChild => [
      segment.marks.reduceRight<ComponentChild>(drawMark, segment.text),
      ...segment.endingQuotes.map((quoteIndex) => (
        <QuoteNumber
          quote={quotes[quoteIndex]!}
          quoteIndex={quoteIndex}
          tone={toneOf(quotes[quoteIndex]!, tones)}
          lit={litIndices.has(quoteIndex)}
          chosen={quoteIndex === chosenHere}
          onChoose={onChoose}
        />
      )),
      ...segment.pausingQuotes.map((quoteIndex) => (
        <span
          class={`quote-pause ${toneOf(quotes[quoteIndex]!, tones)}`}
          data-quote={quoteIndex}
          data-number={quoteIndex + 1}
          aria-hidden="true"
        />
      )),
    ];

    const classes = ['paragraph', `role-${paragraph.role}`, lineBreakClass(paragraph.text) ?? ''];
    return (
      <Tag class={classes.join(' ')} dir="auto">
        {segments.map(drawSegment)}
      </Tag>
    );
  }, [paragraph, segments, quotes, tones, litHere, chosenHere, onChoose]);
}

function tagOfRole(role: ParagraphRole): 'h3' | 'h4' | 'blockquote' | 'p' {
  if (role === 'headline') return 'h3';
  if (role === 'subheading') return 'h4';
  return role === 'blockquote' || role === 'pullquote' ? 'blockquote' : 'p';
}
