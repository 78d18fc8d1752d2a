import type { Article, Extraction, Quote, Span, Speaker } from '../../types.js';
import { articleAddress } from '../article-address.js';
import { countCodePoints } from '../code-points.js';
import type { CodePoints } from '../code-points.js';
import { toQuoteFacts, toSpeakerFacts } from '../facts.js';
import { isWebAddress, toWellFormed } from '../markup.js';
import type { AnnotationBody, AnnotationCollection, WebAnnotation } from './annotation.js';

/** The keys of our own, which other readers pass over. */
const context = {
  inquit: 'urn:inquit:vocabulary:',
  'inquit:facts': { '@type': '@json' },
  'inquit:speakers': { '@type': '@json' },
} as const;

/** As many code units of the text are given before and after the words, so that they are found in a changed page. */
const around = 32;

/**
 * A collection with one annotation a span: several spans under one annotation would mean that each of them is the whole
 * quotation. Our own keys say which belong together, and the rest; with them `readWebAnnotations` gets it back.
 */
export function toWebAnnotations(article: Article, extraction: Extraction): AnnotationCollection {
  const source = articleAddress(article);
  const base = `${source}${source.includes('#') ? '-' : '#'}`;
  const points = countCodePoints(article.text);
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const items = extraction.quotes.flatMap((quote) =>
    annotateQuote(article.text, quote, points, source, base, speakers),
  );
  const { headline } = article.metadata;
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', context],
    id: `${base}quotations`,
    type: 'AnnotationCollection',
    ...(headline !== undefined && { label: headline }),
    total: items.length,
    first: { id: `${base}quotations-1`, type: 'AnnotationPage', startIndex: 0, items },
    'inquit:speakers': extraction.speakers.map(toSpeakerFacts),
  };
}

function annotateQuote(
  text: string,
  quote: Quote,
  points: CodePoints,
  source: string,
  base: string,
  speakers: ReadonlyMap<string, Speaker>,
): WebAnnotation[] {
  const people = quote.speakers.map(({ id }): AnnotationBody => ({
    type: 'SpecificResource',
    purpose: 'identifying',
    source: personAddress(id, speakers.get(id), base),
  }));
  const annotate = (span: Span, value: 'content' | 'cue' | 'source', order: number): WebAnnotation => ({
    id: `${base}${quote.id}-${value}-${order}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [{ type: 'TextualBody', purpose: 'tagging', value }, ...(value === 'cue' ? [] : people)],
    target: { source, selector: toSelector(text, span, points) },
    'inquit:quote': quote.id,
    'inquit:order': order,
    ...(value === 'content' && order === 1 && { 'inquit:facts': toQuoteFacts(quote) }),
  });
  return [
    ...quote.content.map((span, index) => annotate(span, 'content', index + 1)),
    ...(quote.cue ? [annotate(quote.cue, 'cue', 1)] : []),
    ...(quote.source ? [annotate(quote.source, 'source', 1)] : []),
  ];
}

function toSelector(text: string, span: Span, points: CodePoints): WebAnnotation['target']['selector'] {
  const prefix = toWellFormed(text.slice(Math.max(0, span.start - around), span.start));
  const suffix = toWellFormed(text.slice(span.end, span.end + around));
  return [
    {
      type: 'TextQuoteSelector',
      exact: span.text,
      ...(prefix !== '' && { prefix }),
      ...(suffix !== '' && { suffix }),
    },
    { type: 'TextPositionSelector', start: points.fromUnits(span.start), end: points.fromUnits(span.end) },
  ];
}

/** Who it is for everybody, where the caller knows; else who it is in this article. */
function personAddress(id: string, speaker: Speaker | undefined, base: string): string {
  const external = speaker?.externalId;
  if (external !== undefined && /^Q[1-9]\d{0,15}$/.test(external))
    return `http://www.wikidata.org/entity/${external}`;
  return isWebAddress(external) ? external : `${base}speaker-${id}`;
}
