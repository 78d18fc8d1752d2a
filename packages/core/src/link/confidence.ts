import type { TaggedSpan } from '../document.js';
import { measuredPrecision } from './measured-precision.js';

/**
 * How often content that this rule found was right on PolNeAR's training articles. Rules that never
 * fired there get the mean of all.
 */
export function confidenceOf(content: TaggedSpan, linkedBy: string): number {
  const key = linkedBy === 'continued-quotation' ? linkedBy : content.taggedBy;
  return measuredPrecision.get(key) ?? measuredPrecision.get('all')!;
}
