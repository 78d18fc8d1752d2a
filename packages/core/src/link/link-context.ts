import type { Document, Role, TaggedSpan } from '../document.js';
import { TokenKind } from '../document.js';
import { cueWords, sourceWords, wordsBefore } from './dimensions.js';
import { placeSpans } from './placed-span.js';
import type { PlacedSpan } from './placed-span.js';

/** What the choosers know of all spans of a document, worked out once. Numbers are bins of `dimensions.ts`. */
export interface LinkContext {
  readonly document: Document;
  /** In text order. */
  readonly placed: readonly PlacedSpan[];
  /** For each placed span, how many spans of a role come before it. */
  readonly before: Readonly<Record<Role, Int32Array>>;
  /** 1 for tokens in quotation marks, 2 for those that open outermost ones. */
  readonly inMarks: Uint8Array;
  /** What each token is for `readGap`: a value of `GapToken`. */
  readonly gapTokens: Uint8Array;
  /** Where the marks open again that the paragraph before left open. */
  readonly continues: ReadonlySet<number>;
}

export function readContext(document: Document, spans: readonly TaggedSpan[]): LinkContext {
  const placed = placeSpans(document, spans);
  const before = {
    source: new Int32Array(placed.length + 1),
    cue: new Int32Array(placed.length + 1),
    content: new Int32Array(placed.length + 1),
  };
  placed.forEach(({ span }, index) => {
    for (const role of ['source', 'cue', 'content'] as const)
      before[role][index + 1] = before[role][index]! + (span.role === role ? 1 : 0);
  });
  const inMarks = new Uint8Array(document.tokens.count);
  for (const { firstToken, endToken, depth } of document.stretches) {
    if (depth > 0) continue;
    inMarks.fill(1, firstToken, endToken);
    inMarks[firstToken] = 2;
  }
  const continues = new Set(
    document.stretches.filter((stretch) => stretch.continues).map(({ firstToken }) => firstToken),
  );
  return { document, placed, before, inMarks, gapTokens: readGapTokens(document), continues };
}

/** Spans of a role strictly between two placed spans, cut at 3. */
export function countBetween({ before }: LinkContext, role: Role, some: number, other: number): number {
  const low = Math.min(some, other) + 1;
  const high = Math.max(some, other);
  return high <= low ? 0 : Math.min(3, before[role][high]! - before[role][low]!);
}

/** What stands between two tokens. */
export interface Gap {
  readonly commas: number;
  readonly marks: number;
  readonly conjunctions: number;
  readonly subordinators: number;
  readonly words: number;
}

/** Beyond so many tokens a gap is long, whatever stands in it. */
const maxGap = 60;

export function readGap({ gapTokens }: LinkContext, start: number, end: number): Gap {
  const counts = [0, 0, 0, 0, 0, 0];
  for (let token = start; token < Math.min(end, start + maxGap); token++) counts[gapTokens[token]!]!++;
  return {
    commas: Math.min(3, counts[GapToken.comma]!),
    marks: Math.min(2, counts[GapToken.mark]!),
    conjunctions: Math.min(2, counts[GapToken.conjunction]!),
    subordinators: Math.min(2, counts[GapToken.subordinator]!),
    words:
      end - start > maxGap
        ? distanceBin(maxGap)
        : distanceBin(counts[GapToken.word]! + counts[GapToken.subordinator]!),
  };
}

const GapToken = { other: 0, word: 1, comma: 2, mark: 3, conjunction: 4, subordinator: 5 } as const;

function readGapTokens({ words, tokens }: Document): Uint8Array {
  return Uint8Array.from(
    words,
    (word, token) =>
      gapWords.get(word) ?? (tokens.kind[token] === TokenKind.punctuation ? GapToken.other : GapToken.word),
  );
}

const quoteMarks: ReadonlySet<string> = new Set([
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '‘‘',
]);

const gapWords: ReadonlyMap<string, number> = new Map([
  [',', GapToken.comma],
  ...[...quoteMarks].map((mark) => [mark, GapToken.mark] as const),
  ...['and', 'but'].map((word) => [word, GapToken.conjunction] as const),
  ...['that', 'who', 'which', 'as'].map((word) => [word, GapToken.subordinator] as const),
]);

