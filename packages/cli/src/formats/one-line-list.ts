import type { Extraction } from '@inquit/core';
import { namesOf, wordsOf } from '@inquit/core/rows';

import { columnWidth } from '../terminal/column-width.js';
import { cutLine } from '../terminal/cut-line.js';
import { escapeLine } from '../terminal/escape.js';
import type { Run } from '../terminal/style.js';

/** Each quotation on a line of at most `width` columns: the speaker in a margin, then as many words as fit. */
export function toOneLineList(extraction: Extraction, width: number): Run[][] {
  const places = new Map(extraction.speakers.map((speaker, place) => [speaker.id, place]));
  const names = extraction.quotes.map((quote) => oneLine(namesOf(quote)));
  const longest = names.reduce((most, name) => Math.max(most, columnWidth(name)), 0);
  const margin = Math.min(longest, widestMargin, Math.floor(width / 3));
  return extraction.quotes.map((quote, index) => {
    const place = places.get(quote.speakers[0]?.id ?? '');
    const name = pad(cutLine(names[index]!, margin), margin);
    const style =
      quote.speakers.length === 0
        ? { dim: true }
        : { bold: true, ...(place !== undefined && { speaker: place }) };
    return [
      { text: name, style },
      { text: ' │ ', style: { dim: true } },
      { text: cutLine(oneLine(wordsOf(quote)), width - margin - 3) },
    ];
  });
}

const widestMargin = 28;

function oneLine(text: string): string {
  return escapeLine(text.replace(/\s+/g, ' '));
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnWidth(text)));
}
