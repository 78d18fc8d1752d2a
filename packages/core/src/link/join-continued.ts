import type { Document, TaggedSpan } from '../document.js';
import type { Link } from './index.js';

/**
 * Joins content without a cue to the quotation it goes on with.
 *
 * Handles: “We asked twice,” Lin said. “Nobody answered.” – and a paragraph that is all quotation, after one.
 * Must not: Lin said it rained. ¶ Prices rose. ¶ “Buy now,” the poster read. (Other text stands between.)
 */
export function joinContinued(document: Document, links: readonly Link[]): Link[] {
  const ordered = [...links].sort((a, b) => a.content[0]!.firstToken - b.content[0]!.firstToken);
  const joined: { link: Link; content: TaggedSpan[]; linkedBy: string }[] = [];
  const waiting: TaggedSpan[] = [];
  const paragraphsOf = paragraphFinder(document);
  for (const current of ordered) {
    const first = current.content[0]!;
    if (current.cue) {
      // “We lost.” “It hurts,” he said.: marked words before their cue's own quotation.
      const led = waiting.filter(
        (content) =>
          paragraphsOf(content) === paragraphsOf(first) &&
          isMarked(document, first) &&
          sentencesBetween(document, content.endToken, first.firstToken) === 0,
      );
      joined.push({ link: current, content: [...led, ...current.content], linkedBy: current.linkedBy });
      for (const content of waiting) if (!led.includes(content)) joined.push(alone(content));
      waiting.length = 0;
      continue;
    }
    const previous = joined.at(-1);
    if (previous?.link.cue && waiting.length === 0 && goesOn(document, previous, first, paragraphsOf)) {
      previous.content.push(first);
      previous.linkedBy = 'continued-quotation';
    } else waiting.push(first);
  }
  for (const content of waiting) joined.push(alone(content));
  return joined.map(({ link, content, linkedBy }) => ({
    ...link,
    content: content.sort((a, b) => a.firstToken - b.firstToken),
    linkedBy,
  }));
}

function alone(content: TaggedSpan): { link: Link; content: TaggedSpan[]; linkedBy: string } {
  return { link: { content: [content], linkedBy: 'no-cue' }, content: [content], linkedBy: 'no-cue' };
}

function goesOn(
  document: Document,
  previous: { readonly link: Link; readonly content: readonly TaggedSpan[] },
  content: TaggedSpan,
  paragraphOf: (span: TaggedSpan) => number,
): boolean {
  const paragraph = paragraphOf(content);
  const lastParts = [
    ...previous.content,
    previous.link.cue!,
    ...(previous.link.source ? [previous.link.source] : []),
  ];
  const end = Math.max(...lastParts.map((part) => part.endToken));
  const lastParagraph = paragraphOf(lastParts.reduce((a, b) => (a.endToken > b.endToken ? a : b)));
  if (paragraph === lastParagraph) return sentencesBetween(document, end, content.firstToken) === 0;
  // Over a paragraph border only a paragraph that is nothing but quotation goes on.
  const { firstToken, endToken } = document.paragraphs[paragraph]!;
  const fillsParagraph = content.firstToken === firstToken && content.endToken >= endToken - 1;
  return fillsParagraph && paragraph === lastParagraph + 1;
}

/** Whole sentences between two tokens. */
function sentencesBetween(document: Document, end: number, start: number): number {
  let between = 0;
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.firstToken < end) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < sentences.length && sentences[index]!.endToken <= start; index++) between++;
  return between;
}

/** Spans come nearly in text order, so the paragraph of each is found by stepping from the last. */
function paragraphFinder(document: Document): (span: TaggedSpan) => number {
  let index = 0;
  const { paragraphs } = document;
  return (span) => {
    while (index > 0 && paragraphs[index]!.firstToken > span.firstToken) index--;
    while (index + 1 < paragraphs.length && paragraphs[index + 1]!.firstToken <= span.firstToken) index++;
    return index;
  };
}

/** Whether content opens inside quotation marks. */
function isMarked(document: Document, content: TaggedSpan): boolean {
  const { stretches } = document;
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.firstToken < content.firstToken) low = middle + 1;
    else high = middle;
  }
  return stretches[low]?.firstToken === content.firstToken;
}