export function distanceBin(tokens: number): number {
  if (tokens < 4) return Math.max(0, tokens);
  return distanceBorders.findIndex((border) => tokens < border) + 4;
}

const distanceBorders = [6, 9, 14, 22, 40, Infinity];

/** Hand-written rules do not doubt: a span without probability is certain. */
export function probabilityBin({ probability = 1 }: TaggedSpan): number {
  return probabilityBorders.filter((border) => probability >= border).length;
}

const probabilityBorders = [0.15, 0.25, 0.4, 0.6, 0.8];

/** Bins of the dimension `tagger`. */
export const Together = { sameRule: 0, otherRule: 1, model: 2 } as const;

export function taggerBin(a: TaggedSpan, b: TaggedSpan): number {
  if (!a.taggedBy.startsWith('rules/') && !b.taggedBy.startsWith('rules/')) return Together.model;
  return a.taggedBy === b.taggedBy ? Together.sameRule : Together.otherRule;
}

const cueWordBins = new Map<string, number>(cueWords.map((word, bin) => [word, bin]));
const formBin = (form: (typeof cueWords)[number]): number => cueWordBins.get(form)!;
const cueWordForms = {
  punctuation: formBin('colon or dash'),
  accordingTo: formBin('according to'),
  infinitive: formBin('to …'),
  participle: formBin('other …ing'),
  past: formBin('other …ed'),
  third: formBin('other …s'),
  other: formBin('other'),
};

/** The last word of a cue, or its form. */
export function cueWordBin({ words, tokens }: Document, cue: TaggedSpan | undefined): number {
  if (!cue) return 0;
  const last = words[cue.endToken - 1]!;
  const first = words[cue.firstToken]!;
  if (tokens.kind[cue.endToken - 1] === TokenKind.punctuation) return cueWordForms.punctuation;
  if (first === 'according') return cueWordForms.accordingTo;
  const known = cueWordBins.get(last);
  if (known !== undefined) return known;
  if (first === 'to') return cueWordForms.infinitive;
  if (last.endsWith('ing')) return cueWordForms.participle;
  if (last.endsWith('ed')) return cueWordForms.past;
  return last.endsWith('s') ? cueWordForms.third : cueWordForms.other;
}

const sourceWordGroups: ReadonlyMap<string, (typeof sourceWords)[number]> = new Map([
  ...['he', 'she', 'they'].map((word) => [word, 'he, she, they'] as const),
  ...['i', 'we', 'you'].map((word) => [word, 'I, we, you'] as const),
  ...['it', 'this', 'that', 'these', 'those'].map((word) => [word, 'it, this, that'] as const),
  ['who', 'who'],
  ['which', 'which'],
  ['the', 'the'],
  ['a', 'a, an'],
  ['an', 'a, an'],
  ...['his', 'her', 'their', 'its', 'our', 'my'].map((word) => [word, 'possessive'] as const),
]);

export function sourceWordBin({ words, tokens, article }: Document, { firstToken }: TaggedSpan): number {
  const word = words[firstToken]!;
  const group = sourceWordGroups.get(word);
  if (group !== undefined) return sourceWords.indexOf(group);
  if (tokens.kind[firstToken] === TokenKind.number) return sourceWords.indexOf('number');
  const hasCapital = article.text[tokens.start[firstToken]!] !== word[0];
  return sourceWords.indexOf(hasCapital ? 'capital' : 'other');
}

const wordBeforeGroups: ReadonlyMap<string, (typeof wordsBefore)[number]> = new Map([
  [',', 'comma'],
  ['and', 'and, but'],
  ['but', 'and, but'],
  ['by', 'by'],
  ['to', 'to'],
  ['as', 'as'],
  ['that', 'that'],
]);

/** The word before a span in its sentence. */
export function wordBeforeBin({ words, sentences }: Document, { span, firstSentence }: PlacedSpan): number {
  if (span.firstToken <= sentences[firstSentence]!.firstToken) return 0;
  const word = words[span.firstToken - 1]!;
  if (quoteMarks.has(word)) return wordsBefore.indexOf('quotation mark');
  return wordsBefore.indexOf(wordBeforeGroups.get(word) ?? 'other');
}
