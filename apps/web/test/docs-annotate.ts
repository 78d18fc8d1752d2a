import type { Extraction, Quote, Span } from '@inquit/core';
import { raised } from '../build/docs/annotated.js';

/** The text with its quotations marked as the `annotated` blocks of the docs write them. */
export function annotate(text: string, { quotes, speakers }: Extraction): string {
  const marks = new Map<string, { readonly at: number; readonly order: number; readonly sign: string }>();
  const add = ({ start, end }: Span, opening: string, closing: string): void => {
    // Of marks at one place, ends come first; what starts first ends last.
    marks.set(`${start} ${end} ${opening}`, { at: start, order: 1e6 - (end - start), sign: opening });
    marks.set(`${start} ${end} ${closing}`, { at: end, order: end - start - 1e6, sign: closing });
  };
  for (const quote of quotes) {
    const speaker = raised[speakerNumber(quote, speakers)]!;
    for (const span of quote.content) add(span, '[', `]${speaker}`);
    if (quote.cue) add(quote.cue, '<', `>${speaker}`);
    if (quote.source) add(quote.source, '{', `}${speaker}`);
  }
  let annotated = '';
  let position = 0;
  for (const { at, sign } of [...marks.values()].sort((a, b) => a.at - b.at || a.order - b.order)) {
    annotated += text.slice(position, at) + sign;
    position = at;
  }
  return annotated + text.slice(position);
}

/** Counted from one, in order of their first quotation; 0 where nobody was found. */
function speakerNumber({ speakers: [first] }: Quote, speakers: Extraction['speakers']): number {
  return first ? speakers.findIndex(({ id }) => id === first.id) + 1 : 0;
}
