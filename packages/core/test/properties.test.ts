/** What holds for every article, whatever it says. The seed is fixed; fast-check prints it with a counterexample. */
import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';
import { describe, test } from 'vitest';

import { extractQuotes, parseArticle } from '../src/index.js';
import type { Article, Extraction, Scope, Span } from '../src/index.js';

const seed = 20_170_131;

const names = [
  'Ada Berg',
  'Berg',
  'Mr. Tom Fox',
  'Sen. Lea Ruiz (R-Fla.)',
  'the minister',
  'Nordwind',
  'she',
  'He',
  'who',
];
const cues = [
  'said',
  'told reporters',
  'has denied',
  'according to',
  'insisting',
  'asked',
  'called on',
  'claim',
  'added',
];
const openings = ['“', '‘', '"', "'", '«', '„', '‚', '``', '‹', '»'];
const closings = ['”', '’', '"', "'", '»', '“', '‘', "''", '›', '«'];
const joints = [
  ',',
  '.',
  '?',
  '!',
  ':',
  ';',
  ' — ',
  '--',
  '…',
  '(',
  ')',
  ',”',
  '.”',
  '?”',
  ' that ',
  ' and ',
  ' who ',
  ' to ',
];
const fillers = [
  'the road was open',
  'it',
  'no',
  'by Monday',
  'U.S.',
  'No. 5',
  'don’t',
  "can't",
  '$4.5m',
  '“miracle”',
];
const breaks = ['\n', '\n\n', '\r\n', '\u2028', '\t', '\u00a0', '\f'];
const oddities = [
  '\0',
  '\ud83d',
  '\udc00',
  '😀',
  '\ufeff',
  '\u200b',
  '\u202e',
  'é',
  'é',
  '京',
  '\u0085',
  '{',
  '\\',
];

const token = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  { weight: 4, arbitrary: fc.constantFrom(...cues) },
  { weight: 3, arbitrary: fc.constantFrom(...openings) },
  { weight: 3, arbitrary: fc.constantFrom(...closings) },
  { weight: 4, arbitrary: fc.constantFrom(...joints) },
  { weight: 4, arbitrary: fc.constantFrom(...fillers) },
  { weight: 2, arbitrary: fc.constantFrom(...breaks) },
  { weight: 1, arbitrary: fc.constantFrom(...oddities) },
);

/** A reporting sentence that is whole, so that the properties also meet text in which much is found. */
const sentence = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...cues),
    fc.nat(9),
    fc.constantFrom(...fillers),
    fc.boolean(),
  )
  .map(([name, cue, mark, filler, quotedFirst]) => {
    const quoted = `${openings[mark]!}We saw ${filler},${closings[mark]!}`;
    return quotedFirst ? `${quoted} ${name} ${cue}. ` : `${name} ${cue} that ${filler}. `;
  });

const articleText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: token.map((word) => `${word} `) },
      { weight: 1, arbitrary: token },
      { weight: 2, arbitrary: sentence },
    ),
    {
      maxLength: 60,
      size: 'max',
    },
  )
  .map((parts) => parts.join(''));

/** Any sequence of code units: control characters, unpaired surrogates, unassigned characters. */
const anyCodeUnits = fc.string({
  unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  maxLength: 300,
});
const anyText = fc.oneof(
  anyCodeUnits,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const anyScope = fc.constantFrom<Scope>('speech', 'attribution');

describe(`of every article (seed ${seed})`, () => {
  test('every span slices to its text', () => {
    holds(articleText, anyScope, (text, scope) => {
      const { article, extraction } = read(text, scope);
      for (const span of allSpans(article, extraction)) demandTrueSpan(article.text, span);
    });
  });

  test('the same input gives the same JSON', () => {
    holds(articleText, anyScope, (text, scope) => {
      const first = JSON.stringify(read(text, scope));
      demand(JSON.stringify(read(text, scope)) === first, 'a second run differs');
    });
  });

  test('an unrelated paragraph at the end changes no content before it', () => {
    holds(articleText, anyScope, (text, scope) => {
      const before = read(text, scope);
      const after = read(
        `${text}\n\nIn the morning the road along the river was dry and the air was cold.`,
        scope,
      );
      const end = before.article.text.length;
      const earlier = contentOf(after.extraction).filter(([first]) => first!.start < end);
      demand(isDeepStrictEqual(earlier, contentOf(before.extraction)), 'content changed');
    });
  });

  test('the result survives a round trip through JSON', () => {
    holds(articleText, anyScope, (text, scope) => {
      const result = read(text, scope);
      demand(isDeepStrictEqual(JSON.parse(JSON.stringify(result)), result), 'JSON loses something');
    });
  });

  test('content is in order and never overlaps, ids are unique, speakers are listed', () => {
    holds(articleText, anyScope, (text, scope) => {
      const { quotes, speakers } = read(text, scope).extraction;
      demand(new Set(quotes.map((quote) => quote.id)).size === quotes.length, 'two quotations share an id');
      const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
      demand(names.size === speakers.length, 'two speakers share an id');
      for (const quote of quotes) {
        let end = 0;
        for (const span of quote.content) {
          demand(span.start >= end && span.end > span.start, `content out of order in ${quote.id}`);
          end = span.end;
        }
        for (const { id, name } of quote.speakers)
          demand(names.get(id) === name, `the speaker ${id} is not listed`);
        demand(quote.confidence >= 0 && quote.confidence <= 1, `confidence ${quote.confidence}`);
      }
    });
  });

  test('paragraphs are in order and never overlap', () => {
    holds(articleText, anyScope, (text) => {
      let end = 0;
      for (const paragraph of parseArticle(text, { format: 'text' }).paragraphs) {
        demand(paragraph.start >= end && paragraph.end > paragraph.start, 'paragraphs out of order');
        end = paragraph.end;
      }
    });
  });
});

describe(`of every string (seed ${seed})`, () => {
  test('it is read without an error, and its spans slice true', () => {
    holds(anyText, anyScope, (text, scope) => {
      extractQuotes(text, { scope });
      const { article, extraction } = read(text, scope);
      for (const span of allSpans(article, extraction)) demandTrueSpan(article.text, span);
    });
  });
});

interface Result {
  readonly article: Article;
  readonly extraction: Extraction;
}

function read(text: string, scope: Scope): Result {
  const article = parseArticle(text, { format: 'text' });
  return { article, extraction: extractQuotes(article, { scope }) };
}

function allSpans(article: Article, { quotes, speakers, diagnostics }: Extraction): Span[] {
  return [
    ...article.paragraphs,
    ...[...article.diagnostics, ...diagnostics].flatMap(({ span }) => span ?? []),
    ...quotes.flatMap(({ content, cue, source }) => [
      ...content,
      ...(cue ? [cue] : []),
      ...(source ? [source] : []),
    ]),
    ...speakers.flatMap(({ mentions }) => mentions),
  ];
}

function demandTrueSpan(text: string, span: Span): void {
  const inside = span.start >= 0 && span.start <= span.end && span.end <= text.length;
  demand(
    inside && text.slice(span.start, span.end) === span.text,
    `not a true span: ${JSON.stringify(span)}`,
  );
}

function contentOf(extraction: Extraction): (readonly Span[])[] {
  return extraction.quotes.map((quote) => quote.content);
}

/** Runs the check on many inputs. `expect` would cost more than the extraction, hence `demand`. */
function holds(
  texts: fc.Arbitrary<string>,
  scopes: fc.Arbitrary<Scope>,
  check: (text: string, scope: Scope) => void,
): void {
  fc.assert(fc.property(texts, scopes, check), { seed, numRuns: 400 });
}

function demand(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
