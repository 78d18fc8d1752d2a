import { diagnose } from '../diagnostics.js';
import type { Diagnostic } from '../types.js';
import { declaredEncoding } from './declared-encoding.js';

export interface DecodedBytes {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns bytes into text, without their byte order mark: by that mark; else by the encoding that came with them
 * (`charset`), else by the one they name themselves, in `<meta charset>` or an XML declaration; else as UTF-8 where they
 * are UTF-8, and as windows-1252 where they are not. A name that is not known is passed over, with a diagnostic.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): DecodedBytes {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: decodeUtf8(bytes.subarray(3)), diagnostics: [] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeUtf16(bytes.subarray(2), 0), diagnostics: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decodeUtf16(bytes.subarray(2), 1), diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const labels = [charset === undefined ? undefined : labelIn(charset), declaredEncoding(bytes)];
  for (const label of labels) {
    if (label === undefined) continue;
    const text = decodeAs(bytes, label.toLowerCase());
    if (text !== undefined) return { text, diagnostics };
    const detail = `The encoding ${JSON.stringify(label.slice(0, 40))} is not known; another was used.`;
    diagnostics.push(diagnose('unknown-encoding', undefined, detail));
  }
  return { text: decodeByValidity(bytes), diagnostics };
}

/** "utf-8" of "text/html; charset=utf-8", and of "utf-8". */
function labelIn(charset: string): string | undefined {
  const parameter = /charset\s{0,9}=\s{0,9}["']?([^\s;"']{1,60})/i.exec(charset.slice(0, 400))?.[1];
  const label = parameter ?? charset.trim();
  return label === '' || label.includes('/') ? undefined : label;
}

/** Names under which windows-1252 goes on the web: browsers read Latin-1 and ASCII as windows-1252, too. */
const windows1252Labels = new Set(
  (
    'windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 latin1 latin-1 l1 ' +
    'csisolatin1 cp819 ibm819 us-ascii ascii ansi_x3.4-1968 ansi'
  ).split(' '),
);

const utf8Labels = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8', 'unicode11utf8', 'x-unicode20utf8']);

/** `undefined` for an encoding that the platform does not know. */
function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  // Bytes are often said to be UTF-8 by a server that has not looked.
  if (utf8Labels.has(label)) return decodeByValidity(bytes);
  // Latin-1 is what editors and servers say when they do not know; hardly any such text is by chance valid UTF-8.
  if (windows1252Labels.has(label)) return isUtf8(bytes) ? decodeUtf8(bytes) : decodeWindows1252(bytes);
  if (label === 'utf-16' || label === 'utf-16le' || label === 'ucs-2' || label === 'unicode')
    return hasNul(bytes) ? decodeUtf16(bytes, 0) : decodeByValidity(bytes);
  if (label === 'utf-16be') return hasNul(bytes) ? decodeUtf16(bytes, 1) : decodeByValidity(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that name UTF-16 in their own ASCII letters are not UTF-16. */
function hasNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1024).includes(0);
}

function decodeByValidity(bytes: Uint8Array): string {
  const lenient = decodeUtf8(bytes);
  return isMostlyUtf8(lenient) ? lenient : decodeWindows1252(bytes);
}

/** Whether all bytes are valid UTF-8, and not all of them ASCII. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).length < bytes.length;
  } catch {
    return false;
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
