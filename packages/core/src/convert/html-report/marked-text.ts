import type { Extraction, Paragraph, Quote, QuoteKind, Span } from '../../types.js';
import { escapeHtml } from '../markup.js';
import { namesOf } from '../speaker-summary.js';

/** A stretch of the text with a role in a quotation. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly role: 'content' | 'cue' | 'source';
  readonly kind: QuoteKind;
  /** The class of the speaker's colour. */
  readonly color: string;
  /** The quotation's number, from 1. */
  readonly number: number;
  readonly title: string;
  /** Whether the quotation's first or last content span. */
  readonly first: boolean;
  readonly last: boolean;
}

/** In the order in which they open, outer ones first. */
export function toTextMarks({ quotes }: Extraction, colorOf: (quote: Quote) => string): TextMark[] {
  const marks = quotes.flatMap((quote, index): TextMark[] => {
    const { kind, content, cue, source } = quote;
    const shared = {
      kind,
      color: colorOf(quote),
      number: index + 1,
      title: `${index + 1}: ${namesOf(quote)}, ${kind}`,
    };
    const toMark = ({ start, end }: Span, role: TextMark['role'], place = 0): TextMark => ({
      start,
      end,
      role,
      ...shared,
      first: place === 0,
      last: place === content.length - 1,
    });
    return [
      ...content.map((span, place) => toMark(span, 'content', place)),
      ...(source ? [toMark(source, 'source')] : []),
      ...(cue ? [toMark(cue, 'cue')] : []),
    ];
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A paragraph's text with its marks, cut at every border, so that overlapping marks need no overlapping elements.
 * `marks` are those that touch it. `anchor` gives the ids of the quotation with a number.
 */
export function markText(
  paragraph: Paragraph,
  marks: readonly TextMark[],
  anchor: (number: number) => { readonly place: string; readonly entry: string },
): string {
  const borders = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of marks)
    for (const border of [start, end])
      if (border > paragraph.start && border < paragraph.end) borders.add(border);
  const sorted = [...borders].sort((a, b) => a - b);
  const parts: string[] = [];
  let open: TextMark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index]!;
    const end = sorted[index + 1]!;
    open = open.filter((mark) => mark.end > start);
    const opening: TextMark[] = [];
    for (; next < marks.length && marks[next]!.start <= start; next++) opening.push(marks[next]!);
    open.push(...opening);
    const text = escapeHtml(paragraph.text.slice(start - paragraph.start, end - paragraph.start));
    const places = opening
      .filter(({ role, first, start: at }) => role === 'content' && first && at >= paragraph.start)
      .map(({ number, color }) => `<a id="${anchor(number).place}" class="${color}"></a>`);
    parts.push(...places, open.length === 0 ? text : wrap(text, open));
    for (const mark of open)
      if (mark.role === 'content' && mark.last && mark.end === end)
        parts.push(`<sup><a href="#${anchor(mark.number).entry}">${mark.number}</a></sup>`);
  }
  return parts.join('');
}

/** The innermost content gives colour and title; a source or cue inside it is shown as well. */
function wrap(text: string, open: readonly TextMark[]): string {
  const inner = open.at(-1)!;
  const content = open.filter(({ role }) => role === 'content').at(-1);
  const roles = new Set(open.filter(({ role }) => role !== 'content').map(({ role }) => role));
  const classes = [...(content ? ['content', content.kind] : []), ...roles, (content ?? inner).color];
  return `<span class="${classes.join(' ')}" title="${escapeHtml((content ?? inner).title)}">${text}</span>`;
}
