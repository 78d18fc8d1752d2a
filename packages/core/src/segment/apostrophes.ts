/**
 * Apostrophes at the edges of words: contractions ("didn't" → did + n't, "Cruz's" → Cruz + 's), and words that
 * lost their beginning ("'em", "’90s"). Apostrophes inside a word are the tokeniser's own business.
 */

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;
}

/** Where the last contraction of `text.slice(start, end)` begins; `end` where there is none. */
export function contractionStart(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 0x20;
  const beforeLast = text.charCodeAt(end - 2);
  if (isApostrophe(beforeLast)) {
    if (last === lower.s || last === lower.m || last === lower.d) return cutAt(end - 2, start, end);
    if (last === lower.t && (text.charCodeAt(end - 3) | 0x20) === lower.n) return cutAt(end - 3, start, end);
    return end;
  }
  if (!isApostrophe(text.charCodeAt(end - 3))) return end;
  const pair = ((beforeLast | 0x20) << 8) | last;
  return pair === pairs.re || pair === pairs.ve || pair === pairs.ll ? cutAt(end - 3, start, end) : end;
}

/** Where a contraction that starts at an apostrophe ends ("’s" after "U.S."), or `start` where there is none. */
export function looseContractionEnd(text: string, start: number): number {
  const match = looseContraction.exec(text.slice(start + 1, start + 4));
  return match ? start + 1 + match[1]!.length : start;
}

/**
 * Where the shortened beginning of a word ends that starts with an apostrophe at `start`: after "'em", "’90s",
 * "’n’"; `start` itself where the apostrophe is not one of these.
 */
export function elisionEnd(text: string, start: number): number {
  const rest = text.slice(start + 1, start + 8);
  const match = (text.charCodeAt(start) === 0x2019 ? elisionAfterRightMark : elision).exec(rest);
  if (!match) return start;
  const end = start + 1 + match[1]!.length;
  if (!isApostrophe(text.charCodeAt(end))) return end;
  // "'n'" has an apostrophe on each side; any other word between two of them is a word in quotation marks.
  return end === start + 2 ? end + 1 : start;
}

const lower = { d: 0x64, m: 0x6d, n: 0x6e, s: 0x73, t: 0x74 };
const pairs = { re: 0x7265, ve: 0x7665, ll: 0x6c6c };
const looseContraction = /^(s|m|d|re|ve|ll)(?![\p{L}\p{N}])/iu;
const elision = /^(\d\ds?|em|tis|twas|twere|twill|til|bout|cuz|nuff|n)(?![\p{L}\p{N}])/iu;
/** Words that may well open a quotation ('cause for concern'), but not after a mark that only closes. */
const elisionAfterRightMark =
  /^(\d\ds?|em|tis|twas|twere|twill|til|till|bout|cause|cuz|nuff|round|neath|tween|n)(?![\p{L}\p{N}])/iu;

function cutAt(cut: number, start: number, end: number): number {
  return cut > start ? cut : end;
}
