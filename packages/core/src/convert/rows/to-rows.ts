import type { Article, Extraction, Quote, Speaker } from '../../types.js';
import { toDeepLink } from '../deep-link.js';
import { countWords } from '../words.js';
import type { QuoteRow } from './row-columns.js';

/** One row a quotation, in text order. `name` is what the rows call the article; its own id where absent. */
export function toRows(article: Article, extraction: Extraction, name = article.id): QuoteRow[] {
  const records = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const { headline, publisher, datePublished, url } = article.metadata;
  return extraction.quotes.map((quote, index) =>
    withoutAbsent({
      article: name,
      headline,
      publisher,
      datePublished,
      url,
      quote: quote.id,
      number: index + 1,
      kind: quote.kind,
      attitude: quote.attitude,
      text: quote.text,
      words: countWords(quote.text),
      ...speakerCells(quote, records),
      source: quote.source?.text,
      sourceKind: quote.source?.kind,
      cue: quote.cue?.text,
      contentSpans: quote.content.map(({ start, end }) => `${start}-${end}`).join(' '),
      cueStart: quote.cue?.start,
      cueEnd: quote.cue?.end,
      sourceStart: quote.source?.start,
      sourceEnd: quote.source?.end,
      confidence: quote.confidence,
      within: quote.within,
      taggedBy: quote.evidence.taggedBy,
      linkedBy: quote.evidence.linkedBy,
      resolvedBy: quote.evidence.resolvedBy,
      deepLink: toDeepLink(article, quote),
    }),
  );
}

/** A row before the cells that nothing stands in are left out. */
type DraftRow = { readonly [Name in keyof QuoteRow]-?: QuoteRow[Name] | undefined };

function speakerCells(quote: Quote, records: ReadonlyMap<string, Speaker>) {
  const speakers = quote.speakers.map((speaker) => records.get(speaker.id) ?? speaker);
  const cell = (valueOf: (speaker: Partial<Speaker>) => string | undefined): string | undefined =>
    joinCells(speakers.map(valueOf));
  return {
    speaker: cell(({ name }) => name),
    speakerId: cell(({ id }) => id),
    speakerKind: cell(({ kind }) => kind),
    speakerRole: cell(({ role }) => role),
    speakerAffiliation: cell(({ affiliation }) => affiliation),
    speakerGender: cell(({ gender }) => gender?.value),
    speakerGenderEvidence: cell(({ gender }) => gender?.evidence),
    speakerExternalId: cell(({ externalId }) => externalId),
    anonymous:
      speakers.length === 0
        ? undefined
        : speakers.every((speaker) => 'anonymous' in speaker && speaker.anonymous === true),
  };
}

/** Each speaker keeps its place, so that "; male" is the second one's. */
function joinCells(values: readonly (string | undefined)[]): string | undefined {
  return values.every((value) => value === undefined)
    ? undefined
    : values.map((value) => value ?? '').join('; ');
}

function withoutAbsent(draft: DraftRow): QuoteRow {
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as object as QuoteRow;
}
