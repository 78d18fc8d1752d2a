/**
 * Where a full stop, ? or ! does not end a sentence although something follows it: one small rule for each case.
 */
import { abbreviations } from '../lexicon/abbreviations.js';
import {
  coordinators,
  determiners,
  prepositions,
  questionWords,
  subordinators,
} from '../lexicon/function-words.js';
import { reportingVerbForms } from '../lexicon/inflect.js';
import { subjectPronouns } from '../lexicon/pronouns.js';
import { TokenKind } from '../document.js';
import type { Tokens } from '../document.js';

/** A place where a sentence may end: after `terminator` and the closing marks and brackets that follow it. */
export interface PossibleEnd {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly string[];
  /** The sentence's first token. */
  readonly firstToken: number;
  /** ".", "?", "!", an ellipsis, or an abbreviation with its full stop. */
  readonly terminator: number;
  /** A quotation mark closes between the terminator and what follows. */
  readonly closesQuote: boolean;
  readonly closesBracket: boolean;
  /** The first token that follows; always within the paragraph. */
  readonly next: number;
  readonly endOfParagraph: number;
  /** `next` opens a quotation. */
  readonly nextOpensQuote: boolean;
}

export interface SentenceException {
  readonly name: string;
  readonly applies: (possibleEnd: PossibleEnd) => boolean;
}

/**
 * The first rule that applies keeps the sentence going. Cheap tests of what follows come first; the order matters
 * only for speed, as every rule alone suffices.
 */
export const sentenceExceptions: readonly SentenceException[] = [
  /** “Are you sure?” she asked. */
  { name: 'lower-case-follows', applies: (end) => startsLower(end, end.next) },
  /** “Ready?”, the coach shouted. “It is over.” – a signature after a dash. */
  { name: 'punctuation-goes-on', applies: (end) => continuing.has(end.words[end.next]!) },
  /** Sen. Ana Cruz (D-N.Y.) Monday called … */
  {
    name: 'abbreviation-in-brackets',
    applies: (end) => isAbbreviation(end) && end.closesBracket && !end.closesQuote,
  },
  /** Mr. Lin; St. “Nick” Field; No. 5 */
  { name: 'title-or-number-sign', applies: (end) => isAbbreviation(end) && neverEnds(end) },
  /** U.S. Senate; Ana B. Cruz; Lin Corp. Chairman – but: in the U.S. The … */
  { name: 'abbreviation-before-name', applies: (end) => isAbbreviation(end) && !startsAnew(end) },
  /** “Really?” Cruz said. “Wait …” Mr. Lin began. */
  {
    name: 'reporting-verb-follows',
    applies: (end) => end.closesQuote && isOpenEnded(end) && reportingClauseFollows(end),
  },
  /** 1. First, … */
  { name: 'list-number', applies: (end) => isListNumber(end) },
  /** Yahoo! News */
  { name: 'name-with-mark', applies: (end) => isNameWithMark(end) },
];

const continuing = new Set([
  ',',
  ';',
  ':',
  '.',
  '...',
  '…',
  '?',
  '!',
  ')',
  ']',
  '-',
  '--',
  '—',
  '–',
  '―',
  '%',
]);
const namesWithMark = new Set(['yahoo', 'jeopardy', 'yum']);
const functionWords = new Set([
  ...determiners,
  ...subjectPronouns,
  ...prepositions,
  ...coordinators,
  ...subordinators,
  ...questionWords,
  ...'my your his her its our their this these that those there here'.split(' '),
]);
const sayingForms = new Set(
  [...reportingVerbForms]
    .filter(([, entries]) =>
      entries.some(
        ({ verb, forms, rest }) =>
          verb.attitude === 'assertion' &&
          rest.length === 0 &&
          verb.frames.includes('quotation') &&
          (forms.includes('past') || forms.includes('third')),
      ),
    )
    .map(([form]) => form),
);

function startsLower({ text, tokens }: PossibleEnd, token: number): boolean {
  const character = text.charAt(tokens.start[token]!);
  return character !== character.toUpperCase() && tokens.kind[token] === TokenKind.word;
}

function isAbbreviation({ text, tokens, terminator }: PossibleEnd): boolean {
  return tokens.kind[terminator] === TokenKind.word && text.charCodeAt(tokens.end[terminator]! - 1) === 0x2e;
}

function neverEnds({ tokens, words, terminator, next }: PossibleEnd): boolean {
  if (tokens.kind[next] === TokenKind.number) return true;
  return abbreviations.get(words[terminator]!.slice(0, -1))?.mayEndSentence === false;
}

/** After an abbreviation, a capital letter is no evidence; a capitalised function word is, or an opening mark. */
function startsAnew({
  text,
  tokens,
  words,
  terminator,
  next,
  nextOpensQuote,
  closesQuote,
}: PossibleEnd): boolean {
  if (closesQuote || functionWords.has(words[next]!)) return true;
  const length = tokens.end[terminator]! - tokens.start[terminator]!;
  // John F. “Jack” Lin: no sentence ends with one initial.
  if (nextOpensQuote) return length > 2;
  return tokens.kind[next] === TokenKind.punctuation && !'([$£€&'.includes(text.charAt(tokens.start[next]!));
}

function isOpenEnded({ words, terminator }: PossibleEnd): boolean {
  const word = words[terminator]!;
  return word !== '.' && !word.endsWith('..') ? true : word.length > 2;
}

/**
 * A verb of saying within three tokens, titles, initials and further names not counted. After a capitalised pronoun or article a
 * new sentence has begun: “Who knows?” She said no.
 */
function reportingClauseFollows(end: PossibleEnd): boolean {
  const { tokens, words, next, endOfParagraph } = end;
  const first = words[next]!;
  if (functionWords.has(first) && first !== 'i') return false;
  let counted = 0;
  for (let token = next; token < Math.min(endOfParagraph, next + 8) && counted < 3; token++) {
    const word = words[token]!;
    if (sayingForms.has(word)) return true;
    if (tokens.kind[token] === TokenKind.punctuation) return false;
    const isNamePart = token > next && !startsLower(end, token);
    if (!word.endsWith('.') && !isNamePart) counted++;
  }
  return false;
}

function isListNumber({ tokens, terminator, firstToken, words }: PossibleEnd): boolean {
  return (
    terminator === firstToken + 1 && tokens.kind[firstToken] === TokenKind.number && words[terminator] === '.'
  );
}

function isNameWithMark({ words, terminator, firstToken, closesQuote }: PossibleEnd): boolean {
  return (
    !closesQuote &&
    words[terminator] === '!' &&
    terminator > firstToken &&
    namesWithMark.has(words[terminator - 1]!)
  );
}
