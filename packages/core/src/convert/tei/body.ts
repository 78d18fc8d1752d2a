import type { Article, Paragraph } from '../../types.js';
import { escapeXml } from '../markup.js';
import type { Mark } from './marks.js';

export interface Body {
  readonly xml: string;
  /** Marks that cross another's end, or a paragraph's: no element can hold them. */
  readonly crossing: readonly Mark[];
}

/** The article's text, character for character, with paragraphs and marks as elements around it. One pass. */
export function toBody(article: Article, marks: readonly Mark[]): Body {
  const { text, paragraphs } = article;
  const crossing: Mark[] = [];
  const parts: string[] = [];
  let position = 0;
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    for (; next < marks.length && marks[next]!.start < paragraph.start; next++) crossing.push(marks[next]!);
    parts.push(gap(text.slice(position, paragraph.start)));
    const inside: Mark[] = [];
    for (; next < marks.length && marks[next]!.start < paragraph.end; next++) {
      const mark = marks[next]!;
      (mark.end > paragraph.end ? crossing : inside).push(mark);
    }
    const { element, attributes } = elementOf(paragraph, index);
    parts.push(`<${element}${attributes}>`, ...markUp(text, paragraph, inside, crossing), `</${element}>`);
    position = paragraph.end;
  });
  crossing.push(...marks.slice(next));
  parts.push(gap(text.slice(position)));
  return { xml: parts.join(''), crossing };
}

/** Between paragraphs there is white space; anything else is kept too. */
function gap(text: string): string {
  return text.trim() === '' ? escapeXml(text) : `<ab type="gap">${escapeXml(text)}</ab>`;
}

/** TEI allows a head only at the start; other roles are anonymous blocks of a type. */
function elementOf(
  { role }: Paragraph,
  index: number,
): { readonly element: string; readonly attributes: string } {
  if (role === 'body') return { element: 'p', attributes: '' };
  if (role === 'headline' && index === 0) return { element: 'head', attributes: '' };
  return { element: 'ab', attributes: ` type="${role}"` };
}

function markUp(text: string, { start, end }: Paragraph, marks: readonly Mark[], crossing: Mark[]): string[] {
  const parts: string[] = [];
  const open: Mark[] = [];
  let position = start;
  const addUntil = (offset: number): void => {
    parts.push(escapeXml(text.slice(position, offset)));
    position = offset;
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      addUntil(last.end);
      parts.push(`</${last.element}>`);
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    const outer = open.at(-1);
    if (outer !== undefined && mark.end > outer.end) {
      crossing.push(mark);
      continue;
    }
    addUntil(mark.start);
    parts.push(`<${mark.element} xml:id="${mark.id}"${mark.attributes}${mark.chain}>`);
    open.push(mark);
  }
  closeUntil(end);
  addUntil(end);
  return parts;
}
