/** HTML, Markdown and TEI: whatever an article says stays text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toHtmlReport } from '../src/convert/html-report/index.js';
import { toMarkdown } from '../src/convert/markdown.js';
import { readTei, toTei } from '../src/convert/tei/index.js';
import { articleTexts, extract, harbourStory } from './convert-articles.js';

const seed = 20_261_124;

/** Texts that try to be more than text. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '\0\u202e\ud800',
];

describe('HTML', () => {
  const allowed = new Set(
    'html head meta title style body main section h1 h2 p span a sup table caption thead tbody tr th td bdi'.split(
      ' ',
    ),
  );

  test.each(hostile)('%j stays text', (text) => {
    const { article, extraction } = extract(
      `${text}\n\n“${text} we won,” ${text} Ines Okafor said. “No,” she said.`,
    );
    const metadata = {
      headline: text,
      author: [text],
      publisher: text,
      datePublished: text,
      url: text,
      inLanguage: text,
    };
    const speakers = extraction.speakers.map((speaker) => ({ ...speaker, name: text, role: text }));
    const html = toHtmlReport([
      { article: { ...article, metadata }, extraction: { ...extraction, speakers }, name: text },
    ]);
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi)];
    // Every `<` of the page opens an element we wrote; no attribute runs anything.
    expect((html.match(/</g) ?? []).length).toBe(tags.length + 1);
    for (const [, name, attributes] of tags) {
      expect(allowed).toContain(name);
      expect(attributes!.replace(/"[^"]*"/g, '')).not.toMatch(/\son|\ssrc|style=/i);
    }
    expect(html).not.toMatch(/[\0\ud800]/);
  });

  test('links every quotation with its place, once', () => {
    const { article, extraction } = harbourStory();
    const html = toHtmlReport([{ article, extraction }]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    expect([...html.matchAll(/<sup>/g)]).toHaveLength(extraction.quotes.length);
  });

  test('shows the text as it is', () => {
    fc.assert(
      fc.property(articleTexts(), (text) => {
        const { article, extraction } = extract(text);
        const html = toHtmlReport([{ article, extraction }]);
        const shown = [...html.matchAll(/<(?:p|h2) class="[a-z-]+" dir="auto">(.*?)<\/(?:p|h2)>/gs)].map(
          ([, inner]) =>
            inner!
              .replace(/<sup>.*?<\/sup>/g, '')
              .replace(/<[^>]*>/g, '')
              .replaceAll('&lt;', '<')
              .replaceAll('&gt;', '>')
              .replaceAll('&quot;', '"')
              .replaceAll('&#39;', "'")
              .replaceAll('&amp;', '&'),
        );
        return shown.join('|') === article.paragraphs.map((paragraph) => paragraph.text).join('|');
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('Markdown', () => {
  test.each([
    ...hostile,
    '# h',
    '- i',
    '1. n',
    '[a](javascript:x)',
    '![a](b)',
    '`c`',
    '*e*',
    '| a | b |',
    '~~s~~',
    'a\nb',
  ])('%j stays text', (text) => {
    const { article, extraction } = harbourStory({ headline: text, publisher: text, url: 'javascript:x' });
    const speakers = extraction.speakers.map((speaker) => ({ ...speaker, role: text }));
    const markdown = toMarkdown(article, { ...extraction, speakers });
    const [first] = markdown.split('\n');
    expect(first!.startsWith('# ')).toBe(true);
    expect(first!.slice(2).replace(/\\[^\w\s]|&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&`*_[\]|~#\\]/);
    expect(markdown).not.toContain('\n\n\n');
  });

  test('has a table with a row a speaker', () => {
    const { article, extraction } = harbourStory();
    const rows = toMarkdown(article, extraction)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(extraction.speakers.length + 2);
  });
});

describe('TEI', () => {
  test('keeps what XML cannot hold as U+FFFD, so that offsets stay', () => {
    const { article, extraction } = extract('“We won\0,” Ines Okafor said.');
    const { text } = readTei(toTei(article, extraction));
    expect(text).toBe(article.text.replace('\0', '\ufffd'));
  });

  test('ids are unique in a corpus', () => {
    const one = harbourStory();
    const other = extract('“We won,” Ines Okafor said.');
    const xml = [one, other]
      .map(({ article, extraction }) => toTei(article, extraction, { inCorpus: true }))
      .join('');
    const ids = [...xml.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, targets] of xml.matchAll(/(?:who|ref|ana|next|prev|target)="(#[^"(]*)"/g))
      for (const target of targets!.split(' ')) expect(ids).toContain(target.slice(1));
  });

  test('reads what others write: who said it, and parts in a chain', () => {
    const { text, extraction } = readTei(
      '<TEI><teiHeader><person xml:id="p1"><persName>Ines Okafor</persName></person></teiHeader><text><body><p>' +
        '<said xml:id="a" who="#p1" direct="true" next="#b">“We won,”</said> she said, <said xml:id="b" prev="#a">“twice”</said>.' +
        '</p></body></text></TEI>',
    );
    expect(text).toBe('“We won,” she said, “twice”.');
    expect(extraction.quotes).toMatchObject([
      {
        kind: 'direct',
        content: [{ text: '“We won,”' }, { text: '“twice”' }],
        speakers: [{ name: 'Ines Okafor', kind: 'person' }],
      },
    ]);
  });

  test('chains in a circle and broken XML end', () => {
    expect(readTei('<body><said xml:id="a" next="#a">x</said>').extraction.quotes).toHaveLength(1);
    expect(readTei('<said><body></p>]]>&x;<said').extraction.quotes).toEqual([]);
  });
});
