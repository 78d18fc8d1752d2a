import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleBodies, articleOf, readJsonLd, resolveNode } from '../src/parse/json-ld/index.js';
import { readJson } from '../src/parse/json-ld/mend-json.js';

describe('broken JSON', () => {
  it.each([
    ['a line break in a string', '{"a":"one\ntwo"}', { a: 'one\ntwo' }],
    ['a comma too many', '{"a":[1,2,],}', { a: [1, 2] }],
    ['a semicolon', '{"a":1};', { a: 1 }],
    ['a comment around it', '<!-- {"a":1} -->', { a: 1 }],
    ['a CDATA section', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['a mark not escaped', '{"a":"the "old" bridge"}', { a: 'the "old" bridge' }],
    [
      'a mark not escaped before a comma',
      '{"a":"the "old", grey bridge","b":1}',
      { a: 'the "old", grey bridge', b: 1 },
    ],
    ['a backslash that escapes nothing', '{"a":"it\\\'s"}', { a: "it\\'s" }],
    ['an end that is missing', '{"a":{"b":["c","d', { a: { b: ['c', 'd'] } }],
    ['a value that is missing', '{"a":1,"b":', { a: 1, b: null }],
    ['entities for marks', '{&quot;a&quot;:&quot;b&quot;}', { a: 'b' }],
  ])('with %s is mended', (_, text, value) => {
    expect(readJson(text)).toEqual({ value, isMended: true });
  });

  it('that is not broken is left alone', () => {
    expect(readJson('{"a":"b, \\"c\\""}')).toEqual({ value: { a: 'b, "c"' }, isMended: false });
  });

  it('that is beyond mending is not read', () => {
    expect(readJson('window.x = 1')).toBeUndefined();
    expect(readJson('')).toBeUndefined();
  });

  it('never throws, and well-formed JSON is read as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void readJson(text)));
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)?.isMended).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, cut) => void readJson(text.slice(0, cut % (text.length + 1)))),
    );
  });

  it('is mended in linear time', () => {
    const hostile = (n: number): string => `{"a":"${'"x" '.repeat(n)}`;
    const brackets = (n: number): string => `${'[{'.repeat(n)},`;
    for (const make of [hostile, brackets]) {
      const small = time(() => readJson(make(20_000)));
      const large = time(() => readJson(make(80_000)));
      expect(large).toBeLessThan(Math.max(small, 20) * 16);
    }
  });
});

describe('the graph', () => {
  it('is read from several blocks, with references', () => {
    const jsonLd = readJsonLd([
      JSON.stringify({
        '@graph': [
          { '@type': 'WebPage', name: 'Page' },
          { '@id': '#a', '@type': 'NewsArticle', headline: 'Bridge' },
        ],
      }),
      JSON.stringify([{ '@type': 'Person', '@id': '#p', name: 'Nora Teale' }]),
    ]);
    expect(articleOf(jsonLd)?.['headline']).toBe('Bridge');
    expect(resolveNode(jsonLd, { '@id': '#p' })).toMatchObject({ name: 'Nora Teale' });
    expect(jsonLd.diagnostics).toEqual([]);
  });

  it('says which block was mended, and which was not read', () => {
    const { diagnostics } = readJsonLd(['{"a":1,}', 'nonsense', '{}']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ill-formed-json', 'ill-formed-json']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'JSON-LD block 1 of 3 is not well-formed; it was mended.',
      'JSON-LD block 2 of 3 is not JSON and was not read.',
    ]);
  });

  it('is read 256 levels deep, and a hundred thousand do no harm', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const { nodes, diagnostics } = readJsonLd([deep]);
    expect(nodes).toHaveLength(257);
    expect(diagnostics.map(({ code }) => code)).toEqual(['depth-limit']);
  });

  it('gives the article that fits the page', () => {
    const node = (headline: string, url: string): Record<string, unknown> => ({
      '@type': 'NewsArticle',
      headline,
      url,
    });
    const jsonLd = readJsonLd([
      JSON.stringify([
        node('Another story', 'https://news.example/other'),
        node('Bridge closed', 'https://news.example/bridge'),
      ]),
    ]);
    expect(articleOf(jsonLd, { urls: ['https://www.news.example/bridge?x=1'] })?.['headline']).toBe(
      'Bridge closed',
    );
    expect(articleOf(jsonLd, { titles: ['Bridge closed'] })?.['headline']).toBe('Bridge closed');
  });

  it('gives no teaser of a list, and no article where there is none', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Teaser' }] };
    expect(articleOf(readJsonLd([JSON.stringify(list)]))).toBeUndefined();
    expect(articleOf(readJsonLd([JSON.stringify({ '@type': 'Organization' })]))).toBeUndefined();
  });

  it('hands out the bodies of articles, longest first', () => {
    const jsonLd = readJsonLd([
      JSON.stringify([
        { '@type': 'NewsArticle', articleBody: 'Short.' },
        { '@type': 'Article', articleBody: 'Quite a bit longer.' },
        { '@type': 'Person', text: 'Not an article, however long this is.' },
      ]),
    ]);
    expect(articleBodies(jsonLd)).toEqual(['Quite a bit longer.', 'Short.']);
  });
});

/** CPU milliseconds. */
function time(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
