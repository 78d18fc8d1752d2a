/** Hostile documents: each limit is a diagnostic, nothing is expanded, and the time grows with the input and no faster. */
import { describe, expect, test } from 'vitest';

import { parseArticle } from '../src/parse/parse-article.js';
import { parseArticles } from '../src/parse/parse-articles.js';
import type { ArticleFormat } from '../src/types.js';

const codesOf = (input: string, format?: ArticleFormat): readonly string[] =>
  parseArticle(input, format && { format }).diagnostics.map(({ code }) => code);

describe('limits of XML', () => {
  test('what is nested too deep is read, and reported', () => {
    const article = parseArticle(
      `<nitf><body><body.content>${'<block>'.repeat(600)}<p>Deep.</p>${'</block>'.repeat(600)}<p>After.</p></body.content></body></nitf>`,
    );
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['depth-limit']);
    expect(article.text).toBe('Deep.\n\nAfter.');
  });

  test('after too many nodes reading ends', () => {
    const article = parseArticle(
      `<nitf><body><body.content>${'<p>One.</p>'.repeat(150_000)}</body.content></body></nitf>`,
    );
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['node-limit']);
    expect(article.paragraphs.length).toBeGreaterThan(90_000);
  });

  test('after too many attributes the rest of them is left out', () => {
    const many = Array.from({ length: 1500 }, (_, index) => ` a${String(index)}="x"`).join('');
    const article = parseArticle(`<nitf${many}><body><body.content><p>One.</p></body.content></body></nitf>`);
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['attribute-limit']);
    expect(article.text).toBe('One.');
  });

  test('entities are not expanded', () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) => `<!ENTITY e${String(index + 1)} "&e${String(index)};&e${String(index)};">`,
    );
    const document = `<!DOCTYPE nitf [<!ENTITY e0 "ha"> ${levels.join('')} <!ENTITY x SYSTEM "file:///etc/passwd">]>
      <nitf><body><body.content><p>One &e30; &x; &mdash; two.</p></body.content></body></nitf>`;
    const article = parseArticle(document);
    expect(article.text).toBe('One &e30; &x; — two.');
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['doctype-ignored']);
  });

  test('a document type without entities is nothing to report', () => {
    expect(
      codesOf(
        '<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><body><body.content><p>One.</p></body.content></body></nitf>',
      ),
    ).toEqual([]);
  });

  test('what is not well-formed is read, and reported', () => {
    expect(codesOf('<nitf><body><body.content><p>One.</body.content></body></nitf>')).toEqual([
      'ill-formed-xml',
    ]);
    expect(codesOf('<nitf><body><body.content><p>One.', 'nitf')).toContain('ill-formed-xml');
  });
});

describe('limits of JSON', () => {
  test('what is nested too deep is reported', () => {
    const deep = `{"text": "One.", "more": ${'['.repeat(300)}${']'.repeat(300)}}`;
    expect(codesOf(deep)).toEqual(['depth-limit']);
    expect(
      codesOf(deep.replaceAll('['.repeat(300), '['.repeat(200)).replaceAll(']'.repeat(300), ']'.repeat(200))),
    ).toEqual([]);
  });

  test.each(['ninjs', 'json-ld', 'json-feed', 'ndjson'] as const)('a million brackets as %s', (format) => {
    const nested = `{"uri": "a", "@type": "NewsArticle", "bodies": ${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    expect(codesOf(nested, format)).toContain('depth-limit');
    expect(parseArticle('['.repeat(1_000_000), { format }).text.length).toBeGreaterThan(0);
  });

  test('JSON that is broken is read as text, and reported', () => {
    const article = parseArticle('{"uri": "a", "bodies": [', { format: 'ninjs' });
    expect(article.text).toBe('{"uri": "a", "bodies": [');
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['ill-formed-json']);
  });
});

describe('JSON-LD', () => {
  test('that is broken is mended where that is possible', () => {
    const article = parseArticle(
      '{"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "The bridge is shut.",',
    );
    expect(article.text).toBe('The bridge is shut.');
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['ill-formed-json']);
  });

  test('without an article says so', () => {
    const article = parseArticle('{"@context": "https://schema.org", "@type": "Person", "name": "Ada Berg"}');
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['empty-article', 'body-elsewhere']);
  });
});

describe('what is said to be of a format and is not', () => {
  test.each(['nitf', 'newsml-g2', 'rss', 'atom'] as const)('prose as %s is read as text', (format) => {
    const article = parseArticle('The bridge is shut.', { format });
    expect(article.text).toBe('The bridge is shut.');
    expect(article.diagnostics.map(({ code }) => code)).toContain('format-mismatch');
  });

  test('XML of another kind gives its text', () => {
    const article = parseArticle('<?xml version="1.0"?><story xmlns="urn:x"><p>One.</p><p>Two.</p></story>', {
      format: 'nitf',
    });
    expect(article.text).toBe('One.\n\nTwo.');
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['format-mismatch']);
  });

  test('a feed of another kind is read as what it is', () => {
    const feed =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><content>Two three.</content></entry></feed>';
    expect(parseArticle(feed, { format: 'rss' }).text).toBe('One\n\nTwo three.');
  });

  test('a feed without items is one empty article', () => {
    const articles = [...parseArticles('<rss version="2.0"><channel><title>x</title></channel></rss>')];
    expect(articles).toHaveLength(1);
    expect(articles[0]!.diagnostics.map(({ code }) => code)).toEqual(['empty-article']);
  });
});

describe('articles come one at a time', () => {
  test('the second is not read before it is asked for', () => {
    const items = Array.from(
      { length: 5_000 },
      (_, index) =>
        `<item><title>Item ${String(index)}</title><description>&lt;p&gt;Text.&lt;/p&gt;</description></item>`,
    );
    const feed = `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
    const timeOf = (run: () => unknown): number => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const whole = timeOf(() => [...parseArticles(feed)]);
    const first = timeOf(() => parseArticles(feed).next());
    expect(first).toBeLessThan(whole * 0.8);
  });
});

