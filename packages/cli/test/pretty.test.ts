import { describe, expect, test } from 'vitest';

import { prettyFormat } from '../src/formats/pretty.js';
import type { PrettyOptions } from '../src/formats/pretty.js';
import type { Extracted } from '../src/record.js';
import { columnWidth } from '../src/terminal/column-width.js';
import { councilMeeting, toArticle, toExtracted } from './articles.js';
import { writeAll } from './write-all.js';

function pretty(results: readonly Extracted[], options: Partial<PrettyOptions> = {}): string {
  const settings = { width: 72, depth: 0, explain: false, several: false, ...options } as const;
  return writeAll(prettyFormat(settings), results);
}

const withoutColor = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '');

describe('the pretty format', () => {
  test('without colour: brackets and numbers in the article, then the list', () => {
    expect(pretty([councilMeeting()])).toMatchInlineSnapshot(`
      "  Harbour bridge to stay closed, council hears

        [“We lost the bridge twice,”]¹ {harbour master Ines Okafor} <told>
        the council on Tuesday, [“and we will not lose it a third time.”]¹

        {Treasurer Paul Lindqvist and his deputy, Mara Quill,} <said> [the
        repair would cost “far more than” the town has set aside for the
        next four years]².

        <According to> {the ferry company}, [crossings were down by a third
        since the spring]³.

        {Someone at the back} <shouted:> [“Then build a boat!”]⁴

        ────────────────────────────────────────────────────────────────────

        1  Ines Okafor (harbour master) — direct
           “We lost the bridge twice,” … “and we will not lose it a third
           time.”

        2  Paul Lindqvist (Treasurer) and Mara Quill — mixed
           the repair would cost far more than the town has set aside for
           the next four years

        3  the ferry company — indirect
           crossings were down by a third since the spring

        4  Someone at the back — direct
           “Then build a boat!”

        {source} <cue> [content]
        4 quotations: 3 by 4 speakers, 1 without a known speaker
      "
    `);
  });

  test('with colour: the same words, no brackets', () => {
    const colored = pretty([councilMeeting()], { depth: 256 });
    expect(colored).toContain('\x1b[1;38;5;32mharbour master Ines Okafor\x1b[0m');
    expect(colored).toContain('\x1b[4mtold\x1b[0m');
    expect(withoutColor(colored)).not.toMatch(/[[\]{}<>]/);
    expect(withoutColor(colored)).toContain('it a third time.”¹');
  });

  test('every style ends on its line', () => {
    for (const line of pretty([councilMeeting()], { depth: 256, width: 40 }).split('\n')) {
      const codes = [...line.matchAll(/\x1b\[([\d;]*)m/g)].map((match) => match[1]);
      expect(codes.length === 0 || codes.at(-1) === '0').toBe(true);
    }
  });

  test.each([20, 40, 60, 80, 120])('no line is wider than %i columns', (width) => {
    const lines = pretty([councilMeeting()], { width, depth: 256, explain: true }).split('\n');
    expect(Math.max(...lines.map((line) => columnWidth(withoutColor(line))))).toBeLessThanOrEqual(width);
  });

  test('--explain says which rules decided', () => {
    const text = pretty([councilMeeting()], { explain: true, width: 200 });
    expect(text).toContain(
      'source “harbour master Ines Okafor”, cue “told”, tagged by marks, linked by said-after, ' +
        'resolved by exact-name, confidence 0.90',
    );
    expect(text).toContain('not resolved');
  });

  test('several articles have their names and a total', () => {
    const text = pretty([councilMeeting(), { ...councilMeeting(), name: 'b\x1b.txt' }], { several: true });
    expect(text).toMatch(/^ {2}article\.txt\n\n/);
    expect(text).toContain('\n\n  b\\x1b.txt\n\n');
    expect(text).toMatch(/\n {2}8 quotations in 2 articles\n$/);
  });

  test('one content inside another, and one that runs over paragraphs', () => {
    const nested = toExtracted(toArticle(['“He told me ‘run’ and I ran,” Quill said.']), [
      { content: ['“He told me ‘run’ and I ran,”'], source: 'Quill', cue: 'said' },
      { content: ['‘run’'], source: 'He' },
    ]);
    expect(pretty([nested])).toContain('[“{He} told me [‘run’]² and I ran,”]¹ {Quill} <said>.');

    const article = toArticle(['She said “it rains', '“and it pours”.']);
    const span = { start: 9, end: article.text.length - 1, text: article.text.slice(9, -1) };
    const long = toExtracted(article, [{ content: ['it rains'] }]);
    const quotes = [{ ...long.extraction.quotes[0]!, content: [span] as const }];
    const text = pretty([{ ...long, extraction: { ...long.extraction, quotes } }]);
    expect(text).toContain('She said [“it rains]¹\n\n  [“and it pours”]¹.');
  });

  test('control characters are shown, not obeyed, wherever they stand', () => {
    const article = toArticle(['“Clear\x1b[2J it,” said \u202eMara.'], 'Head\x07line');
    const hostile = toExtracted(
      article,
      [{ content: ['“Clear\x1b[2J it,”'], cue: 'said', source: '\u202eMara', speakers: ['m'] }],
      { m: { name: '\u202eMara', role: 'mayor\x9b' } },
    );
    const text = pretty([hostile], { explain: true });
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(text).toContain('\\u202eMara (mayor\\x9b)');
  });

  test('an article without quotations, and one without anything', () => {
    expect(pretty([toExtracted(toArticle(['It rained.']), [])])).toMatch(
      /^ {2}It rained\.\n\n {2}─+\n\n {2}No quotations\.\n$/,
    );
    expect(pretty([toExtracted(toArticle([]), [])])).toBe('  No quotations.\n');
  });

  test('notices stand above the sum, each kind once', () => {
    const extracted = toExtracted(toArticle(['It rained.']), []);
    const notice = {
      code: 'unclosed-quote-mark',
      severity: 'info',
      message: 'A mark is never closed.',
    } as const;
    const warning = {
      code: 'input-truncated',
      severity: 'warning',
      message: 'The rest was not read.',
    } as const;
    const diagnostics = [warning, notice, notice, notice];
    const text = pretty([{ ...extracted, extraction: { ...extracted.extraction, diagnostics } }]);
    expect(text).toMatch(
      /\n\n {2}Warning: The rest was not read\.\n {2}Note: A mark is never closed\. \(3 times\)\n {2}No quotations\.\n$/,
    );
  });

  test('sums up in good English', () => {
    const sum = (quotes: Parameters<typeof toExtracted>[1]): string =>
      pretty([toExtracted(toArticle(['a b c d']), quotes, { x: {}, y: {} })])
        .trimEnd()
        .split('\n')
        .at(-1)!
        .trim();
    expect(sum([{ content: ['a'], speakers: ['x'] }])).toBe('1 quotation by 1 speaker');
    expect(sum([{ content: ['a'], speakers: ['x', 'y'] }])).toBe('1 quotation by 2 speakers');
    expect(sum([{ content: ['a'] }])).toBe('1 quotation without a known speaker');
    expect(sum([{ content: ['a'], speakers: ['x'] }, { content: ['b'] }])).toBe(
      '2 quotations: 1 by 1 speaker, 1 without a known speaker',
    );
  });

  test('takes time in proportion to the quotations', () => {
    const article = toArticle(Array<string>(20_000).fill('“Yes,” she said.'));
    const first = toExtracted(article, [{ content: ['“Yes,”'], cue: 'said', source: 'she' }]).extraction
      .quotes[0]!;
    const quotes = article.paragraphs.map((paragraph, index) => {
      const content = [{ start: paragraph.start, end: paragraph.start + 6, text: '“Yes,”' }] as const;
      return { ...first, id: `q${index}`, content };
    });
    const many = { name: 'x', article, extraction: { quotes, speakers: [], diagnostics: [] } };
    const started = performance.now();
    expect(pretty([many])).toContain('20000 quotations');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
