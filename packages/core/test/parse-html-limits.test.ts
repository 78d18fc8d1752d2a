import { describe, expect, it } from 'vitest';
import { parseHtml } from '../src/parse/html/index.js';
import { readHtmlTree, walk } from '../src/parse/html/tree.js';
import { maxAttributes, maxElementDepth, maxNodes } from '../src/parse/limits.js';

const sentence =
  '<p>“We will not give up,” said Ida Morrow on Monday, and the council of Tarn voted nine to two for the plan.</p>';
const article = (body: string): string =>
  `<html><head><title>The plan</title></head><body><article>${body}</article></body></html>`;

function codes(html: string): readonly string[] {
  return parseHtml({ text: html, explain: false }).diagnostics.map(({ code }) => code);
}

describe('limits', () => {
  it('reports depth, and keeps the text that is too deep', () => {
    const html = article('<div>'.repeat(maxElementDepth * 10) + sentence);
    expect(codes(html)).toContain('depth-limit');
    expect(parseHtml({ text: html, explain: false }).text).toContain('“We will not give up,”');
    let deepest = 0;
    let depth = 0;
    walk(
      readHtmlTree(html).root,
      (node) => {
        if (node.kind === 'element') deepest = Math.max(deepest, ++depth);
      },
      () => depth--,
    );
    expect(deepest).toBeLessThanOrEqual(maxElementDepth + 1);
  });

  it('reports nodes, and keeps what came before', () => {
    const html = article(sentence + '<i>x</i>'.repeat(maxNodes));
    expect(codes(html)).toContain('node-limit');
    expect(parseHtml({ text: html, explain: false }).text).toContain('“We will not give up,”');
  });

  it('reports attributes, and keeps the first', () => {
    const names = Array.from({ length: maxAttributes + 1 }, (_, index) => `a${String(index)}=1`);
    const html = article(`<div ${names.join(' ')}>${sentence}</div>`);
    expect(codes(html)).toContain('attribute-limit');
    let most = 0;
    walk(readHtmlTree(html).root, (node) => {
      if (node.kind === 'element') most = Math.max(most, Object.keys(node.attributes).length);
    });
    expect(most).toBe(maxAttributes);
  });

  it('says so where there is no text', () => {
    expect(codes('<nav><a href="/">Home</a></nav>')).toContain('no-body-found');
    expect(codes(article(sentence))).toEqual([]);
  });
});

/** Pages that made other readers slow, by how often something is repeated. */
const families: Readonly<Record<string, (count: number) => string>> = {
  'nested elements': (count) => '<div>'.repeat(count) + sentence,
  'nested paragraphs in nested elements': (count) => `<div>${sentence}`.repeat(count),
  'unclosed links': (count) => '<a href=x>'.repeat(count) + sentence,
  'unclosed bold': (count) => '<b>'.repeat(count) + '<p>'.repeat(count),
  'end tags without a beginning': (count) => '<b><div>' + '<span>'.repeat(500) + '</b>'.repeat(count),
  'nested quotations': (count) => '<p>' + '<q>'.repeat(count) + 'x',
  breaks: (count) => sentence + 'line<br>'.repeat(count),
  'table rows': (count) => `${sentence}<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(count)}</table>`,
  links: (count) => sentence + '<a href="/x">link text</a> '.repeat(count),
  paragraphs: (count) =>
    Array.from({ length: count }, (_, index) => sentence.replace('nine', String(index))).join(''),
  'headings that end articles': (count) => '<h2>More stories</h2>'.repeat(count) + sentence,
  'state that never closes': (count) => `<script>window.a = ${'{"x":['.repeat(count)}</script>`,
  'class names': (count) => `<div class="${'share-'.repeat(count)}">${sentence}</div>`,
  'one long paragraph': (count) => `<p>${'word, word. '.repeat(count)}</p>`,
};

describe('time grows with the page', () => {
  it.each(Object.entries(families))('%s', (_, make) => {
    const count = 1_500;
    const time = (size: number): number => {
      const html = article(make(size));
      let best = Infinity;
      for (let run = 0; run < 3; run++) {
        const start = process.cpuUsage();
        parseHtml({ text: html, explain: true });
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, (user + system) / 1000);
      }
      return best;
    };
    time(count / 4);
    const once = time(count);
    const fourfold = time(count * 4);
    // Linear work takes four times as long, quadratic sixteen; little is lost in the noise of short runs.
    expect(fourfold).toBeLessThan(once * 10 + 60);
  });
});
