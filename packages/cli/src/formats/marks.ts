import type { Extraction, Paragraph, Span } from '@inquit/core';

import { escapeControls } from '../terminal/escape.js';
import type { Run, Style } from '../terminal/style.js';

/** How marked words are shown: by colour and underline, or by brackets where there is no colour. */
export type MarkStyle = 'color' | 'brackets';

/** A source, cue or content of the quotation `number`, counted from 1 in text order. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: 'source' | 'cue' | 'content';
  readonly number: number;
  /** The place of the quotation's first speaker in `Extraction.speakers`; absent where there is none. */
  readonly speaker?: number;
}

/** All marks of an article in the order in which they open, an outer one before those inside it. */
export function toMarks(extraction: Extraction): Mark[] {
  const places = new Map(extraction.speakers.map((speaker, place) => [speaker.id, place]));
  const marks = extraction.quotes.flatMap((quote, index): Mark[] => {
    const speaker = places.get(quote.speakers[0]?.id ?? '');
    const toMark = (role: Mark['role'], { start, end }: Span): Mark => ({
      start,
      end,
      role,
      number: index + 1,
      ...(speaker !== undefined && { speaker }),
    });
    return [
      ...quote.content.map((span) => toMark('content', span)),
      ...(quote.cue ? [toMark('cue', quote.cue)] : []),
      ...(quote.source ? [toMark('source', quote.source)] : []),
    ];
  });
  const sorted = marks.sort((left, right) => left.start - right.start || right.end - left.end);
  return sorted.filter((mark, index) => !repeats(mark, sorted[index - 1]));
}

/** Quotations may share a source or a cue: it is marked once. */
function repeats(mark: Mark, previous: Mark | undefined): boolean {
  return (
    mark.role !== 'content' &&
    mark.role === previous?.role &&
    mark.start === previous.start &&
    mark.end === previous.end
  );
}

/** Each paragraph's marks: those that touch it. One pass over both, which are in text order. */
export function marksByParagraph(paragraphs: readonly Paragraph[], marks: readonly Mark[]): Mark[][] {
  let next = 0;
  let open: Mark[] = [];
  return paragraphs.map((paragraph) => {
    const touching = open.filter((mark) => mark.end > paragraph.start);
    for (; next < marks.length && marks[next]!.start < paragraph.end; next++) {
      if (marks[next]!.end > paragraph.start) touching.push(marks[next]!);
    }
    open = touching.filter((mark) => mark.end > paragraph.end);
    return touching;
  });
}

/** A paragraph as runs, with the marks shown. `marks` are those that touch it, in their order. */
export function markParagraph(
  paragraph: Paragraph,
  marks: readonly Mark[],
  markStyle: MarkStyle,
  base: Style | undefined,
): Run[] {
  const brackets = markStyle === 'brackets';
  const runs: Run[] = [];
  const open: Mark[] = [];
  let position = paragraph.start;

  const addTextUntil = (end: number): void => {
    if (end <= position) return;
    const text = escapeControls(paragraph.text.slice(position - paragraph.start, end - paragraph.start));
    const style = brackets ? base : toStyle(open, base);
    runs.push(style === undefined ? { text } : { text, style });
    position = end;
  };
  const closeUntil = (end: number): void => {
    for (;;) {
      const next = firstToClose(open);
      if (next === undefined || next.end > end) return;
      addTextUntil(Math.min(next.end, paragraph.end));
      open.splice(open.indexOf(next), 1);
      if (brackets) runs.push({ text: closingBracket[next.role] });
      if (next.role === 'content') runs.push(toNumber(next));
    }
  };

  for (const mark of marks) {
    closeUntil(mark.start);
    addTextUntil(mark.start);
    if (brackets) runs.push({ text: openingBracket[mark.role] });
    // A content that runs on into the next paragraph closes here and opens there again.
    open.push(mark.end > paragraph.end ? { ...mark, end: paragraph.end } : mark);
  }
  closeUntil(paragraph.end);
  addTextUntil(paragraph.end);
  return runs;
}

/** The number of a quotation as it stands in the article, like the number of a footnote. */
export function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}

const openingBracket = { content: '[', source: '{', cue: '<' } as const;
const closingBracket = { content: ']', source: '}', cue: '>' } as const;

/** Of those that end first, the innermost, which is the last opened. */
function firstToClose(open: readonly Mark[]): Mark | undefined {
  let first: Mark | undefined;
  for (const mark of open) if (first === undefined || mark.end <= first.end) first = mark;
  return first;
}

function toStyle(open: readonly Mark[], base: Style | undefined): Style | undefined {
  let style = base;
  for (const { role, speaker } of open) {
    if (role === 'cue') style = { ...style, underline: true };
    else if (speaker !== undefined) style = { ...style, speaker };
    else if (role === 'content') style = { ...style, italic: true };
    if (role === 'source') style = { ...style, bold: true };
  }
  return style;
}

function toNumber(mark: Mark): Run {
  const text = superscript(mark.number);
  return mark.speaker === undefined ? { text } : { text, style: { speaker: mark.speaker } };
}
