/**
 * Turns bytes into text: by byte order mark, as UTF-8 where the bytes are UTF-8, else as windows-1252.
 *
 * The last by a table of our own, because the decoder of some runtimes reads windows-1252 as Latin-1 and loses the
 * quotation marks.
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 1);
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return isMostlyUtf8(lenient) ? lenient : decodeWindows1252(bytes);
}

/** windows-1252 between 0x80 and 0x9f; the five unused bytes stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Long enough to be fast, short enough for the arguments of one call. */
const chunkLength = 8192;

/**
 * Text in a one-byte encoding hardly ever has valid sequences of several bytes, so that a few broken ones among
 * many valid ones are damage, not another encoding.
 */
function isMostlyUtf8(decoded: string): boolean {
  let broken = 0;
  let valid = 0;
  for (let index = 0; index < decoded.length; index++) {
    const code = decoded.charCodeAt(index);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) valid++;
  }
  return broken === 0 || valid > 2 * broken;
}

function decodeWindows1252(bytes: Uint8Array): string {
  return decodeChunks(bytes.length, (index) => {
    const byte = bytes[index]!;
    return byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte;
  });
}

function decodeUtf16(bytes: Uint8Array, bigEndian: 0 | 1): string {
  return decodeChunks(bytes.length >> 1, (index) => {
    const first = bytes[index * 2]!;
    const second = bytes[index * 2 + 1]!;
    return bigEndian ? (first << 8) | second : (second << 8) | first;
  });
}

function decodeChunks(length: number, unitAt: (index: number) => number): string {
  const chunks: string[] = [];
  for (let start = 0; start < length; start += chunkLength) {
    const units = new Uint16Array(Math.min(chunkLength, length - start));
    for (let index = 0; index < units.length; index++) units[index] = unitAt(start + index);
    chunks.push(String.fromCharCode(...units));
  }
  return chunks.join('');
}
