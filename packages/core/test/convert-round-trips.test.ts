/** What a format can hold comes back from it, whatever the article says. The seed is fixed. */
import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readBrat, toBrat } from '../src/convert/brat/index.js';
import { readCitron, toCitron } from '../src/convert/citron/index.js';
import { readTei, toTei } from '../src/convert/tei/index.js';
import { readWebAnnotations, toWebAnnotations } from '../src/convert/web-annotation/index.js';
import type { Article, Extraction } from '../src/index.js';
import {
  articleTexts,
  extract,
  harbourStory,
  inventedExtractions,
  withoutMentions,
} from './convert-articles.js';

const seed = 20_261_122;

interface Format {
  readonly name: string;
  readonly roundTrip: (
    article: Article,
    extraction: Extraction,
  ) => { readonly text: string; readonly extraction: Extraction };
  readonly holdsMentions: boolean;
  /** Odd characters that the format holds. */
  readonly oddities: readonly string[];
}

const formats: readonly Format[] = [
  {
    name: 'Citron',
    roundTrip: (article, extraction) => readCitron(JSON.stringify(toCitron(article, extraction))),
    holdsMentions: true,
    oddities: ['\0', '\ud83d', '\udc00', '\u0085', '\x1b'],
  },
  {
    name: 'brat',
    roundTrip: (article, extraction) => {
      const { text, annotations } = toBrat(article, extraction);
      return { text, extraction: readBrat(text, annotations) };
    },
    holdsMentions: false,
    oddities: ['\0', '\u0085', '\x1b'],
  },
  {
    name: 'Web Annotation',
    roundTrip: ({ text, ...article }, extraction) => ({
      text,
      extraction: readWebAnnotations(
        text,
        JSON.stringify(toWebAnnotations({ text, ...article }, extraction)),
      ),
    }),
    holdsMentions: false,
    oddities: ['\0', '\ud83d', '\udc00', '\u0085', '\x1b'],
  },
  {
    name: 'TEI',
    roundTrip: (article, extraction) => readTei(toTei(article, extraction)),
    holdsMentions: false,
    oddities: ['\u0085'],
  },
];

describe.each(formats)('$name', ({ roundTrip, holdsMentions, oddities }) => {
  test('gives back a whole extraction', () => {
    const { article, extraction } = harbourStory();
    expect(extraction.quotes.length).toBeGreaterThan(4);
    const back = roundTrip(article, extraction);
    expect(back.text).toBe(article.text);
    expect(back.extraction.quotes).toEqual(extraction.quotes);
    if (holdsMentions) expect(back.extraction.speakers).toEqual(extraction.speakers);
    else expect(withoutMentions(back.extraction)).toEqual(withoutMentions(extraction));
  });

  test(`of any article (seed ${seed})`, () => {
    let quotations = 0;
    fc.assert(
      fc.property(articleTexts(oddities), (text) => {
        const { article, extraction } = extract(text);
        quotations += extraction.quotes.length;
        const back = roundTrip(article, extraction);
        return (
          back.text === article.text &&
          isDeepStrictEqual(back.extraction.quotes, extraction.quotes) &&
          isDeepStrictEqual(withoutMentions(back.extraction), withoutMentions(extraction)) &&
          (!holdsMentions || isDeepStrictEqual(back.extraction.speakers, extraction.speakers))
        );
      }),
      { seed, numRuns: 300 },
    );
    // The texts are no use where nothing is found in them.
    expect(quotations).toBeGreaterThan(100);
  });

  test(`of any quotations, crossing ones too (seed ${seed})`, () => {
    const inventions = articleTexts(oddities).chain((text) => {
      const { article } = extract(text);
      return inventedExtractions(article.text).map((extraction) => ({ article, extraction }));
    });
    fc.assert(
      fc.property(inventions, ({ article, extraction }) => {
        const { extraction: back } = roundTrip(article, extraction);
        return (
          isDeepStrictEqual(back.quotes, extraction.quotes) &&
          isDeepStrictEqual(withoutMentions(back), withoutMentions(extraction))
        );
      }),
      { seed, numRuns: 300 },
    );
  });

  test('an article without quotations', () => {
    const { article, extraction } = extract('It rained.');
    expect(roundTrip(article, extraction)).toMatchObject({ text: 'It rained.', extraction: { quotes: [] } });
  });
});
