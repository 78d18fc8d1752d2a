import { parseHTML } from 'linkedom';

import type { Share } from '../../metrics/share.js';
import { cleanText } from '../html-paragraphs.js';

const leastWords = 5;

/**
 * Of the page's `<figcaption>`s of five words and more that the gold does not have: how many a paragraph of the
 * result holds. Captions in other elements are not counted: the truth does not mark them.
 */
export function leakedCaptions(html: string, gold: readonly string[], predicted: readonly string[]): Share {
  const goldText = gold.map(bare).join('\n');
  const predictedText = predicted.map(bare).join('\n');
  const captions = new Set(captionsOf(html).map(bare));
  const asked = [...captions].filter((caption) => !goldText.includes(caption));
  return { hits: asked.filter((caption) => predictedText.includes(caption)).length, of: asked.length };
}

function captionsOf(html: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('figcaption')]
    .map(({ textContent }) => cleanText(textContent ?? ''))
    .filter((caption) => caption.split(' ').length >= leastWords);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
