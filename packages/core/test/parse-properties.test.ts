/** Whatever the input, every parser gives articles whose spans slice true, and never throws. */
import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseArticles } from '../src/parse/parse-articles.js';
import type { Article, ArticleFormat } from '../src/types.js';

const pieces: Readonly<Partial<Record<ArticleFormat, readonly string[]>>> = {
  nitf: [
    '<nitf>',
    '<body>',
    '<body.content>',
    '<p>',
    '</p>',
    '<q quote-source="Ada Berg">',
    '</q>',
    '<bq>',
    '</bq>',
    '<credit>— Ada Berg',
    '</credit>',
    '<br/>',
    '<!DOCTYPE a [',
    '<!ENTITY x "y">',
    ']>',
    '&x;',
    '&#xD800;',
    '</body.content></body></nitf>',
  ],
  'newsml-g2': [
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">',
    '</newsItem>',
    '<contentSet>',
    '<inlineXML>',
    '<inlineData contenttype="text/html">',
    '<nitf><p>',
    '<contentMeta><headline>',
    '<x:p>',
    '</contentSet>',
  ],
  rss: [
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<description>',
    '<content:encoded>',
    '<![CDATA[',
    ']]>',
    '&lt;p&gt;',
    '&amp;',
    '<pubDate>Thu, 12 Mar 2026</pubDate>',
    '<link>:',
    '<guid>',
  ],
  atom: [
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '<content type="xhtml">',
    '<content type="html">',
    '</content>',
    '<div>',
    '<link href="//["/>',
    '<updated>',
  ],
  'json-feed': [
    '{"version":"https://jsonfeed.org/version/1","items":[',
    ']}',
    '{"title":"x"',
    ',"content_html":"<p>',
    '"}',
    ',',
    'null',
    '7',
    '"items":{}',
  ],
  ninjs: [
    '{"uri":"a"',
    ',"bodies":[',
    '{"value":"<nitf><p>x"}',
    ']',
    '}',
    ',"associations":',
    '{"a":',
    'null',
    '[[',
    ',"body_text":"',
    '"',
    ',"headlines":5',
  ],
  'json-ld': [
    '{"@type":"NewsArticle"',
    ',"articleBody":"',
    '"',
    ',"author":',
    '{"@id":"#a"}',
    '[',
    ']',
    '}',
    ',"@graph":[',
    'null',
    '\u2028',
  ],
  ndjson: [
    '{"text":"',
    '"}',
    '\n',
    '{"html":"<p>',
    '{"id":1e400,',
    '[]',
    'null',
    '{"__proto__":{"text":"x"}}',
    '\r',
  ],
  markdown: [
    '---\n',
    'title: x\n',
    '# ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '**',
    '_',
    '[',
    '](',
    ')',
    '![',
    '```',
    '\\',
    '|',
    '<div>',
    '[^1]',
    '&#0;',
    '\ue000',
    '`',
    '===\n',
  ],
  text: [
    'zczc\n',
    'a0412\n',
    '^By NORA TEALE=\n',
    '^',
    '=',
    '(MORE)\n',
    'BC-Tarn\n',
    '^BC-TARN, 2nd Ld,\n',
    '   ',
    'Eds: x\n',
    'nnnn',
  ],
};
const words = [
  '“',
  '”',
  ' said Ada Berg. ',
  'TARN (NW) — ',
  '\n',
  '\u0000',
  '\ud800',
  '<',
  '>',
  '&',
  '"',
  '\ufeff',
  'By Lou Park',
  '\u00a0',
];

function check(article: Article): void {
  const { text, paragraphs, hints = [], removals } = article;
  let last = 0;
  for (const { start, end, text: slice, inputRange } of paragraphs) {
    expect(text.slice(start, end)).toBe(slice);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(slice.trim()).not.toBe('');
    if (inputRange) expect(inputRange.end).toBeGreaterThanOrEqual(inputRange.start);
    last = end;
  }
  for (const { start, end, text: slice } of hints) {
    expect(text.slice(start, end)).toBe(slice);
    expect(slice).not.toBe('');
  }
  expect(removals).toBeDefined();
  expect(text).not.toMatch(/[\r\u0085\u2028\u2029]/);
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
}

describe.each(Object.entries(pieces))('%s', (format, own) => {
  const inputs = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...own, ...words), { maxLength: 40 }).map((each) => each.join('')),
  );

  test('is read from any string, its format given or not', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const given = [...parseArticles(input, { format: format as ArticleFormat, explain: true })];
        const sniffed = [...parseArticles(input, { explain: true })];
        expect(given.length).toBeGreaterThan(0);
        expect(sniffed.length).toBeGreaterThan(0);
        for (const article of [...given, ...sniffed]) check(article);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  test('is read from its documents with a piece cut out or doubled', () => {
    const folder = new URL(`articles/${format}/`, import.meta.url);
    const documents = readdirSync(folder)
      .filter((name) => !name.endsWith('.outline.txt'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.nat(),
        fc.nat(200),
        fc.boolean(),
        (text, at, length, isDoubled) => {
          const from = at % text.length;
          const piece = text.slice(from, from + length);
          const changed = text.slice(0, from) + (isDoubled ? piece + piece : '') + text.slice(from + length);
          for (const article of parseArticles(changed, { explain: true })) check(article);
        },
      ),
      { seed: 12, numRuns: 150 },
    );
  });
});

test('any bytes, under any label', () => {
  const labels = fc.option(fc.constantFrom('utf-8', 'windows-1252', 'utf-16', 'shift_jis', 'big5', 'x', ''), {
    nil: undefined,
  });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), labels, (bytes, charset) => {
      for (const article of parseArticles(bytes, {
        explain: true,
        ...(charset !== undefined && { charset }),
      }))
        check(article);
    }),
    { seed: 13, numRuns: 400 },
  );
});
