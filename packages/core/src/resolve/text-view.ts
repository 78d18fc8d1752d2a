/**
 * What resolving looks up per token, computed once in one pass: letter case, sentence, and whether the token
 * is something somebody said. Hot: every later step indexes these arrays instead of cutting strings.
 */
import { TokenKind } from '../document.js';
import type { Attribution, Document } from '../document.js';
import { markShouts } from './mark-shouts.js';
import { singularPronouns } from './vocabulary.js';

/** Values of `TextView.letterCase`. */
export const LetterCase = { none: 0, lower: 1, capitalized: 2, allCapitals: 3, initial: 4 } as const;

export interface TextView {
  readonly document: Document;
  readonly words: readonly string[];
  readonly letterCase: Uint8Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** 1 where a capital letter says nothing: first words of sentences, of marked stretches, after a colon. */
  readonly caseIsForced: Uint8Array;
  /** 1 for every token of a paragraph in capitals or in title case, and of words shouted within one. */
  readonly inHeadlineCase: Uint8Array;
  /** The attribution whose content holds the token, or -1. */
  readonly contentOf: Int32Array;
  /** 1 for every token in quotation marks, whoever says it. */
  readonly inMarks: Uint8Array;
  /** The pronouns for one person that stand in nothing anybody said, in text order. */
  readonly pronouns: { readonly token: number; readonly gender: 'female' | 'male' }[];
  /** 1 where a cue begins: a noun phrase never goes on past it. */
  readonly cueStart: Uint8Array;
  /** 1 where a source, cue or content begins or has just ended: no phrase reaches over it. */
  readonly spanEdge: Uint8Array;
}

export function viewText(document: Document, attributions: readonly Attribution[]): TextView {
  const { count } = document.tokens;
  const view: TextView = {
    document,
    words: document.words,
    letterCase: new Uint8Array(count),
    sentenceOf: new Int32Array(count),
    paragraphOf: new Int32Array(count),
    caseIsForced: new Uint8Array(count),
    inHeadlineCase: new Uint8Array(count),
    contentOf: new Int32Array(count).fill(-1),
    inMarks: new Uint8Array(count),
    pronouns: [],
    cueStart: new Uint8Array(count),
    spanEdge: new Uint8Array(count + 1),
  };
  readLetterCase(view);
  markSentences(view);
  markHeadlineCase(view);
  markShouts(view);
  markAttributions(view, attributions);
  listPronouns(view);
  return view;
}

/** The token as the article writes it. */
export function tokenText(view: TextView, token: number): string {
  const { article, tokens } = view.document;
  return article.text.slice(tokens.start[token]!, tokens.end[token]!);
}

/** Whether the token is written with a capital letter, for whatever reason. */
export function hasCapital(view: TextView, token: number): boolean {
  return view.letterCase[token]! >= LetterCase.capitalized;
}

function readLetterCase({ document, letterCase }: TextView): void {
  const { tokens, article, words } = document;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    const start = tokens.start[token]!;
    const first = article.text.charCodeAt(start);
    const word = words[token]!;
    if (first === word.charCodeAt(0)) {
      // "de" and "flydubai", but "al-Assad" and "iPhone" carry their capital inside.
      letterCase[token] = hasInnerCapital(article.text, start, tokens.end[token]!)
        ? LetterCase.capitalized
        : LetterCase.lower;
    } else {
      letterCase[token] = isUpper(first)
        ? upperShape(article.text, start, tokens.end[token]!)
        : LetterCase.lower;
    }
  }
}

function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) if (isUpper(text.charCodeAt(index))) return true;
  return false;
}

/** For a token whose first letter is a capital. */
function upperShape(text: string, start: number, end: number): number {
  let letters = 0;
  let capitals = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (isUpper(code)) capitals++;
    if (isUpper(code) || isLower(code)) letters++;
  }
  if (letters === 1 && end - start <= 2) return LetterCase.initial;
  return capitals === letters && letters > 1 ? LetterCase.allCapitals : LetterCase.capitalized;
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

function markSentences({ document, sentenceOf, paragraphOf, caseIsForced, inMarks }: TextView): void {
  const { sentences, stretches, tokens, words } = document;
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
    paragraphOf.fill(sentence.paragraphIndex, sentence.firstToken, sentence.endToken);
    let first = sentence.firstToken;
    while (first < sentence.endToken - 1 && tokens.kind[first] === TokenKind.punctuation) first++;
    caseIsForced[first] = 1;
  });
  for (const stretch of stretches) {
    if (stretch.depth === 0) inMarks.fill(1, stretch.firstToken, stretch.endToken);
    if (stretch.firstToken + 1 < stretch.endToken) caseIsForced[stretch.firstToken + 1] = 1;
  }
  for (let token = 0; token + 1 < tokens.count; token++)
    if (words[token] === ':') caseIsForced[token + 1] = 1;
}

/** A paragraph is in headline case when nearly all its longer words begin with capitals. */
function markHeadlineCase({ document, letterCase, inHeadlineCase }: TextView): void {
  const { tokens, paragraphs } = document;
  for (const { firstToken, endToken, paragraph, firstSentence, endSentence } of paragraphs) {
    let long = 0;
    let capital = 0;
    let shouted = 0;
    for (let token = firstToken; token < endToken; token++) {
      if (tokens.end[token]! - tokens.start[token]! < 4 || letterCase[token] === LetterCase.none) continue;
      long++;
      if (letterCase[token]! >= LetterCase.capitalized) capital++;
      if (letterCase[token] === LetterCase.allCapitals) shouted++;
    }
    const isShouted = shouted === long && endToken - firstToken > 1;
    const fewest = paragraph.role === 'headline' ? 2 : 4;
    // A few short sentences full of names are no headline.
    const mayBeTitle = paragraph.role !== 'body' || endSentence - firstSentence === 1;
    if ((mayBeTitle && long >= fewest && capital >= long * 0.8) || (long >= 1 && isShouted))
      inHeadlineCase.fill(1, firstToken, endToken);
  }
}

function listPronouns({ words, contentOf, pronouns }: TextView): void {
  for (let token = 0; token < words.length; token++) {
    // Said words are skipped first: they are half of an article.
    if (contentOf[token] !== -1 || words[token]!.length > longestPronoun) continue;
    const gender = singularPronouns.get(words[token]!);
    if (gender) pronouns.push({ token, gender });
  }
}

/** "himself", "herself". */
const longestPronoun = 7;

function markAttributions(view: TextView, attributions: readonly Attribution[]): void {
  attributions.forEach(({ content, cue, source }, index) => {
    for (const piece of content) view.contentOf.fill(index, piece.firstToken, piece.endToken);
    if (cue) view.cueStart[cue.firstToken] = 1;
    for (const span of [...content, cue, source]) {
      if (!span) continue;
      view.spanEdge[span.firstToken] = 1;
      view.spanEdge[span.endToken] = 1;
    }
  });
}
