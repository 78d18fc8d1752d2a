import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { readAnnotatedText } from './annotated-text.js';

const fixtures = new URL('./fixtures/', import.meta.url);

describe('reading annotated text', () => {
  test('strips the marks and gives offsets into the text that is left', () => {
    const { text, scope, quotes } = readAnnotatedText(
      '{content:1 “We won,”} {source:1 Ada Berg} {cue:1 said}.\n=> 1 direct Ada Berg',
    );
    expect(text).toBe('“We won,” Ada Berg said.');
    expect(scope).toBe('speech');
    expect(quotes).toEqual([
      {
        id: '1',
        kind: 'direct',
        speakers: ['Ada Berg'],
        content: [[0, 9]],
        source: [[10, 18]],
        cue: [[19, 23]],
      },
    ]);
  });

  test('reads a role that occurs twice under one id as discontinuous', () => {
    const { text, quotes } = readAnnotatedText(
      '{content:1 “No,”} {source:1 he} {cue:1 said}, {content:1 “never.”}\n=> 1 direct ?',
    );
    expect(quotes[0]?.content.map(([start, end]) => text.slice(start, end))).toEqual(['“No,”', '“never.”']);
  });

  test('reads nested marks, so that two quotations can share a source', () => {
    const { text, quotes } = readAnnotatedText(
      '{source:1 {source:2 Ode}} {cue:1 denied} {content:1 it} and {cue:2 left} {content:2 so}.\n=> 1 indirect Ode\n=> 2 indirect Ode',
    );
    expect(text).toBe('Ode denied it and left so.');
    expect(quotes.map((quote) => quote.source)).toEqual([[[0, 3]], [[0, 3]]]);
  });

  test('reads several speakers, nobody, and the scope', () => {
    const annotated =
      '{content:1 “A.”} {content:2 “B.”}\n=> scope attribution\n=> 1 direct Lin + Diaz\n=> 2 direct ?';
    const { scope, quotes } = readAnnotatedText(annotated);
    expect(scope).toBe('attribution');
    expect(quotes.map((quote) => quote.speakers)).toEqual([['Lin', 'Diaz'], []]);
  });

  test('counts UTF-16 code units', () => {
    const { quotes } = readAnnotatedText('😀 {content:1 “Hi.”}\n=> 1 direct ?');
    expect(quotes[0]?.content).toEqual([[3, 8]]);
  });

  test('keeps the lines of the text and drops the expectations between them', () => {
    expect(readAnnotatedText('One.\n=> scope speech\nTwo.').text).toBe('One.\nTwo.');
  });

  test.each([
    ['an unknown role', '{speaker:1 Ada} left.', /Unknown mark/],
    ['a mark without text', '{cue:1}', /Unknown mark/],
    ['a mark that is never closed', '{cue:1 said', /never closed/],
    ['a brace that closes nothing', 'said}', /closes nothing/],
    ['a mark without expectation', '{cue:1 said}', /No "=> 1/],
    ['an expectation without mark', 'said\n=> 1 direct Ada', /No mark in the text has the id 1/],
    ['an expectation given twice', '{cue:1 said}\n=> 1 direct Ada\n=> 1 direct Ada', /No mark in the text/],
    ['an unknown kind', '{cue:1 said}\n=> 1 quoted Ada', /Unreadable expectation/],
    ['an expectation without speaker', '{cue:1 said}\n=> 1 direct', /Unreadable expectation/],
    ['an unknown scope', 'said\n=> scope everything', /Unreadable expectation/],
  ])('refuses %s', (_, annotated, message) => {
    expect(() => readAnnotatedText(annotated)).toThrow(message);
  });
});

describe('the fixtures', () => {
  const files = readdirSync(fixtures).sort();

  test('are text files with a name in kebab case', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !/^[a-z]+(-[a-z]+)*\.txt$/.test(file))).toEqual([]);
  });

  test.each(files)('%s says what it shows and has at least two readable cases', (file) => {
    const content = readFileSync(new URL(file, fixtures), 'utf8');
    expect(content).toMatch(/^# \S/);
    const cases = content
      .replace(/^#.*$/gm, '')
      .split(/^---$/m)
      .filter((fixture) => fixture.trim() !== '')
      .map((fixture) => readAnnotatedText(fixture));
    expect(cases.length).toBeGreaterThanOrEqual(2);
    for (const { text, quotes } of cases) {
      expect(text).not.toBe('');
      for (const quote of quotes) {
        expect(quote.content, `content of ${quote.id} in: ${text}`).not.toEqual([]);
        expect(quote.source.length, `sources of ${quote.id} in: ${text}`).toBeLessThanOrEqual(1);
        expect(quote.cue.length, `cues of ${quote.id} in: ${text}`).toBeLessThanOrEqual(1);
        if (quote.source.length === 0) expect(quote.speakers, `nobody speaks in: ${text}`).toEqual([]);
        for (const range of [...quote.content, ...quote.cue, ...quote.source]) {
          const marked = text.slice(...range);
          expect(marked, `${quote.id} in: ${text}`).toBe(marked.trim());
        }
        const parts = quote.content.map(
          ([start, end]) => (inOpenMarks(text, start) ? '“' : '') + text.slice(start, end),
        );
        expect(quote.kind, `kind of ${parts.join(' … ')}`).toBe(kindByMarks(parts));
      }
    }
  });
});

/** In a line of a transcript that is quoted, the mark stands before the speaker's name: “LIN: We asked. */
function inOpenMarks(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^“[^”]+:\s*$/.test(line);
}

/** A second opinion on the annotated kind: direct where every part opens with a mark and no text follows its close. */
function kindByMarks(parts: readonly string[]): 'direct' | 'indirect' | 'mixed' {
  const direct = parts.every(
    (part) => /^[“"‘'«»„‚`]/.test(part) && (/[”"’'»«“‘]$/.test(part) || !/[”"»]/.test(part.slice(1))),
  );
  if (direct) return 'direct';
  return parts.some((part) => /[“"‘«»„‚`]/.test(part)) ? 'mixed' : 'indirect';
}
