import type { Article, Extraction, Quote, Span, Speaker } from '../../types.js';
import { countCodePoints } from '../code-points.js';
import { toQuoteFacts, toSpeakerFacts } from '../facts.js';
import type { CitronDocument, CitronQuote, CitronSpan } from './citron-document.js';

/**
 * An article as a document of Citron. Each speaker is a coreference group; what Citron has no place for, quotations
 * without a cue among it, is under `x_inquit`, which Citron ignores and `readCitron` reads.
 */
export function toCitron(article: Article, extraction: Extraction): CitronDocument {
  const { fromUnits } = countCodePoints(article.text);
  const toSpan = ({ start, end, text }: Span): CitronSpan => ({
    start: fromUnits(start),
    end: fromUnits(end),
    text,
  });
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  const toQuote = (quote: Quote): Omit<CitronQuote, 'cue'> => {
    const named = quote.speakers.flatMap(({ id }) => namingMention(speakers.get(id)) ?? []);
    return {
      sources: quote.source ? [toSpan(quote.source)] : [],
      contents: quote.content.map(toSpan),
      ...(named.length > 0 && { coreferences: named.map(toSpan) }),
      confidence: quote.confidence,
      id: quote.id,
      x_inquit: toQuoteFacts(quote),
    };
  };
  return {
    text: article.text,
    quotes: extraction.quotes.flatMap((quote) =>
      quote.cue ? [{ cue: toSpan(quote.cue), ...toQuote(quote) }] : [],
    ),
    coreference_groups: extraction.speakers.map(({ mentions }) => mentions.map(toSpan)),
    x_inquit: {
      schemaVersion: 1,
      speakers: extraction.speakers.map((speaker) => ({
        ...toSpeakerFacts(speaker),
        mentionKinds: speaker.mentions.map(({ kind }) => kind),
      })),
      quotesWithoutCue: extraction.quotes.filter((quote) => quote.cue === undefined).map(toQuote),
    },
  };
}

/** The mention that says best who it is: the name as it is given in full, else the first name, else the first of all. */
function namingMention(speaker: Speaker | undefined): Span | undefined {
  if (speaker === undefined) return undefined;
  const { mentions, name } = speaker;
  return (
    mentions.find(({ text }) => text === name) ?? mentions.find(({ kind }) => kind === 'name') ?? mentions[0]
  );
}
