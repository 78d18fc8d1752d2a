/** What each converter alone must do; what comes back from them is in convert-round-trips.test.ts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toBrat } from '../src/convert/brat/index.js';
import { countCodePoints } from '../src/convert/code-points.js';
import { toDeepLink } from '../src/convert/deep-link.js';
import { toJsonLd } from '../src/convert/json-ld.js';
import { countWords, rowColumns, toRows } from '../src/convert/rows/index.js';
import { toWebAnnotations } from '../src/convert/web-annotation/index.js';
import type { Article } from '../src/index.js';
import { articleTexts, extract, harbourStory } from './convert-articles.js';

const seed = 20_261_123;

describe('code points', () => {
  test('agree with the string itself, both ways', () => {
    const texts = fc
      .array(fc.constantFrom('a', '😀', '\ud83d', '\udc00', 'é', '京', '\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { fromUnits, toUnits } = countCodePoints(text);
        let units = 0;
        const characters = [...text];
        return characters.every((character, index) => {
          const agrees = fromUnits(units) === index && toUnits(index) === units;
          units += character.length;
          return agrees && toUnits(index + 1) === units;
        });
      }),
      { seed },
    );
  });

  test('are what Web Annotation and brat get', () => {
    const { article, extraction } = harbourStory();
    const characters = [...article.text];
    const items = toWebAnnotations(article, extraction).first.items;
    for (const { target } of items) {
      const [{ exact }, { start, end }] = target.selector;
      expect(characters.slice(start, end).join('')).toBe(exact);
    }
    const { annotations } = toBrat(article, extraction);
    const bound = [...annotations.matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gm)];
    expect(bound.length).toBeGreaterThan(10);
    for (const [, start, end, words] of bound)
      expect(characters.slice(Number(start), Number(end)).join('')).toBe(words);
  });
});

describe('deep links', () => {
  const metadata = { url: 'https://harbour-post.example/a?b=1#top' };
  const linkTo = (
    text: string,
    words: string,
    url: string | undefined = metadata.url,
  ): string | undefined => {
    const start = text.indexOf(words);
    const article: Article = {
      text,
      paragraphs: [],
      diagnostics: [],
      metadata: url === undefined ? {} : { url },
    };
    return toDeepLink(article, { content: [{ start, end: start + words.length, text: words }] });
  };

  test('give the ends of long words, and keep the fragment of the address', () => {
    expect(
      linkTo(
        '“One two three four five six seven eight nine ten,” she said.',
        '“One two three four five six seven eight nine ten,”',
      ),
    ).toBe(
      'https://harbour-post.example/a?b=1#top:~:text=One%20two%20three%20four,seven%20eight%20nine%20ten',
    );
  });

  test('give what stands around short words', () => {
    expect(linkTo('Then the mayor said “never again” and left.', '“never again”')).toBe(
      'https://harbour-post.example/a?b=1#top:~:text=mayor%20said-,never%20again,-and%20left',
    );
    expect(linkTo('“No!”', '“No!”')).toBe('https://harbour-post.example/a?b=1#top:~:text=No');
  });

  test('escape what has a meaning in a fragment', () => {
    expect(linkTo('x', 'x')).toContain('text=x');
    expect(linkTo('a-b, c & d: 50% e', 'a-b, c & d: 50% e')).toContain(
      'text=a%2Db%2C%20c%20%26%20d%3A%2050%25%20e',
    );
  });

  test('lead to the web alone', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'https://a"b', 'ftp://x'])
      expect(linkTo('a b c d', 'a b c d', url)).toBeUndefined();
    expect(linkTo('?!', '?!')).toBeUndefined();
  });

  test('are made of any text', () => {
    fc.assert(
      fc.property(articleTexts(['\ud83d', '\0']), (text) => {
        const { article, extraction } = extract(text);
        const linked = { ...article, metadata };
        for (const quote of extraction.quotes) {
          const link = toDeepLink(linked, quote);
          if (link !== undefined && !/^[\x21-\x7e]+$/.test(link)) return false;
        }
        return true;
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('rows', () => {
  test('have no other cells than the columns say, of the types they say', () => {
    const { article, extraction } = harbourStory();
    const types = new Map(rowColumns.map(({ name, type }) => [name as string, type]));
    const rows = toRows(article, extraction, 'bridge.txt');
    expect(rows).toHaveLength(extraction.quotes.length);
    for (const row of rows) {
      for (const [name, value] of Object.entries(row)) {
        const type = types.get(name);
        expect([name, typeof value]).toEqual([
          name,
          type === 'text' ? 'string' : type === 'boolean' ? 'boolean' : 'number',
        ]);
        if (type === 'integer') expect(Number.isInteger(value)).toBe(true);
      }
    }
    expect(rows[0]).toMatchObject({
      article: 'bridge.txt',
      speaker: 'Ines Okafor',
      publisher: 'The Harbour Post',
    });
  });

  test('count words, not marks', () => {
    expect(countWords('“We won’t — ever — lose 3,000 crowns …”')).toBe(6);
    expect(countWords(' \n—')).toBe(0);
  });
});

describe('JSON-LD', () => {
  test('has a quotation for each, with its speaker and a link', () => {
    const { article, extraction } = harbourStory();
    const document = toJsonLd(article, extraction) as { hasPart: Record<string, unknown>[] };
    expect(document).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://harbour-post.example/news/bridge',
      publisher: { '@type': 'Organization', name: 'The Harbour Post' },
    });
    expect(document.hasPart[0]).toMatchObject({
      '@type': 'Quotation',
      '@id': `https://harbour-post.example/news/bridge#${extraction.quotes[0]!.id}`,
      spokenByCharacter: { '@type': 'Person', name: 'Ines Okafor', jobTitle: 'harbour master' },
      isPartOf: { '@id': 'https://harbour-post.example/news/bridge' },
      inLanguage: 'en',
    });
    const nobody = extraction.quotes.map((quote) => ({ ...quote, speakers: [] }));
    expect(JSON.stringify(toJsonLd(article, { ...extraction, quotes: nobody }))).not.toContain(
      'spokenByCharacter',
    );
  });

  test('names an article without an address by its text, and takes no other schemes for addresses', () => {
    for (const metadata of [{}, { url: 'javascript:alert(1)' }]) {
      const { article, extraction } = harbourStory(metadata);
      const document = toJsonLd(article, extraction);
      expect(document['@id']).toMatch(/^urn:inquit:article:[0-9a-z]{11}$/);
      expect(JSON.stringify(document)).not.toContain('javascript:');
    }
  });

  test('says who it is where the caller knows', () => {
    const { article, extraction } = harbourStory();
    const [first, ...rest] = extraction.speakers;
    const known = (externalId: string) => {
      const speakers = [{ ...first!, externalId }, ...rest];
      const { hasPart } = toJsonLd(article, { ...extraction, speakers }) as {
        hasPart: { spokenByCharacter: object }[];
      };
      return hasPart[0]!.spokenByCharacter;
    };
    expect(known('Q42')).toMatchObject({ sameAs: 'https://www.wikidata.org/entity/Q42' });
    expect(known('staff-7')).toMatchObject({ identifier: 'staff-7' });
  });
});
