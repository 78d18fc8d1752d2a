import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderAnnotated } from '../build/docs/annotated.js';
import { docsNames } from '../build/docs/docs-names.js';
import { docsPages } from '../build/docs/docs-pages.js';
import type { DocsPage } from '../build/docs/docs-pages.js';
import { renderMarkdown } from '../build/docs/markdown.js';
import { places } from '../build/docs/places.js';
import { readBaseline, scoreTables } from '../build/docs/scores.js';

let pages: readonly DocsPage[] = [];
beforeAll(async () => {
  pages = await docsPages('docs.css');
}, 120_000);

describe('the docs', () => {
  test('are one page for each name, from one file each', () => {
    expect(pages.map(({ name }) => name)).toEqual(docsNames.map(([name]) => name));
    expect(docsNames.filter(([name]) => !existsSync(`${places.markdown}${name}.md`))).toEqual([]);
  });

  test('have neither scripts nor inline styles, nor absolute addresses of the site', () => {
    for (const { html } of pages) expect(html).not.toMatch(/<script|<style| style=| on\w+=|(?:href|src)="\//);
  });

  test('leave nothing to be filled in', () => {
    for (const { html } of pages) expect(html).not.toContain('<!-- insert');
  });

  test('list each export of the library with its comment and its type', () => {
    const api = pages.find(({ name }) => name === 'api')!.html;
    for (const id of ['extractQuotes', 'Quote', 'InquitError', 'rows.toRows', 'inquit-core-engine'])
      expect(api).toContain(` id="${id}"`);
    expect(api).toContain('Finds the quotations of an article and who said them.');
    expect(api).toContain(
      '<b>content</b>: readonly [<a href="#Span">Span</a>, ...<a href="#Span">Span</a>[]]',
    );
    expect(api).not.toContain('inquit-core-internal');
  });

  test('show the committed scores', () => {
    const report = readBaseline();
    const { f1 } = report.corpora['news-speech dev']!.speech!['inquit']!['found'] as { readonly f1: number };
    const accuracy = pages.find(({ name }) => name === 'accuracy')!.html;
    expect(accuracy).toContain(`>${(f1 * 100).toFixed(1)} <small>`);
  });
});

test('scores of reading pages are shown where they were measured', () => {
  const report = readBaseline();
  const { schemaVersion, corpora } = report;
  expect(scoreTables({ schemaVersion, corpora })['table of pages']).toContain('has not been measured');
  const found = Object.values(report.articles ?? {}).map(({ pages }) => `| ${pages} `);
  expect(
    found.every((pages) => scoreTables(report)['table of pages']!.replace(/ +/g, ' ').includes(pages)),
  ).toBe(true);
});

describe('renderMarkdown', () => {
  test('gives headings anchors, and refuses the same one twice', () => {
    expect(renderMarkdown('## Two `words` here', 'a').html).toContain('<h2 id="two-words-here">');
    expect(() => renderMarkdown('## One\n\n## One', 'a')).toThrow('docs/a.md has two headings');
  });

  test('leads to the pages made of other files', () => {
    expect(renderMarkdown('[a](library.md#install)', 'a').html).toContain('href="library.html#install"');
  });

  test('escapes what is in code', () => {
    expect(renderMarkdown('```ts\nlet a: Set<"b">;\n```', 'a').html).toContain('Set&lt;&quot;b&quot;&gt;;');
  });
});

describe('renderAnnotated', () => {
  test('draws nested marks, each in its speaker’s colour', () => {
    expect(renderAnnotated('[a {b}² c]¹ <d>⁰')).toContain(
      '<span class="mark content tone tone-0">a <span class="mark source tone tone-1">b</span> c</span> <span class="mark cue tone tone-none">d</span>',
    );
  });

  test('says what is not closed', () => {
    expect(() => renderAnnotated('[a')).toThrow('Nothing closes "[a".');
    expect(() => renderAnnotated('[a] b')).toThrow('No raised number after "[a]".');
  });
});
