/**
 * Bytes 0x80 to 0x9F of windows-1252, as the Encoding Standard has them. `TextDecoder` of Node 20 reads
 * them as control characters, and with them every curly quotation mark, dash and ellipsis.
 */
const high =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Every byte is a character: never fails. All other bytes are those of Latin 1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (character) => high[character.charCodeAt(0) - 0x80]!);
}
