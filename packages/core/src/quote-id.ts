import type { Span } from './types.js';

/**
 * A 53-bit hash of a string (cyrb53, public domain), as two multiplications a code unit.
 * Not for security: it names quotations.
 */
export function textHash(text: string, seed = 0): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** The same for the same article text and content offsets, whatever found the quotation. */
export function quoteId(articleHash: number, content: readonly Span[]): string {
  const offsets = content.map((span) => `${span.start}-${span.end}`).join(',');
  return `q${textHash(`${articleHash.toString(36)}:${offsets}`)
    .toString(36)
    .padStart(11, '0')}`;
}
