/** Articles for the tests of the converters: one written by hand, and many that chance puts together. */
import fc from 'fast-check';

import { extractQuotes, parseArticle } from '../src/engine.js';
import type { Article, Extraction, Quote, Span } from '../src/engine.js';

export interface Extracted {
  readonly article: Article;
  readonly extraction: Extraction;
}

const story = [
  'Harbour bridge to stay shut 🌉',
  '',
  '“We lost the bridge twice 😀,” harbour master Ines Okafor told the council, “and we won’t lose it again.”',
  '',
  'Treasurer Paul Lindqvist said the repair would cost “far more than” the town has. She said “He told me: ‘Run & hide’, and I ran.”',
  '',
  'According to the ferry company, crossings were down by a third.',
  '',
  '“Then build a boat!”',
].join('\n');

/** An article with all kinds of quotations, characters beyond U+FFFF, and metadata. */
export function harbourStory(metadata: Article['metadata'] = harbourMetadata): Extracted {
  const article = { ...parseArticle(story, { format: 'text' }), metadata };
  return { article, extraction: extractQuotes(article, { model: null }) };
}

const harbourMetadata: Article['metadata'] = {
  headline: 'Harbour bridge to stay shut 🌉',
  author: ['Mara Quill'],
  publisher: 'The Harbour Post',
  datePublished: '2026-03-02',
  url: 'https://harbour-post.example/news/bridge',
  inLanguage: 'en',
};

const sentences = [
  '“The road 😀 was open,” Ines Okafor said.',
  'He said “it was <b>shut</b>” and that it &amp; the 𝒳 would stay so.',
  'According to Mr Lindqvist, 京 was far.',
  '“He told me: ‘Run’, and I ran,” she added, “but not far.”',
  '“Nobody knows!”',
];
const pieces = [
  ...sentences,
  ...sentences,
  ...['Ines Okafor', 'Mr Lindqvist', 'the minister', 'she', 'He', 'the ferry company'],
  ...['said', 'told reporters', 'has denied', 'according to', 'asked', 'claimed', 'added'],
  ...['“', '”', '‘', '’', '"', "'", '«', '»', ',', '.', '?', ':', ' — ', ',” ', '.” ', ' that ', ' and '],
  ...[
    'the road was open',
    'it',
    'by Monday',
    'U.S.',
    '$4.5m',
    '<b>',
    '&amp;',
    ']]>',
    '\\',
    '{}',
    '|',
    '#',
    ';',
  ],
  ...['\n', '\n\n', '\t', '\u00a0', '\u2028', '😀', '京', '𝒳', '\u0301', '\u200b', '\u202e'],
];

/** Texts that look like articles from afar. `oddities` are characters that not every format can hold. */
export function articleTexts(oddities: readonly string[] = []): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces, ...oddities), { maxLength: 60 })
    .map((parts) => parts.join(' ').replace(/(“|‘|«) /g, '$1'));
}

/** An extraction nobody would make: contents, cues and sources that cross one another and the paragraphs. */
export function inventedExtractions(text: string): fc.Arbitrary<Extraction> {
  const words = [...text.matchAll(/\S+/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  if (words.length < 2) return fc.constant({ quotes: [], speakers: [], diagnostics: [] });
  const place = fc.nat(words.length - 1);
  const span = fc.tuple(place, fc.nat(6)).map(([first, more]) => {
    const start = words[first]![0];
    const end = words[Math.min(first + more, words.length - 1)]![1];
    return { start, end, text: text.slice(start, end) };
  });
  const quote = fc.record({
    content: fc.array(span, { minLength: 1, maxLength: 3 }).map(inOrder),
    cue: fc.option(span, { nil: undefined }),
    source: fc.option(span, { nil: undefined }),
    kind: fc.constantFrom('direct', 'indirect', 'mixed'),
    attitude: fc.constantFrom('assertion', 'belief'),
    speaker: fc.option(fc.constantFrom('s1', 's2'), { nil: undefined }),
  });
  return fc.array(quote, { maxLength: 8 }).map((drafts) => {
    const starts = new Set<number>();
    const quotes = drafts
      .sort((a, b) => a.content[0].start - b.content[0].start)
      .filter(({ content: [{ start }] }) => !starts.has(start) && starts.add(start))
      .map(({ content, cue, source, kind, attitude, speaker }, index): Quote => ({
        id: `q${index + 1}`,
        kind: kind as Quote['kind'],
        text: content.map((piece) => piece.text).join(' '),
        content,
        ...(cue && { cue }),
        ...(source && { source: { ...source, kind: 'nominal' as const } }),
        speakers: speaker === undefined ? [] : [{ id: speaker, name: `The <${speaker}>`, kind: 'person' }],
        attitude: attitude as Quote['attitude'],
        confidence: 0.5,
        evidence: { taggedBy: 'chance', linkedBy: 'chance' },
      }));
    const ids = new Set(quotes.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
    const speakers = [...ids].map((id) => ({
      id,
      name: `The <${id}>`,
      kind: 'person' as const,
      aliases: ['a "b"'],
      mentions: [],
    }));
    return { quotes, speakers, diagnostics: [] };
  });
}

function inOrder(spans: readonly Span[]): Quote['content'] {
  const [first, ...rest] = [...spans].sort((a, b) => a.start - b.start);
  let { end } = first!;
  const apart = rest.filter((span) => span.start > end && (end = span.end) > 0);
  return [first!, ...apart];
}

export function extract(text: string): Extracted {
  const article = parseArticle(text, { format: 'text' });
  return { article, extraction: extractQuotes(article, { model: null, scope: 'attribution' }) };
}

/** Every speaker's mentions, but for those formats that have a place only for sources. */
export function withoutMentions({ speakers }: Extraction): object[] {
  return speakers.map((speaker) => ({ ...speaker, mentions: undefined }));
}
