import type { TokenRange } from '../../document.js';
import type { Reading } from './reading.js';
import { WordClass } from './word-classes.js';

/** Prepositions that tie a noun phrase to the noun before it: "the mayor of", "a spokesman for". */
const attaching = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'on', 'about', 'behind', 'by', 'to']);

/**
 * The noun phrase that ends where `end` stands: "a spokeswoman for the ferry company" before "said".
 * Goes left over nouns, names, adjectives and attached prepositional phrases, never below `from`,
 * into quotation marks, or over a comma.
 */
export function nounPhraseBefore(reading: Reading, end: number, from: number): TokenRange | undefined {
  const { classes } = reading;
  let token = end - 1;
  if (token < from || reading.stretchAt[token] !== -1) return undefined;
  const last = classes[token]!;
  if (last === WordClass.subjectPronoun || last === WordClass.relative)
    return reading.words[token] === 'there' ? undefined : { firstToken: token, endToken: end };
  let first: number | undefined;
  if (!isNominal(reading, token) && !closesBracket(reading, token)) return undefined;
  while (token >= from && reading.stretchAt[token] === -1) {
    const wordClass = classes[token]!;
    if (closesBracket(reading, token)) {
      const open = openingBracket(reading, token, from);
      if (open === undefined) break;
      token = open - 1;
      continue;
    }
    if (isNominal(reading, token) || wordClass === WordClass.possessiveMark) {
      first = token;
      token--;
    } else if (wordClass === WordClass.determiner || wordClass === WordClass.possessive) {
      first = token;
      const previous = token - 1;
      if (previous >= from && isLink(reading, previous, from)) {
        token = previous - 1;
        if (classes[token] === WordClass.determiner) first = token;
        if (classes[token] === WordClass.determiner) break;
      } else if (previous >= from && classes[previous] === WordClass.determiner) token = previous;
      else break;
    } else if (isLink(reading, token, from)) {
      token--;
      if (classes[token] === WordClass.determiner) {
        first = token;
        break;
      }
    } else if (wordClass === WordClass.adverb && first === token + 1 && isBeforeNumber(reading, token)) {
      first = token;
      token--;
    } else break;
  }
  return first === undefined
    ? undefined
    : { firstToken: listStart(reading, first, end, from), endToken: end };
}

/** The noun phrase that begins at `start`, for inverted order ("said Maria Diaz, the mayor"); never beyond `to`. */
export function nounPhraseAfter(reading: Reading, start: number, to: number): TokenRange | undefined {
  const { classes } = reading;
  if (start >= to || reading.stretchAt[start] !== -1) return undefined;
  const opening = classes[start]!;
  if (opening === WordClass.subjectPronoun) return { firstToken: start, endToken: start + 1 };
  let token = start;
  let end: number | undefined;
  while (token < to && reading.stretchAt[token] === -1) {
    const wordClass = classes[token]!;
    if (isNominal(reading, token) || wordClass === WordClass.possessiveMark) end = ++token;
    else if ((wordClass === WordClass.determiner || wordClass === WordClass.possessive) && end !== token)
      token++;
    else if (
      end !== undefined &&
      token + 1 < to &&
      attaching.has(reading.words[token]!) &&
      opensPhrase(reading, token + 1) &&
      !isInfinitiveMark(reading, token)
    )
      token++;
    else if (
      end !== undefined &&
      reading.words[token] === 'and' &&
      token + 1 < to &&
      joinsNames(reading, token)
    )
      token++;
    else break;
  }
  return end === undefined ? undefined : { firstToken: start, endToken: end };
}

/** Whether a token can stand at the end of a noun phrase or inside it as noun, name, adjective or number. */
export function isNominal(reading: Reading, token: number): boolean {
  const wordClass = reading.classes[token]!;
  return wordClass === WordClass.other || wordClass === WordClass.name || wordClass === WordClass.number;
}

/** Whether a noun phrase can begin here. */
export function opensPhrase(reading: Reading, token: number): boolean {
  const wordClass = reading.classes[token]!;
  return (
    isNominal(reading, token) ||
    wordClass === WordClass.determiner ||
    wordClass === WordClass.possessive ||
    wordClass === WordClass.subjectPronoun
  );
}

/** Where a list of names begins: "Abel Costa, Irene Kazan and Ludo Maes". */
function listStart(reading: Reading, first: number, end: number, from: number): number {
  const isList = reading.words.slice(first, end).includes('and');
  let start = first;
  while (isList && start - 2 >= from && reading.classes[start - 1] === WordClass.comma) {
    let name = start - 2;
    while (name >= from && reading.classes[name] === WordClass.name && reading.stretchAt[name] === -1) name--;
    if (name === start - 2) break;
    start = name + 1;
  }
  return start;
}

function isLink(reading: Reading, token: number, from: number): boolean {
  if (token <= from) return false;
  const word = reading.words[token]!;
  // "one of the engineers", "many of them"
  if (word === 'of' && reading.classes[token - 1] === WordClass.determiner) return true;
  if (attaching.has(word))
    return (
      isNominal(reading, token - 1) &&
      reading.stretchAt[token - 1] === -1 &&
      !isInfinitiveMark(reading, token)
    );
  return (word === 'and' || word === 'or') && joinsNames(reading, token);
}

/** "To" attaches a phrase with a determiner or name; before a bare word it more likely opens an infinitive. */
function isInfinitiveMark(reading: Reading, token: number): boolean {
  if (reading.words[token] !== 'to') return false;
  const next = reading.classes[token + 1]!;
  return next !== WordClass.determiner && next !== WordClass.possessive && next !== WordClass.name;
}

/** "Lin and Diaz", "the mayor and the governor", "police and residents": both sides are of one make. */
function joinsNames(reading: Reading, token: number): boolean {
  const before = reading.classes[token - 1]!;
  const after = reading.classes[token + 1]!;
  // A sentence's first word has its capital from there: "Police and prosecutors".
  const isInitial = token < 2 || reading.classes[token - 2]! >= WordClass.comma;
  if (before === WordClass.name && !isInitial)
    return after === WordClass.name || after === WordClass.determiner;
  return (
    after === WordClass.other || after === WordClass.determiner || (isInitial && after === WordClass.name)
  );
}

function isBeforeNumber(reading: Reading, token: number): boolean {
  return reading.classes[token + 1] === WordClass.number;
}

function closesBracket(reading: Reading, token: number): boolean {
  return reading.words[token] === ')';
}

/** Brackets in sources are short: "(R-Fla.)", "(47, of Leeds)". */
const maxBracket = 8;

function openingBracket(reading: Reading, close: number, from: number): number | undefined {
  for (let token = close - 1; token >= Math.max(from, close - maxBracket); token--)
    if (reading.words[token] === '(') return token;
  return undefined;
}
