import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFragmentBlocks } from '../src/parse/html/fragment.js';
import { parseHtml } from '../src/parse/html/index.js';
import { readHtmlTree, textOf, walk } from '../src/parse/html/tree.js';

/** A tree as one line: names around their children. */
function outline(html: string): string {
  let line = '';
  walk(
    readHtmlTree(html).root,
    (node) => {
      line += node.kind === 'text' ? node.text : `<${node.name}>`;
    },
    ({ name }) => {
      line += `</${name}>`;
    },
  );
  return line;
}

const page = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'articles', 'html', `${name}.txt`), 'utf8');

describe('readHtmlTree finds implied end tags as browsers do', () => {
  it.each([
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', '<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>'],
    [
      '<table><tr><td>a<td>b<tr><td>c</table>',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    ],
    ['<p><b>x<div>y</div></b>z', '<p><b>x</b></p><div>y</div>z'],
    ['<b><p>x</b>y</p>', '<b><p>xy</p></b>'],
    ['text</p>more', 'text<p></p>more'],
    ['<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
    ['<h1>a</h2>b', '<h1>a</h1>b'],
    ['<a href=x>a<a href=y>b</a>', '<a>a</a><a>b</a>'],
    [
      '<table><tr><td><table><tr><td>a</td></table></div>b</td></table>',
      '<table><tr><td><table><tr><td>a</td></tr></table>b</td></tr></table>',
    ],
    ['<svg><title>a</title></svg>', '<svg><title>a</title></svg>'],
    ['a&#8220;b&quot;', 'a“b"'],
    ['<script>var a = 1</script><style>p {}</style>', '<script></script><style></style>'],
  ])('%s', (html, expected) => {
    expect(outline(html)).toBe(expected);
  });

  it('keeps attributes without a prototype, the first of two', () => {
    const [element] = readHtmlTree('<p CLASS="a" class=b __proto__=c>').root.children;
    expect(element?.kind === 'element' && Object.entries(element.attributes)).toEqual([
      ['class', 'a'],
      ['__proto__', 'c'],
    ]);
  });

  it('shows text as a reader sees it', () => {
    expect(textOf(readHtmlTree('<h1>Council<br>votes <script>x</script><b> twice</b></h1>').root)).toBe(
      'Council votes twice',
    );
  });
});

describe('parseHtml', () => {
  it('says why it leaves something out, where it is asked', () => {
    const { removals } = parseHtml({ text: page('related-links'), explain: true });
    expect(removals?.map(({ reason, text }) => [reason, text])).toEqual([
      ['element-aside', 'Related'],
      ['element-aside', 'New bridge opens in Elsby after nine years of work'],
      ['boilerplate', 'Read more: what the closures mean for bus routes'],
    ]);
    expect(parseHtml({ text: page('related-links'), explain: false }).removals).toBeUndefined();
  });

  it('names a repeated pull quote as such', () => {
    const { removals } = parseHtml({ text: page('repeated-pull-quote'), explain: true });
    expect(removals?.map(({ text }) => text)).toContain(
      'Nobody asked us. We read about it in the newspaper last week.',
    );
  });

  it('tells whom the line under a quotation names', () => {
    const { hints } = parseHtml({ text: page('blockquote-with-speaker'), explain: false });
    expect(hints?.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Ida Morrow', 'We taught here for thirty years and were told in a letter of four lines.'],
    ]);
  });

  it('points to the paragraph in the input', () => {
    const text = page('plain-article');
    const { paragraphs } = parseHtml({ text, explain: false });
    for (const { text: slice, inputRange } of paragraphs) {
      expect(text.slice(inputRange?.start, inputRange?.end)).toBe(slice);
    }
  });
});

describe('readFragmentBlocks', () => {
  it('keeps everything, with roles', () => {
    const blocks = readFragmentBlocks(
      '<h2>Votes</h2><p>Read more: <a href="/">bus routes</a></p><ul><li>one</li></ul><blockquote>No.<footer>— Ida Morrow</footer></blockquote>',
    );
    expect(blocks).toEqual([
      { role: 'subheading', text: 'Votes' },
      { role: 'body', text: 'Read more: bus routes' },
      { role: 'list-item', text: 'one' },
      { role: 'blockquote', text: 'No.', hints: [{ start: 0, end: 3, speaker: 'Ida Morrow' }] },
      { role: 'note', text: '— Ida Morrow' },
    ]);
  });
});
