import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlMetadata, withBodyMetadata } from '../src/parse/html/metadata/index.js';
import { readHtmlTree } from '../src/parse/html/tree.js';
import type { ArticleMetadata } from '../src/types.js';
import { htmlCases } from './metadata/html-cases.js';

function read(html: string, url?: string): ArticleMetadata {
  return readHtmlMetadata(readHtmlTree(html), url === undefined ? {} : { url });
}

for (const [property, cases] of Object.entries(htmlCases)) {
  describe(`metadata of pages: ${property}`, () => {
    it.each(cases.map((each) => [each.name, each] as const))(
      '%s',
      (_, { head = '', body = '', url, expected }) => {
        const metadata = read(`<html><head>${head}</head><body>${body}</body></html>`, url);
        const asked = Object.keys(expected) as (keyof ArticleMetadata)[];
        expect(Object.fromEntries(asked.map((key) => [key, metadata[key]]))).toEqual(expected);
        // Every property that is there says by which rule.
        const found = Object.keys(metadata).filter((key) => key !== 'foundBy');
        expect(Object.keys(metadata.foundBy ?? {}).sort()).toEqual(found.sort());
      },
    );
  });
}

describe('dateline and agency of the body', () => {
  it('are read from its first paragraphs', () => {
    const metadata = withBodyMetadata({ headline: 'Bridge closed', foundBy: { headline: 'title' } }, [
      'GALWAY, March 3 (Reuters) - The old bridge was closed on Friday.',
    ]);
    expect(metadata).toMatchObject({ datelinePlace: 'GALWAY', agency: 'Reuters', headline: 'Bridge closed' });
    expect(metadata.foundBy).toEqual({ headline: 'title', datelinePlace: 'dateline', agency: 'dateline' });
  });

  it('are absent where a dash is only a dash', () => {
    const metadata = withBodyMetadata({}, ['He left — and never came back.']);
    expect(metadata.datelinePlace).toBeUndefined();
    expect(metadata.agency).toBeUndefined();
  });
});

describe('any page', () => {
  const piece = fc.constantFrom(
    '<h1>',
    '</h1>',
    '<time datetime="',
    '">',
    '<meta name="author" content="',
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"NewsArticle","author":',
    '[{',
    '}]',
    '{"name":["',
    '"}',
    ',"datePublished":"2024-05-03"',
    '<p class="byline date">',
    '</p>',
    'By Nora Teale',
    ' and ',
    '3/4/2024',
    'Updated ',
    '\u0000',
    '"',
    '&quot;',
    '<aside>',
    '<link rel=canonical href=//[>',
  );
  const html = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 })
    .map((pieces) => pieces.join(''));

  it('is read without a throw, and with nothing blank', () => {
    fc.assert(
      fc.property(html, fc.option(fc.webUrl(), { nil: undefined }), (text, url) => {
        const metadata = read(text, url);
        for (const value of Object.values(metadata)) expect(value === '' || value === null).toBe(false);
        expect(metadata.author?.includes('') ?? false).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested bylines', '<div class="byline date">By Nora Teale May 3, 2024 '],
    ['many links to authors', '<a class="author" href="/author/nora-teale">Nora Teale</a> '],
    ['many times', '<p>Updated <time datetime="2024-05-03">May 3</time></p>'],
    ['many headings', '<h1>Bridge closed after storm</h1>'],
    ['many lines with dates', '<p>3 May 2024 in Tarn</p>'],
  ])('%s take time in proportion', (_, piece) => {
    const small = time(`<h1>Bridge closed</h1>${piece.repeat(2_000)}`);
    const large = time(`<h1>Bridge closed</h1>${piece.repeat(16_000)}`);
    // Eight times the page; quadratic work would take sixty-four times as long.
    expect(large).toBeLessThan(Math.max(small, 10) * 24);
  });
});

/** CPU milliseconds of the metadata alone. */
function time(html: string): number {
  const tree = readHtmlTree(html);
  const before = process.cpuUsage();
  readHtmlMetadata(tree);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
