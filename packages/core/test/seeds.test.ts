/**
 * Holds the pipeline to the hand-checked quotations of `seeds/`, whose rules are in `seeds/README.md`.
 *
 * By the hand-written rules, each quotation is a test of its own: kind, content spans and speakers must be exact.
 * By the trained model, each must be found, half of its content or more, with the right speakers. Optional ones
 * are neither asked for nor punished. Quotations inside other quotations are outside the gold.
 */
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { extractQuotes } from '../src/index.js';
import type { Extraction, MentionKind, Quote, QuoteKind, Span, SpeakerKind } from '../src/index.js';
import { agrees, toRanges } from './content-overlap.js';
import type { Ranges } from './content-overlap.js';

interface GoldSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
}

interface GoldQuote {
  readonly kind: QuoteKind;
  readonly text: string;
  readonly content: readonly [Span, ...Span[]];
  readonly cue: Span;
  readonly source?: Span & { readonly kind: MentionKind };
  readonly speakers: readonly GoldSpeaker[];
  readonly optional?: boolean;
}

interface Gold {
  readonly schemaVersion: number;
  readonly quotes: readonly GoldQuote[];
  readonly speakers: readonly GoldSpeaker[];
}

/**
 * What the trained model gets wrong, as offset and first words, by seed: nothing at present. The lists are exact:
 * whoever mends one of these takes it out.
 */
const knownMisses: Readonly<Record<string, readonly string[]>> = {};
const knownInventions: Readonly<Record<string, readonly string[]>> = {};

const folder = new URL('../../../seeds/', import.meta.url);
const slugs = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))
  .sort();

test('there are at least twelve seeds, and every one is in the table', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(12);
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  expect(slugs.filter((slug) => !readme.includes(`| \`${slug}\` `))).toEqual([]);
});

for (const slug of slugs) {
  const text = readFileSync(new URL(`${slug}.txt`, folder), 'utf8');
  const gold = JSON.parse(readFileSync(new URL(`${slug}.quotes.json`, folder), 'utf8')) as Gold;
  const extract = once(() => extractQuotes(text, { model: null }));
  const extractByModel = once(() => outermost(extractQuotes(text)));

  describe(`${slug}, by the trained model`, () => {
    test('finds what was said, and who said it', () => {
      const found = extractByModel().map(toSpoken);
      const missed = gold.quotes.filter(
        (quote) => quote.optional !== true && !found.some((candidate) => agrees(toSpoken(quote), candidate)),
      );
      expect(missed.map(briefly)).toEqual(knownMisses[slug] ?? []);
    });

    test('finds nothing that nobody said', () => {
      const spoken = gold.quotes.flatMap((quote) => toRanges(quote.content));
      const invented = extractByModel().filter((quote) => shareWithin(toRanges(quote.content), spoken) < 0.5);
      expect(invented.map(briefly)).toEqual(knownInventions[slug] ?? []);
    });
  });

  describe(`${slug}, by the rules`, () => {
    test('the gold agrees with the text and with itself', () => {
      expect(gold.schemaVersion).toBe(1);
      for (const quote of gold.quotes) checkGoldQuote(text, quote);
      const spoken = new Set(gold.quotes.flatMap((quote) => quote.speakers.map((speaker) => speaker.name)));
      expect(gold.speakers.map((speaker) => speaker.name)).toEqual([...spoken]);
    });

    for (const quote of gold.quotes.filter((candidate) => candidate.optional !== true)) {
      const [{ start }] = quote.content;
      test(`${start}: ${quote.text.slice(0, 60)}`, () => {
        const found = outermost(extract());
        const exact = found.filter((candidate) => sameContent(candidate, quote));
        // Where nothing is exact, what overlaps makes the failure readable.
        const nearest = exact.length > 0 ? exact : found.filter((candidate) => overlaps(candidate, quote));
        expect(nearest.map(describeQuote)).toEqual([describeQuote(quote)]);
      });
    }

    test('finds nothing that nobody said', () => {
      const unknown = outermost(extract()).filter(
        (found) => !gold.quotes.some((quote) => accepts(quote, found)),
      );
      expect(unknown.map(describeQuote)).toEqual([]);
    });

    test('says what the speakers are', () => {
      const required = new Set(
        gold.quotes
          .filter((quote) => quote.optional !== true)
          .flatMap((quote) => quote.speakers.map(({ name }) => name)),
      );
      const expected = gold.speakers.filter(({ name, role }) => role !== undefined && required.has(name));
      const found = extract().speakers;
      const roleOf = (name: string) => found.find((speaker) => speaker.name === name)?.role;
      expect(expected.map(({ name }) => [name, withoutArticle(roleOf(name))])).toEqual(
        expected.map(({ name, role }) => [name, withoutArticle(role)]),
      );
    });
  });
}

