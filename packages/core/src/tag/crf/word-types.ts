import { TokenKind } from '../../document.js';
import type { Document } from '../../document.js';
import { FineClass, fineClassOf, isFinite } from './fine-classes.js';
import { hashText } from './hash.js';

/** What the featuriser needs to know from training: see `CrfModel`. */
export interface FeatureLexicon {
  readonly cueBins: { get(word: string): number | undefined };
  readonly keptCapitals: ReadonlySet<string>;
}

/**
 * The attributes of each token, one typed array an attribute, so that the hot loop of the featuriser
 * reads numbers only. Computed once for each distinct spelling of a document.
 */
export interface WordTypes {
  /** Hash of the lower-case word; one for all masked names, so that no name is memorised. */
  readonly identity: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly shape: Int32Array;
  /** Hash of the lower-case word, never masked: to compare words within one document. */
  readonly key: Int32Array;
  readonly fineClass: Uint8Array;
  readonly isCapital: Uint8Array;
  readonly isFinite: Uint8Array;
  readonly isPronoun: Uint8Array;
  readonly cueBin: Uint8Array;
}

const attributes = 10;
const nameIdentity = hashText('<name>');
const acronymIdentity = hashText('<acronym>');
const pronouns = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'it', 'who']);

export function readWordTypes(document: Document, lexicon: FeatureLexicon): WordTypes {
  const { tokens, words, article } = document;
  const { count } = tokens;
  const types: WordTypes = {
    identity: new Int32Array(count),
    suffix3: new Int32Array(count),
    suffix2: new Int32Array(count),
    shape: new Int32Array(count),
    key: new Int32Array(count),
    fineClass: new Uint8Array(count),
    isCapital: new Uint8Array(count),
    isFinite: new Uint8Array(count),
    isPronoun: new Uint8Array(count),
    cueBin: new Uint8Array(count),
  };
  // Rows of attributes for each distinct spelling, found by its text.
  const rowOf = new Map<string, number>();
  const rows: number[] = [];
  for (let token = 0; token < count; token++) {
    const spelling = article.text.slice(tokens.start[token], tokens.end[token]);
    let row = rowOf.get(spelling);
    if (row === undefined) {
      row = rows.length;
      rowOf.set(spelling, row);
      describe(spelling, words[token]!, tokens.kind[token]!, lexicon, rows);
    }
    types.identity[token] = rows[row]!;
    types.suffix3[token] = rows[row + 1]!;
    types.suffix2[token] = rows[row + 2]!;
    types.shape[token] = rows[row + 3]!;
    types.key[token] = rows[row + 4]!;
    types.fineClass[token] = rows[row + 5]!;
    types.isCapital[token] = rows[row + 6]!;
    types.isFinite[token] = rows[row + 7]!;
    types.isPronoun[token] = rows[row + 8]!;
    types.cueBin[token] = rows[row + 9]!;
  }
  return types;
}

/** Appends the attributes of one spelling, in the order of `WordTypes`. */
function describe(
  spelling: string,
  word: string,
  kind: number,
  lexicon: FeatureLexicon,
  rows: number[],
): void {
  const first = spelling.charAt(0);
  const isCapital = first !== first.toLowerCase();
  const fineClass = fineClassOf(word, isCapital, kind === TokenKind.word, kind === TokenKind.number);
  const key = hashText(word);
  let identity = key;
  let suffix3 = hashText(word.slice(-3), 3);
  if (fineClass === FineClass.capital && !lexicon.keptCapitals.has(word)) {
    const isAcronym = word.length < 4 && spelling === spelling.toUpperCase();
    identity = isAcronym ? acronymIdentity : nameIdentity;
    suffix3 = identity;
  }
  const before = rows.length;
  rows.push(
    identity,
    suffix3,
    hashText(word.slice(-2), 4),
    hashText(shapeOf(spelling), 5),
    key,
    fineClass,
    Number(isCapital),
    Number(isFinite(fineClass)),
    Number(pronouns.has(word)),
    lexicon.cueBins.get(word) ?? 0,
  );
  if (rows.length !== before + attributes) throw new Error('A spelling has as many attributes as WordTypes.');
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
