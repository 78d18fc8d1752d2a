/** Far above any word, address or CJK paragraph of an article, far below what slows a browser. */
const longestOrdinaryWord = 5_000;

/**
 * The class that lets lines break anywhere, for text that needs it. Browsers look for a place
 * to break a line in time that grows with the square of the word's length: a megabyte of
 * opening quotation marks freezes the page for minutes.
 */
export function lineBreakClass(text: string): 'break-anywhere' | undefined {
  return hasLongWord(text) ? 'break-anywhere' : undefined;
}

function hasLongWord(text: string): boolean {
  let wordStart = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === space || code === lineFeed) wordStart = index + 1;
    else if (index - wordStart >= longestOrdinaryWord) return true;
  }
  return false;
}

const space = 0x20;
const lineFeed = 0x0a;