describe('time is linear', () => {
  const p = (text: string): string => `<nitf><body><body.content>${text}</body.content></body></nitf>`;
  interface Family {
    readonly name: string;
    readonly make: (size: number) => string;
    readonly format?: ArticleFormat;
  }
  const family = (name: string, make: Family['make'], format?: ArticleFormat): Family => ({
    name,
    make,
    ...(format && { format }),
  });
  const families: readonly Family[] = [
    family('open elements', (n) => p('<p>'.repeat(n))),
    family('elements closed the wrong way', (n) => p('<p><em></p></em>'.repeat(n / 8))),
    family('stray end tags', (n) => p('</x>'.repeat(n / 2))),
    family('quotations in quotations', (n) => p(`<p>${'<q quote-source="x">“a'.repeat(n / 16)}</p>`)),
    family('credits in credits', (n) => p('<bq><credit>a'.repeat(n / 8))),
    family('one paragraph of many pieces', (n) => p(`<p>${'a <em>b</em> '.repeat(n / 8)}</p>`)),
    family('entities', (n) => p(`<p>${'&mdash;&lol;'.repeat(n / 8)}</p>`)),
    family(
      'namespaces',
      (n) =>
        `<a ${Array.from({ length: 900 }, (_, i) => `xmlns:p${String(i)}="u"`).join(' ')}>${'<p1:b>x</p1:b>'.repeat(n / 10)}</a>`,
      'nitf',
    ),
    family('an open CDATA section', (n) => p(`<![CDATA[${']'.repeat(n)}`)),
    family('an open document type', (n) => `<!DOCTYPE nitf [${'"a'.repeat(n)}`, 'nitf'),
    family('comments before the root', (n) => `${'<!-- -->'.repeat(n / 4)}<nitf/>`),
    family(
      'items',
      (n) => `<rss version="2.0"><channel>${'<item><title>a</title></item>'.repeat(n / 30)}</channel></rss>`,
    ),
    family('lines of NDJSON', (n) => '{"text":"a"}\n'.repeat(n / 8)),
    family('broken lines of NDJSON', (n) => '{"text":"a\n'.repeat(n / 8)),
    family(
      'packages in packages',
      (n) => `${'{"uri":"a","bodies":[],"associations":['.repeat(n / 40)}${']}'.repeat(n / 40)}`,
    ),
    family('emphasis', (n) => `# a\n\n**b**\n\n${'*a **b _c '.repeat(n / 8)}`, 'markdown'),
    family('brackets', (n) => '['.repeat(n), 'markdown'),
    family('links', (n) => '[a]('.repeat(n / 4), 'markdown'),
    family('code marks', (n) => '`a'.repeat(n / 2), 'markdown'),
    family('escapes', (n) => '\\*'.repeat(n / 2), 'markdown'),
    family('table rows', (n) => `|${' |'.repeat(n / 2)}`, 'markdown'),
    family('quotation signs', (n) => '>'.repeat(n), 'markdown'),
    family('spaces in a line', (n) => `a${' '.repeat(n)}b`, 'markdown'),
    family('fields of front matter', (n) => `---\n${'a: "b\n'.repeat(n / 6)}---\n`, 'markdown'),
    family('a front matter that never ends', (n) => `---\n${'a: b\n'.repeat(n / 5)}`),
    family('tags of HTML', (n) => JSON.stringify({ html: '<a '.repeat(n / 3) }), 'ndjson'),
    family('settings of a wire', (n) => `zczc\n${'^a=\n'.repeat(n / 4)}`),
  ];

  test.each(families)('$name', ({ make, format }) => {
    const options = format && { format };
    const timeOf = (input: string): number => {
      const before = process.cpuUsage();
      for (const article of parseArticles(input, options)) void article;
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const size = 30_000;
    timeOf(make(size));
    const small = Math.min(timeOf(make(size)), timeOf(make(size)));
    const large = Math.min(timeOf(make(size * 4)), timeOf(make(size * 4)));
    // Four times the input; what grows with the square takes sixteen times as long.
    expect(large).toBeLessThan(Math.max(small, 8) * 9);
  });
});
