import { TokenKind } from '../../document.js';
import type { Document, Vocabulary } from '../../document.js';
import { FineClass, fineClassOf } from './fine-classes.js';
import { hashText } from './hash.js';

/** What the featuriser needs to know from training: see `CrfModel`. */
export interface FeatureLexicon {
  readonly cueBins: { get(word: string): number | undefined };
  readonly keptCapitals: ReadonlySet<string>;
}

/**
 * The attributes of each distinct spelling, one typed array an attribute, so that the hot loops read numbers only.
 * A table serves all documents of one vocabulary: attributes depend on nothing but the spelling and the lexicon.
 */
export interface WordTable {
  readonly lexicon: FeatureLexicon;
  /** Its numbers are the places in these arrays. */
  vocabulary: Vocabulary | undefined;
  /** Which of its words have been met. */
  isKnown: Uint8Array;
  /** Hash of the lower-case word; one for all masked names, so that no name is memorised. */
  identity: Int32Array;
  suffix3: Int32Array;
  suffix2: Int32Array;
  shape: Int32Array;
  /** Small numbers for shapes: equal where the shapes are. */
  shapeNumber: Int32Array;
  /** Hash of the lower-case word, never masked: to compare words within one document. */
  key: Int32Array;
  fineClass: Uint8Array;
  isPronoun: Uint8Array;
  cueBin: Uint8Array;
  readonly shapeNumbers: Map<number, number>;
}

/** The word that stands wherever a paragraph has none. */
export const beyondWord = 0;

const beyondIdentity = 1;
const beyondSuffix = 2;
const beyondShape = 3;
const nameIdentity = hashText('<name>');
const acronymIdentity = hashText('<acronym>');
const pronouns = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'it', 'who']);

export function makeWordTable(lexicon: FeatureLexicon): WordTable {
  const table: WordTable = {
    lexicon,
    vocabulary: undefined,
    isKnown: new Uint8Array(0),
    identity: new Int32Array(0),
    suffix3: new Int32Array(0),
    suffix2: new Int32Array(0),
    shape: new Int32Array(0),
    shapeNumber: new Int32Array(0),
    key: new Int32Array(0),
    fineClass: new Uint8Array(0),
    isPronoun: new Uint8Array(0),
    cueBin: new Uint8Array(0),
    shapeNumbers: new Map(),
  };
  forgetVocabulary(table, undefined);
  return table;
}

/** Forgets all words but the one that is none. */
function forgetVocabulary(table: WordTable, vocabulary: Vocabulary | undefined): void {
  table.vocabulary = vocabulary;
  table.isKnown.fill(0);
  table.shapeNumbers.clear();
  grow(table, 1024);
  addBeyond(table);
}

/** The number of each of the document's tokens; words the table does not know are added. */
export function numberWords(table: WordTable, { vocabulary, spellings }: Document): Int32Array {
  if (table.vocabulary !== vocabulary) forgetVocabulary(table, vocabulary);
  const count = vocabulary.spellings.length;
  if (count > table.isKnown.length) grow(table, Math.max(count, 2 * table.isKnown.length));
  const { isKnown } = table;
  for (const number of spellings) {
    if (isKnown[number]) continue;
    isKnown[number] = 1;
    addWord(
      table,
      number,
      vocabulary.spellings[number]!,
      vocabulary.words[number]!,
      vocabulary.kinds[number]!,
    );
  }
  return spellings;
}

function addBeyond(table: WordTable): void {
  table.identity[beyondWord] = beyondIdentity;
  table.suffix3[beyondWord] = beyondSuffix;
  table.shape[beyondWord] = beyondShape;
  table.shapeNumber[beyondWord] = numberOfShape(table, beyondShape);
  table.isKnown[beyondWord] = 1;
}

function addWord(table: WordTable, number: number, spelling: string, word: string, kind: number): void {
  const first = spelling.charAt(0);
  const isCapital = first !== first.toLowerCase();
  const fineClass = fineClassOf(word, isCapital, kind === TokenKind.word, kind === TokenKind.number);
  const key = hashText(word);
  let identity = key;
  let suffix3 = hashText(word.slice(-3), 3);
  if (fineClass === FineClass.capital && !table.lexicon.keptCapitals.has(word)) {
    const isAcronym = word.length < 4 && spelling === spelling.toUpperCase();
    identity = isAcronym ? acronymIdentity : nameIdentity;
    suffix3 = identity;
  }
  const shape = hashText(shapeOf(spelling), 5);
  table.identity[number] = identity;
  table.suffix3[number] = suffix3;
  table.suffix2[number] = hashText(word.slice(-2), 4);
  table.shape[number] = shape;
  table.shapeNumber[number] = numberOfShape(table, shape);
  table.key[number] = key;
  table.fineClass[number] = fineClass;
  table.isPronoun[number] = pronouns.has(word) ? 1 : 0;
  table.cueBin[number] = table.lexicon.cueBins.get(word) ?? 0;
}

function numberOfShape({ shapeNumbers }: WordTable, shape: number): number {
  let number = shapeNumbers.get(shape);
  if (number === undefined) {
    number = shapeNumbers.size;
    shapeNumbers.set(shape, number);
  }
  return number;
}

/** "Al-Nusra" → "Xx-Xx": letters, digits and others, runs folded, at most five characters. */
function shapeOf(spelling: string): string {
  let shape = '';
  let last = '';
  for (let index = 0; index < spelling.length && shape.length < 5; index++) {
    const character = spelling[index]!;
    const lower = character.toLowerCase();
    const isDigit = character >= '0' && character <= '9';
    let symbol = character;
    if (isDigit) symbol = 'd';
    else if (character !== lower) symbol = 'X';
    else if (lower !== character.toUpperCase()) symbol = 'x';
    if (symbol !== last) shape += symbol;
    last = symbol;
  }
  return shape;
}

function grow(table: WordTable, size: number): void {
  const numbers = (old: Int32Array): Int32Array => {
    const grown = new Int32Array(size);
    grown.set(old.subarray(0, size));
    return grown;
  };
  const bytes = (old: Uint8Array): Uint8Array => {
    const grown = new Uint8Array(size);
    grown.set(old.subarray(0, size));
    return grown;
  };
  table.isKnown = bytes(table.isKnown);
  table.identity = numbers(table.identity);
  table.suffix3 = numbers(table.suffix3);
  table.suffix2 = numbers(table.suffix2);
  table.shape = numbers(table.shape);
  table.shapeNumber = numbers(table.shapeNumber);
  table.key = numbers(table.key);
  table.fineClass = bytes(table.fineClass);
  table.isPronoun = bytes(table.isPronoun);
  table.cueBin = bytes(table.cueBin);
}
