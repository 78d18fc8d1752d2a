/**
 * Cuts a paragraph into sentences.
 *
 * Handles “Really?” Cruz said. “We won.” Lin left the U.S. on Friday. – three sentences; must not end one at the
 * question mark, nor at "U.S."
 */
import { TokenKind } from '../document.js';
import type { TokenRange, Tokens } from '../document.js';
import { TokenMark } from './quote-marks/index.js';
import { sentenceExceptions } from './sentence-exceptions.js';
import type { PossibleEnd } from './sentence-exceptions.js';

/** The sentences of one paragraph: together they hold every token of it. `marks` is a `TokenMark` for each token. */
export function splitSentences(
  text: string,
  tokens: Tokens,
  words: readonly string[],
  marks: Uint8Array,
  paragraph: TokenRange,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let firstToken = paragraph.firstToken;
  for (let token = firstToken; token < paragraph.endToken; token++) {
    if (!isTerminator(text, tokens, words, token)) continue;
    const possibleEnd = closingsAfter(text, tokens, words, marks, paragraph, firstToken, token);
    if (!possibleEnd) break;
    if (sentenceExceptions.some((exception) => exception.applies(possibleEnd))) continue;
    sentences.push({ firstToken, endToken: possibleEnd.next });
    firstToken = possibleEnd.next;
    token = firstToken - 1;
  }
  if (firstToken < paragraph.endToken) sentences.push({ firstToken, endToken: paragraph.endToken });
  return sentences;
}

const terminators = new Set(['.', '?', '!', '…', '...', '....', '?!', '。', '？', '！']);

function isTerminator(text: string, tokens: Tokens, words: readonly string[], token: number): boolean {
  const end = tokens.end[token]!;
  if (tokens.kind[token] === TokenKind.word)
    return text.charCodeAt(end - 1) === 0x2e && end - tokens.start[token]! > 1;
  return terminators.has(words[token]!);
}

/** Takes in the marks and brackets that close after the terminator; `undefined` at the paragraph's end. */
function closingsAfter(
  text: string,
  tokens: Tokens,
  words: readonly string[],
  marks: Uint8Array,
  paragraph: TokenRange,
  firstToken: number,
  terminator: number,
): PossibleEnd | undefined {
  let next = terminator + 1;
  let closesQuote = false;
  let closesBracket = false;
  for (; next < paragraph.endToken; next++) {
    if (marks[next] === TokenMark.closes) closesQuote = true;
    else if (words[next] === ')' || words[next] === ']') closesBracket = true;
    else break;
  }
  if (next === paragraph.endToken) return undefined;
  return {
    text,
    tokens,
    words,
    firstToken,
    terminator,
    closesQuote,
    closesBracket,
    next,
    endOfParagraph: paragraph.endToken,
    nextOpensQuote: marks[next] === TokenMark.opens,
  };
}
