import { extractQuotes } from '@inquit/core';

import type { Options } from '../options.js';
import { ordinaryText } from '../speed/speed-report.js';
import { textFamilies } from '../speed/text-families.js';

/** Extracts from a text of so many characters and ends: whoever started the process reads what it used. */
export function printPeakMemory({ operands }: Options): boolean {
  const length = Number(operands[0]);
  if (length > 0) extractQuotes(textFamilies(ordinaryText())[0]!.make(length));
  return true;
}
