/**
 * The only file that runs the pipeline on `fixtures/<phenomenon>.txt`.
 *
 * A fixture opens with `#` lines that say what it shows; cases stand between `---` lines.
 * The hand-written rules are held to every case: spans and kinds exact, speakers by name. The trained model
 * cannot be repaired case by case; it is held to shares of all cases, which may only rise.
 */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { extractQuotes } from '../src/index.js';
import type { ExtractOptions, Quote, Span } from '../src/index.js';
import { readAnnotatedText } from './annotated-text.js';
import type { AnnotatedText, ExpectedQuote } from './annotated-text.js';
import { agrees, toRanges } from './content-overlap.js';

const folder = new URL('./fixtures/', import.meta.url);
const files = readdirSync(folder)
  .sort()
  .map((file) => ({
    phenomenon: file.replace('.txt', ''),
    cases: readCases(readFileSync(new URL(file, folder), 'utf8')).map(readAnnotatedText),
  }));

describe.each(files)('$phenomenon, by the rules', ({ cases }) => {
  for (const fixture of cases) {
    test(fixture.text.slice(0, 70), () => {
      expect(describeAllFound(fixture, { model: null })).toEqual(describeAllExpected(fixture));
    });
  }
});

describe('all fixtures, by the trained model', () => {
  const cases = files.flatMap((file) => file.cases);

  // A case without quotations is right only if none is found. Raise a floor when a better model passes it by more than 2.
  test.each([
    { right: 'found, with its speakers', floor: 96, isRight: findsAll },
    { right: 'exact', floor: 88, isRight: isExact },
  ])('$floor % of the cases or more are $right', ({ floor, isRight }) => {
    const share = (100 * cases.filter(isRight).length) / cases.length;
    expect(share).toBeGreaterThanOrEqual(floor);
  });
});

/** Whether each quotation is found: half of its content or more, and the right speakers. */
function findsAll(fixture: AnnotatedText): boolean {
  const { text, scope, quotes } = fixture;
  const found = extractQuotes(text, { scope }).quotes.map(({ content, speakers }) => ({
    content: toRanges(content),
    speakers: speakers.map(({ name }) => name),
  }));
  if (quotes.length === 0) return found.length === 0;
  return quotes.every((quote) => found.some((candidate) => agrees(quote, candidate)));
}

function isExact(fixture: AnnotatedText): boolean {
  return JSON.stringify(describeAllFound(fixture, {})) === JSON.stringify(describeAllExpected(fixture));
}

function readCases(file: string): string[] {
  return file
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/^---$/m)
    .map((fixture) => fixture.trim())
    .filter((fixture) => fixture !== '');
}

function describeAllFound({ text, scope }: AnnotatedText, options: ExtractOptions): Described[] {
  return extractQuotes(text, { ...options, scope }).quotes.map(describeFound);
}

function describeAllExpected({ text, quotes }: AnnotatedText): Described[] {
  return quotes.map((quote) => describeExpected(text, quote)).sort(byFirstContent);
}

interface Described {
  readonly content: string[];
  readonly cue: string[];
  readonly source: string[];
  readonly kind: string;
  readonly speakers: readonly string[];
}

function describeFound(quote: Quote): Described {
  const show = (span: Span): string => `${span.start} ${span.text}`;
  return {
    content: quote.content.map(show),
    cue: quote.cue ? [show(quote.cue)] : [],
    source: quote.source ? [show(quote.source)] : [],
    kind: quote.kind,
    speakers: quote.speakers.map((speaker) => speaker.name),
  };
}

function describeExpected(text: string, quote: ExpectedQuote): Described {
  const show = (ranges: ExpectedQuote['content']): string[] =>
    ranges.map(([start, end]) => `${start} ${text.slice(start, end)}`);
  return {
    content: show(quote.content),
    cue: show(quote.cue),
    source: show(quote.source),
    kind: quote.kind,
    speakers: quote.speakers,
  };
}

function byFirstContent(a: Described, b: Described): number {
  return Number.parseInt(a.content[0]!, 10) - Number.parseInt(b.content[0]!, 10);
}
