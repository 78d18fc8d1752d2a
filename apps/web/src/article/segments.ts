/**
 * Cuts an article at the borders of its quotations' parts, so that a view can draw it as a
 * flat run of pieces: spans may overlap, nest and cross paragraphs, pieces never do.
 */
import type { Article, Paragraph, Quote, Span } from '@inquit/core';

export type PartRole = 'content' | 'cue' | 'source';

/** A part of a quotation that covers a segment. `quoteIndex` is the quotation's place in the list. */
export interface Mark {
  readonly quoteIndex: number;
  readonly role: PartRole;
  /**
   * How many lines of other marks, at most, are drawn above that of this content, anywhere in the paragraph: its own
   * has to run below them. 0 for a cue and a source.
   */
  readonly depth: number;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From the longest part to the shortest; empty where nobody is quoted. */
  readonly marks: readonly Mark[];
  /** The quotations with no more content after this segment. */
  readonly endingQuotes: readonly number[];
  /** The quotations whose content breaks off after this segment and goes on later. */
  readonly pausingQuotes: readonly number[];
}

export interface SegmentedParagraph {
  readonly paragraph: Paragraph;
  readonly segments: readonly Segment[];
  /** The quotations with a part in this paragraph. */
  readonly quoteIndices: ReadonlySet<number>;
}

/** The article's paragraphs as segments. The segments of a paragraph, joined, are its text. */
export function segmentArticle(article: Article, quotes: readonly Quote[]): readonly SegmentedParagraph[] {
  const parts = quotes.flatMap(partsOf).sort((a, b) => a.start - b.start || b.end - a.end);
  let open: Part[] = [];
  let nextPart = 0;
  const paragraphs = article.paragraphs.map((paragraph) => {
    open = open.filter((part) => part.end > paragraph.start);
    while (nextPart < parts.length && parts[nextPart]!.start < paragraph.end) {
      const part = parts[nextPart++]!;
      if (part.end > paragraph.start) open.push(part);
    }
    return {
      paragraph,
      segments: cutParagraph(article.text, paragraph, open),
      quoteIndices: new Set(open.map((part) => part.quoteIndex)),
    };
  });
  return withEndings(paragraphs);
}

interface Part extends Omit<Mark, 'depth'> {
  readonly start: number;
  readonly end: number;
}

function partsOf(quote: Quote, quoteIndex: number): Part[] {
  const parts = quote.content.map((span) => makePart(quoteIndex, 'content', span));
  if (quote.cue) parts.push(makePart(quoteIndex, 'cue', quote.cue));
  if (quote.source) parts.push(makePart(quoteIndex, 'source', quote.source));
  return parts.filter((part) => part.end > part.start);
}

function makePart(quoteIndex: number, role: PartRole, { start, end }: Span): Part {
  return { quoteIndex, role, start, end };
}

/** `parts` are in text order; those open at a border are kept in `active`. */
function cutParagraph(text: string, paragraph: Paragraph, parts: readonly Part[]): Segment[] {
  const borders = bordersWithin(paragraph, parts);
  const segments: Segment[] = [];
  let active: Part[] = [];
  let nextPart = 0;
  for (let index = 0; index + 1 < borders.length; index++) {
    const start = borders[index]!;
    const end = borders[index + 1]!;
    while (nextPart < parts.length && parts[nextPart]!.start <= start) active.push(parts[nextPart++]!);
    active = active.filter((part) => part.end > start).sort(longestFirst);
    const marks = active.map(({ quoteIndex, role }) => ({ quoteIndex, role, depth: 0 }));
    segments.push({ start, end, text: text.slice(start, end), marks, endingQuotes: [], pausingQuotes: [] });
  }
  return withDepths(segments);
}

/** Deeper nests than this share a line. */
const mostLines = 3;

function withDepths(segments: readonly Segment[]): Segment[] {
  const depths = new Map<number, number>();
  for (const { marks } of segments) {
    let above = 0;
    for (let index = marks.length - 1; index >= 0; index--) {
      const { role, quoteIndex } = marks[index]!;
      if (role === 'content') depths.set(quoteIndex, Math.max(depths.get(quoteIndex) ?? 0, above));
      if (role !== marks[index - 1]?.role || role === 'content') above = Math.min(above + 1, mostLines);
    }
  }
  return segments.map((segment) => ({
    ...segment,
    marks: segment.marks.map((mark) =>
      mark.role === 'content' ? { ...mark, depth: depths.get(mark.quoteIndex) ?? 0 } : mark,
    ),
  }));
}

function bordersWithin(paragraph: Paragraph, parts: readonly Part[]): number[] {
  const borders = new Set([paragraph.start, paragraph.end]);
  for (const part of parts) {
    borders.add(Math.max(part.start, paragraph.start));
    borders.add(Math.min(part.end, paragraph.end));
  }
  return [...borders].sort((a, b) => a - b);
}

/** The shortest part comes last, on top; of equal ones the later quotation's. */
function longestFirst(a: Part, b: Part): number {
  return b.end - b.start - (a.end - a.start) || a.quoteIndex - b.quoteIndex;
}

/** Notes on each quotation's last visible piece of content that the quotation ends there, on the others that it pauses. */
function withEndings(paragraphs: readonly SegmentedParagraph[]): readonly SegmentedParagraph[] {
  const lastStart = new Map<number, number>();
  for (const segment of paragraphs.flatMap((paragraph) => paragraph.segments)) {
    for (const quoteIndex of contentOf(segment)) lastStart.set(quoteIndex, segment.start);
  }
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    segments: paragraph.segments.map((segment, index, segments) => {
      const quoted = contentOf(segment);
      const next = contentOf(segments[index + 1]);
      return {
        ...segment,
        endingQuotes: quoted.filter((quoteIndex) => lastStart.get(quoteIndex) === segment.start),
        pausingQuotes: quoted.filter(
          (quoteIndex) => lastStart.get(quoteIndex) !== segment.start && !next.includes(quoteIndex),
        ),
      };
    }),
  }));
}

function contentOf(segment: Segment | undefined): number[] {
  const marks = segment?.marks ?? [];
  return marks.filter((mark) => mark.role === 'content').map((mark) => mark.quoteIndex);
}
