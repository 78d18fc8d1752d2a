import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../src/parse/html/index.js';
import { readFragmentBlocks } from '../src/parse/html/fragment.js';
import { readHtmlTree, walk } from '../src/parse/html/tree.js';

const settings = { seed: 20_261_122, numRuns: 300 };

/** Pieces of pages, whole and broken. */
const pieces = [
  '<p>',
  '</p>',
  '<div class="article-body">',
  '<div class="share related">',
  '</div>',
  '<article>',
  '</article>',
  '<h1>Council votes</h1>',
  '<h2>More stories</h2>',
  '<ul><li>',
  '</ul>',
  '<table><tr><td>',
  '</table>',
  '<blockquote>',
  '</blockquote>',
  '<figure><img alt="A picture of the town hall of Tarn">',
  '</figure>',
  '<q>',
  '</q>',
  '<br><br>',
  '<b>',
  '</b>',
  '<a href="/x">',
  '</a>',
  '<script>window.x = {"a":',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"We won, said Nora Teale."}',
  '</script>',
  '<!--',
  '-->',
  '<svg><title>',
  '</svg>',
  '&quot;',
  '&#x1F600;',
  '&#0;',
  '&nope;',
  '<div hidden>',
  '<p style="display:none">',
  '<',
  '>',
  '="',
  '\u0000',
  '\uD800',
  '10:42',
  '— Ida Morrow, teacher',
  '“We are not going to move,” said Ida Morrow, who has taught at the school in Mill Road for thirty years.',
  'The town council of Tarn voted nine to two on Monday evening to close the schools in Mill Road and Upper Lane.',
  ' ',
  '\n',
];
const page = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

describe('whatever a page says', () => {
  it('is read without a throw, into paragraphs that slice true', () => {
    fc.assert(
      fc.property(page, fc.boolean(), (html, explain) => {
        const { text, paragraphs, removals } = parseHtml({ text: html, explain });
        let before = 0;
        for (const { start, end, text: slice, inputRange } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(slice);
          before = end;
          if (!inputRange) continue;
          expect(inputRange.start).toBeGreaterThanOrEqual(0);
          expect(inputRange.end).toBeLessThanOrEqual(html.length);
        }
        expect(removals === undefined).toBe(!explain);
      }),
      settings,
    );
  });

  it('gives the same result each time', () => {
    fc.assert(
      fc.property(page, (html) => {
        expect(parseHtml({ text: html, explain: true })).toEqual(parseHtml({ text: html, explain: true }));
      }),
      { ...settings, numRuns: 100 },
    );
  });

  it('makes a tree whose nodes lie in the source, in order, children within their parents', () => {
    fc.assert(
      fc.property(page, (html) => {
        let before = 0;
        walk(readHtmlTree(html).root, (node) => {
          expect(node.start).toBeGreaterThanOrEqual(before);
          expect(node.end).toBeGreaterThanOrEqual(node.start);
          expect(node.end).toBeLessThanOrEqual(html.length);
          before = node.start;
          expect(node.parent?.children).toContain(node);
        });
      }),
      settings,
    );
  });

  it('is read as a fragment without a throw, every block with text', () => {
    fc.assert(
      fc.property(page, (html) => {
        for (const { text } of readFragmentBlocks(html)) expect(text.trim()).not.toBe('');
      }),
      settings,
    );
  });

  it('is read even where it is no HTML at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => parseHtml({ text, explain: false })).not.toThrow();
      }),
      settings,
    );
  });
});
