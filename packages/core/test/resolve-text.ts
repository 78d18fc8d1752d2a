/** Resolves annotated text: the marks of `annotated-text.ts` give the attributions, so that no tagger is needed. */
import type { Attribution, Role, TaggedSpan } from '../src/document.js';
import { resolve } from '../src/resolve/index.js';
import { segment } from '../src/segment/index.js';
import type { Article, KnownPerson, Paragraph, Speaker } from '../src/types.js';
import { readAnnotatedText } from './annotated-text.js';

export interface ResolvedText {
  readonly speakers: readonly Speaker[];
  /** The names of the speakers of one mark, joined by " + "; "?" for nobody. */
  who(id: string): string;
  resolvedBy(id: string): string | undefined;
  speaker(name: string): Speaker;
}

/** What the input and the caller say besides the text. */
export interface Known {
  readonly people?: readonly KnownPerson[];
  readonly author?: readonly string[];
  /** The marked content with this id is said, by the input's own word, by this speaker. */
  readonly hints?: Readonly<Record<string, string>>;
}

/** One paragraph a line; the first line is the headline. */
export function resolveText(annotated: string, known: Known = {}): ResolvedText {
  const ids = [
    ...new Set([...annotated.matchAll(/\{(?:content|cue|source):(\S+) /g)].map((mark) => mark[1]!)),
  ];
  const expectations = ids.map((id) => `=> ${id} direct ?`).join('\n');
  const { text, quotes } = readAnnotatedText(`${annotated}\n${expectations}`);
  const hints = Object.entries(known.hints ?? {}).map(([id, speaker]) => {
    const [start, end] = quotes.find((quote) => quote.id === id)!.content[0]!;
    return { start, end, text: text.slice(start, end), speaker };
  });
  const document = segment({
    ...articleOf(text),
    hints,
    ...(known.author && { metadata: { author: known.author } }),
  });
  const toSpans = (role: Role, ranges: readonly (readonly [number, number])[]): TaggedSpan[] =>
    ranges.map(([start, end]) => {
      const firstToken = document.tokens.start.findIndex((at) => at >= start);
      const endToken = document.tokens.end.findIndex((at) => at >= end) + 1;
      return { firstToken, endToken, role, taggedBy: 'test' };
    });
  const attributions = quotes.map((quote): Attribution => {
    const [source] = toSpans('source', quote.source);
    const [cue] = toSpans('cue', quote.cue);
    const content = toSpans('content', quote.content) as [TaggedSpan, ...TaggedSpan[]];
    return {
      content,
      ...(cue && { cue }),
      ...(source && { source }),
      attitude: 'assertion',
      linkedBy: 'test',
      confidence: 1,
    };
  });
  const { speakers, sources } = resolve(document, attributions, known.people);
  const at = (id: string) => sources[quotes.findIndex((quote) => quote.id === id)];
  return {
    speakers,
    who: (id) =>
      (at(id)?.speakerIds ?? [])
        .map((speakerId) => speakers.find((speaker) => speaker.id === speakerId)!.name)
        .join(' + ') || '?',
    resolvedBy: (id) => at(id)?.resolvedBy,
    speaker: (name) => speakers.find((speaker) => speaker.name === name) ?? fail(name, speakers),
  };
}

export function articleOf(text: string): Article {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '')
      paragraphs.push({ start, end, text: line, role: paragraphs.length === 0 ? 'headline' : 'body' });
    start = end + 1;
  }
  return { text, paragraphs, metadata: {}, diagnostics: [] };
}

function fail(name: string, speakers: readonly Speaker[]): never {
  throw new Error(
    `No speaker is called ${name}, only ${speakers.map((speaker) => speaker.name).join(', ')}.`,
  );
}
