import type { Article, Extraction, Mention, Quote, QuoteKind, Span, Speaker } from '@inquit/core';

import type { Extracted } from '../src/record.js';

/** Finds words in a text, from `after` on, as a span. Throws where they are not. */
export function spanOf(text: string, words: string, after = 0): Span {
  const start = text.indexOf(words, after);
  if (start < 0) throw new Error(`The text does not hold “${words}”.`);
  return { start, end: start + words.length, text: words };
}

/** A quotation described by its words, to test the formats without the extraction. */
export interface QuoteWords {
  readonly kind?: QuoteKind;
  readonly content: readonly [string, ...string[]];
  readonly cue?: string;
  readonly source?: string;
  readonly speakers?: readonly string[];
}

export function toArticle(paragraphs: readonly string[], headline?: string): Article {
  const all = headline === undefined ? paragraphs : [headline, ...paragraphs];
  const text = all.join('\n\n');
  let start = 0;
  return {
    text,
    metadata: headline === undefined ? {} : { headline },
    diagnostics: [],
    paragraphs: all.map((paragraph, index) => {
      const span = { start, end: start + paragraph.length, text: paragraph };
      start = span.end + 2;
      return { role: index === 0 && headline !== undefined ? 'headline' : 'body', ...span };
    }),
  };
}

export function toExtracted(
  article: Article,
  quotes: readonly QuoteWords[],
  people: Readonly<Record<string, Partial<Speaker>>> = {},
): Extracted {
  const speakers = Object.entries(people).map(([id, speaker]): Speaker => ({
    id,
    name: id,
    kind: 'person',
    aliases: [],
    mentions: [],
    ...speaker,
  }));
  const extraction: Extraction = {
    quotes: quotes.map((words, index) => toQuote(article.text, words, index, speakers)),
    speakers,
    diagnostics: [],
  };
  return { id: 'article.txt', name: 'article.txt', article, extraction };
}

function toQuote(text: string, words: QuoteWords, index: number, speakers: readonly Speaker[]): Quote {
  const [first, ...rest] = words.content.map((part) => spanOf(text, part));
  const source: Mention | undefined =
    words.source === undefined ? undefined : { ...spanOf(text, words.source), kind: 'name' };
  return {
    id: `q${index + 1}`,
    kind: words.kind ?? 'direct',
    text: words.content.join(' … ').replace(/[“”]/g, ''),
    content: [first!, ...rest],
    ...(words.cue !== undefined && { cue: spanOf(text, words.cue) }),
    ...(source !== undefined && { source }),
    speakers: (words.speakers ?? []).map((id) => {
      const { name, kind } = speakers.find((speaker) => speaker.id === id)!;
      return { id, name, kind };
    }),
    attitude: 'assertion',
    confidence: 0.9,
    evidence: {
      taggedBy: 'marks',
      linkedBy: 'said-after',
      ...(words.speakers && { resolvedBy: 'exact-name' }),
    },
  };
}

/** A council meeting: split, indirect and mixed quotations, two speakers of one, and one of nobody. */
export function councilMeeting(): Extracted {
  const article = toArticle(
    [
      '“We lost the bridge twice,” harbour master Ines Okafor told the council on Tuesday, “and we will not lose it a third time.”',
      'Treasurer Paul Lindqvist and his deputy, Mara Quill, said the repair would cost “far more than” the town has set aside for the next four years.',
      'According to the ferry company, crossings were down by a third since the spring.',
      'Someone at the back shouted: “Then build a boat!”',
    ],
    'Harbour bridge to stay closed, council hears',
  );
  return toExtracted(
    article,
    [
      {
        content: ['“We lost the bridge twice,”', '“and we will not lose it a third time.”'],
        cue: 'told',
        source: 'harbour master Ines Okafor',
        speakers: ['okafor'],
      },
      {
        kind: 'mixed',
        content: ['the repair would cost “far more than” the town has set aside for the next four years'],
        cue: 'said',
        source: 'Treasurer Paul Lindqvist and his deputy, Mara Quill,',
        speakers: ['lindqvist', 'quill'],
      },
      {
        kind: 'indirect',
        content: ['crossings were down by a third since the spring'],
        cue: 'According to',
        source: 'the ferry company',
        speakers: ['company'],
      },
      { content: ['“Then build a boat!”'], cue: 'shouted:', source: 'Someone at the back' },
    ],
    {
      okafor: { name: 'Ines Okafor', role: 'harbour master' },
      lindqvist: { name: 'Paul Lindqvist', role: 'Treasurer' },
      quill: { name: 'Mara Quill' },
      company: { name: 'the ferry company', kind: 'organization' },
    },
  );
}
