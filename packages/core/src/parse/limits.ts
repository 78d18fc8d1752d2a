/**
 * The longest input that is read: 32 MB, counted in bytes for bytes and in UTF-16 code units for strings. What is
 * over it is cut off at a line end where one is near, and reported as `input-truncated`.
 */
export const maxInputLength = 32 * 1024 * 1024;

/** The deepest nesting of elements in HTML and XML; text below it is kept, at this depth. Reported as `depth-limit`. */
export const maxElementDepth = 512;

/** The most elements and stretches of text in one HTML or XML input; reported as `node-limit`. */
export const maxNodes = 200_000;

/** The most attributes of one element; reported as `attribute-limit`. */
export const maxAttributes = 1_000;

/** The deepest nesting of arrays and objects in JSON that is looked into; reported as `depth-limit`. */
export const maxJsonDepth = 256;

/** How far before the limit a line end is looked for. */
const nearness = 64 * 1024;

/** Where to cut a text that is too long: after a line end near the limit, else between two whole characters. */
export function textCut(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const lineEnd = Math.max(text.lastIndexOf('\n', limit - 1), text.lastIndexOf('\r', limit - 1));
  if (lineEnd >= Math.max(0, limit - nearness)) return lineEnd + 1;
  return (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800 ? limit - 1 : limit;
}

/** As `textCut`, for bytes: never inside a UTF-8 sequence, and at an even place for the sake of UTF-16. */
export function bytesCut(bytes: Uint8Array, limit: number): number {
  if (bytes.length <= limit) return bytes.length;
  const nearby = bytes.subarray(Math.max(0, limit - nearness), limit);
  const lineEnd = nearby.lastIndexOf(0x0a);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return limit - (limit % 2);
  if (lineEnd >= 0) return limit - nearby.length + lineEnd + 1;
  let cut = limit;
  while (cut > limit - 4 && cut > 0 && (bytes[cut]! & 0xc0) === 0x80) cut--;
  return cut;
}
