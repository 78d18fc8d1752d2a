/** Characters outside the Basic Multilingual Plane: letters join words, anything else is one token, as seen. */

/** Whether a surrogate pair at `index` is a letter, digit or combining mark. */
export function isAstralLetter(text: string, index: number, to: number): boolean {
  return pairEnd(text, index, to) === index + 2 && wordCharacter.test(text.slice(index, index + 2));
}

/**
 * The end of the symbol that begins with a high surrogate at `start`: a flag, a family, a thumb with a skin tone.
 * A surrogate without its other half is a symbol of its own.
 */
export function symbolEnd(text: string, start: number, to: number): number {
  let end = pairEnd(text, start, to);
  if (isRegional(text, start) && end < to && isRegional(text, end)) return pairEnd(text, end, to);
  for (;;) {
    const before = end;
    while (end < to && (isVariation(text.charCodeAt(end)) || isSkinTone(text, end))) {
      end += isVariation(text.charCodeAt(end)) ? 1 : 2;
    }
    if (end + 1 < to && text.charCodeAt(end) === zeroWidthJoiner) end = pairEnd(text, end + 1, to);
    if (end === before) return end;
  }
}

const wordCharacter = /^[\p{L}\p{N}\p{M}]/u;
const zeroWidthJoiner = 0x200d;

function pairEnd(text: string, index: number, to: number): number {
  const isPair =
    index + 1 < to &&
    (text.charCodeAt(index) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
  return isPair ? index + 2 : index + 1;
}

function isVariation(code: number): boolean {
  return code === 0xfe0f || code === 0xfe0e;
}

function isSkinTone(text: string, index: number): boolean {
  const code = text.codePointAt(index) ?? 0;
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function isRegional(text: string, index: number): boolean {
  const code = text.codePointAt(index) ?? 0;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