function checkGoldQuote(text: string, quote: GoldQuote): void {
  const spans = [...quote.content, quote.cue, ...(quote.source ? [quote.source] : [])];
  for (const { start, end, text: slice } of spans) {
    expect(text.slice(start, end)).toBe(slice);
    // A span neither starts nor ends in white space, and never crosses a line.
    expect(slice).toMatch(/^\S(?:.*\S)?$/);
  }
  quote.content.slice(1).forEach((span, index) => {
    expect(span.start).toBeGreaterThan(quote.content[index]!.end);
  });
  expect(withoutMarks(quote.text)).toBe(withoutMarks(quote.content.map((span) => span.text).join(' ')));
  const opensWithMark = quote.content.map((span) => /^["“‘]/.test(span.text));
  const hasMark = /["“‘]/.test(quote.content.map((span) => span.text).join(' '));
  expect(quote.kind).toBe(opensWithMark.every(Boolean) ? 'direct' : hasMark ? 'mixed' : 'indirect');
}

/** The gold holds outermost quotations only. */
function outermost(extraction: Extraction): readonly Quote[] {
  return extraction.quotes.filter((quote) => quote.within === undefined);
}

/** Readers differ on the bounds of optional quotations too, so whatever overlaps one is let pass. */
function accepts(gold: GoldQuote, found: Quote): boolean {
  return sameContent(gold, found) || (gold.optional === true && overlaps(gold, found));
}

function toSpoken({ content, speakers }: GoldQuote | Quote): Parameters<typeof agrees>[0] {
  return { content: toRanges(content), speakers: speakers.map(({ name }) => name) };
}

/** The part of the first ranges' characters that the second cover too; gold contents do not overlap one another. */
function shareWithin(ranges: Ranges, others: Ranges): number {
  const length = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  const shared = ranges.flatMap(([start, end]) =>
    others.map(([otherStart, otherEnd]) =>
      Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart)),
    ),
  );
  return shared.reduce((sum, part) => sum + part, 0) / length;
}

function briefly({ content }: GoldQuote | Quote): string {
  return `${content[0].start} ${content[0].text.slice(0, 40)}`;
}

type WithContent = Pick<GoldQuote, 'content'>;

function sameContent(a: WithContent, b: WithContent): boolean {
  const show = ({ content }: WithContent): string =>
    content.map(({ start, end }) => `${start}-${end}`).join(' ');
  return show(a) === show(b);
}

function overlaps(a: WithContent, b: WithContent): boolean {
  return a.content.some((one) => b.content.some((other) => one.start < other.end && other.start < one.end));
}

function describeQuote({ kind, content, speakers }: GoldQuote | Quote): object {
  return {
    kind,
    content: content.map(({ start, end, text }) => `${start}-${end} ${text}`),
    speakers: speakers.map((speaker) => speaker.name),
  };
}

/** "The fire chief" and "fire chief" are one role. */
function withoutArticle(role: string | undefined): string | undefined {
  return role?.replace(/^(?:the|an?) /i, '');
}

function withoutMarks(text: string): string {
  return text.replace(/["“”‘’]/g, '');
}

function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}
