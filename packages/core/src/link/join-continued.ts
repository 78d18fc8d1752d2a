import type { Document, TaggedSpan } from '../document.js';
import type { Link } from './index.js';
import { joinChains, stretchFinder } from './join-chains.js';
import { countBefore } from '../span.js';

/**
 * Joins content without a cue to the quotation it goes on with.
 *
 * Handles: “We asked twice,” Lin said. “Nobody answered.” – and a paragraph that is all quotation, after one.
 * Must not: Lin said it rained. ¶ Prices rose. ¶ “Buy now,” the poster read. (Other text stands between.)
 */
export function joinContinued(document: Document, links: readonly Link[]): Link[] {
  const inOrder = [...links].sort((a, b) => a.content[0]!.firstToken - b.content[0]!.firstToken);
  const ordered = joinChains(document, inOrder);
  const stretchOf = stretchFinder(document);
  const joined: { link: Link; content: TaggedSpan[]; linkedBy: string }[] = [];
  const waiting: Link[] = [];
  const paragraphsOf = paragraphFinder(document);
  for (const current of ordered) {
    const first = current.content[0]!;
    if (current.cue) {
      // “We lost.” “It hurts,” he said.: marked words before their cue's own quotation.
      const led = waiting.filter(
        ({ content }) =>
          paragraphsOf(content[0]!) === paragraphsOf(first) &&
          stretchOf(first) !== undefined &&
          sentencesBetween(document, content.at(-1)!.endToken, first.firstToken) === 0,
      );
      const content = [...led.flatMap((link) => link.content), ...current.content];
      for (const link of waiting) if (!led.includes(link)) joined.push(toDraft(link));
      joined.push({ ...toDraft(current), content });
      waiting.length = 0;
      continue;
    }
    const previous = joined.at(-1);
    if (previous?.link.cue && waiting.length === 0 && goesOn(document, previous, first, paragraphsOf)) {
      previous.content.push(...current.content);
      previous.linkedBy = 'continued-quotation';
    } else waiting.push(current);
  }
  for (const link of waiting) joined.push(toDraft(link));
  return joined.map(({ link, content, linkedBy }) => ({
    ...link,
    content: content.sort((a, b) => a.firstToken - b.firstToken),
    linkedBy,
  }));
}

function toDraft(link: Link): { link: Link; content: TaggedSpan[]; linkedBy: string } {
  return { link, content: [...link.content], linkedBy: link.linkedBy };
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
  const low = countBefore(sentences.length, (index) => sentences[index]!.firstToken < end);
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
