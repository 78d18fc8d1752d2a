/**
 * Paragraphs of a text that came in a page's data, as markup or plain.
 *
 * Handles texts with line ends, and texts whose paragraphs were glued together: "…on Friday.The mayor …"; must not cut
 * "U.S.A" or "example.Com".
 */
import { decodeEntities } from '../metadata/decode-entities.js';
import type { ParsedBlock } from '../parsed-article.js';
import { readFragmentBlocks } from './fragment.js';

const blockTag = /<(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|article|figure)\b/i;
const gluedBorder = /(?<=\p{Ll}[.!?][”"’»]?)(?=[“"„«]?\p{Lu}[\p{Ll} ])/u;
/** From how many glued borders on they are no slips. */
const minBorders = 3;

export function readDataText(value: string): ParsedBlock[] {
  if (blockTag.test(value)) return readFragmentBlocks(value);
  const lines = value.split(/[\n\r\u2028\u2029]+/).map(readLine);
  const parts = lines.flatMap((line) => {
    const pieces = line.split(gluedBorder);
    return pieces.length > minBorders ? pieces : [line];
  });
  return parts.filter((text) => text !== '').map((text) => ({ role: 'body', text }));
}

function readLine(line: string): string {
  const withoutTags = line.includes('<') ? line.replace(/<\/?[a-z][^<>]{0,500}>/gi, '') : line;
  return decodeEntities(withoutTags)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
