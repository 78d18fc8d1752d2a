import type { Share } from '../../metrics/share.js';
import { cleanText } from '../html-paragraphs.js';

/** Stretches between marks; each excludes its own marks, so that no search runs twice over the same text. */
const marked = [
  /“[^“”]{10,}”/g,
  /«[^«»]{10,}»/g,
  /„[^„“”]{10,}[“”]/g,
  /「[^「」]{6,}」/g,
  /(?<![\p{L}\p{N}])"[^"“”]{10,}"(?![\p{L}\p{N}])/gu,
];
const leastWords = 3;

/**
 * Of the gold's quotations of three words and more: how many stand, marks included, in a paragraph that is the gold's
 * to the letter. That is what finding their speaker takes.
 */
export function intactQuotations(gold: readonly string[], predicted: readonly string[]): Share {
  const paragraphs = new Set(predicted.map(cleanText));
  let hits = 0;
  let of = 0;
  for (const paragraph of gold.map(cleanText)) {
    const quotations = countQuotations(paragraph);
    of += quotations;
    if (paragraphs.has(paragraph)) hits += quotations;
  }
  return { hits, of };
}

function countQuotations(paragraph: string): number {
  return marked.reduce((count, pattern) => {
    const found = paragraph.match(pattern) ?? [];
    return (
      count + found.filter((text) => text.startsWith('「') || text.split(' ').length >= leastWords).length
    );
  }, 0);
}
