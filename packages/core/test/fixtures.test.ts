/**
 * The only file that runs the pipeline on `fixtures/<phenomenon>.txt`.
 *
 * A fixture opens with `#` lines that say what it shows; cases stand between `---` lines.
 * Spans and kinds must be exact; speakers are compared by name.
 */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { extractQuotes } from '../src/index.js';
import type { Quote, Span } from '../src/index.js';
import { readAnnotatedText } from './annotated-text.js';
import type { ExpectedQuote } from './annotated-text.js';

const folder = new URL('./fixtures/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  describe(file.replace('.txt', ''), () => {
    for (const fixture of readCases(readFileSync(new URL(file, folder), 'utf8'))) {
      const { text, scope, quotes } = readAnnotatedText(fixture);
      test(text.slice(0, 70), () => {
        const extraction = extractQuotes(text, { scope });
        expect(extraction.quotes.map((quote) => describeFound(quote))).toEqual(
          quotes.map((quote) => describeExpected(text, quote)).sort(byFirstContent),
        );
      });
    }
  });
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
