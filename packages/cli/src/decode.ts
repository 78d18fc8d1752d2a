import { decodeWindows1252 } from './windows-1252.js';

const utf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const replacements = /\ufffd/g;
const nonAscii = /[^\x00-\x7f]/g;

/**
 * The bytes of a line to text: UTF-8, else windows-1252. A byte-order mark is left out.
 *
 * Text that is UTF-8 but for a few damaged bytes stays UTF-8, with U+FFFD for the damage: as windows-1252
 * every curly quotation mark in it would be three wrong letters.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    const repaired = utf8.decode(bytes);
    const damaged = count(repaired, replacements);
    const sound = count(repaired, nonAscii) - damaged;
    return sound > damaged ? repaired : decodeWindows1252(bytes);
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
