import type { Tokens, Vocabulary } from '../document.js';

/** The spellings of a document's tokens. */
export interface NumberedSpellings {
  readonly vocabulary: Vocabulary;
  /** Each token's number in the vocabulary. */
  readonly spellings: Int32Array;
  /** Each token in lower case with straight apostrophes, so that word lists need one spelling. */
  readonly words: string[];
}

/** A vocabulary with more spellings than this serves no further document. */
const manySpellings = 16_384;

interface GrowingVocabulary extends Vocabulary {
  readonly spellings: string[];
  readonly words: string[];
  readonly kinds: number[];
  /** The number of each spelling, by kind of token. */
  readonly numbers: readonly Map<string, number>[];
  /** The last number met under each hash, or 0: most tokens are found here, without cutting them out of the text. */
  readonly recent: Int32Array;
}

const recentSize = 8192;

/** Kept from document to document. What it holds never shows in a result: numbers are compared, and nothing else. */
let current = makeVocabulary();

export function numberSpellings(text: string, tokens: Tokens): NumberedSpellings {
  const { count, start, end, kind } = tokens;
  const vocabulary = current;
  const { recent } = vocabulary;
  const spellings = new Int32Array(count);
  const words = new Array<string>(count);
  for (let token = 0; token < count; token++) {
    const from = start[token]!;
    const to = end[token]!;
    const slot = hashOf(text, from, to, kind[token]!);
    let number = recent[slot]!;
    if (
      vocabulary.kinds[number] !== kind[token] ||
      !isSpelled(vocabulary.spellings[number]!, text, from, to)
    ) {
      number = look(vocabulary, text.slice(from, to), kind[token]!);
      recent[slot] = number;
    }
    spellings[token] = number;
    words[token] = vocabulary.words[number]!;
  }
  if (vocabulary.spellings.length > manySpellings) current = makeVocabulary();
  return { vocabulary, spellings, words };
}

function makeVocabulary(): GrowingVocabulary {
  return {
    spellings: [''],
    words: [''],
    kinds: [0],
    numbers: [new Map(), new Map(), new Map(), new Map()],
    recent: new Int32Array(recentSize),
  };
}

function look(vocabulary: GrowingVocabulary, spelling: string, kind: number): number {
  const known = vocabulary.numbers[kind]!;
  let number = known.get(spelling);
  if (number === undefined) {
    number = vocabulary.spellings.length;
    // The copy lets go of the article: a slice would hold on to all of its text.
    const copy = spelling.length < 13 ? spelling : ` ${spelling}`.slice(1);
    known.set(copy, number);
    vocabulary.spellings.push(copy);
    vocabulary.words.push(wordOf(copy));
    vocabulary.kinds.push(kind);
  }
  return number;
}

/** Smart-quote software writes ‘90s; the mark ‘ by itself stays what it is. */
function wordOf(spelling: string): string {
  const word = spelling.toLowerCase();
  if (!word.includes('’') && (word.length < 2 || !word.includes('‘'))) return word;
  return word === '‘‘' ? word : word.replace(/[’‘]/g, "'");
}

function hashOf(text: string, from: number, to: number, kind: number): number {
  let hash = kind;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (recentSize - 1);
}

function isSpelled(spelling: string, text: string, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let index = from; index < to; index++)
    if (spelling.charCodeAt(index - from) !== text.charCodeAt(index)) return false;
  return true;
}
