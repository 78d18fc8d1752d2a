/**
 * A document as rows of hashed features, for training. Extraction sees the same features, written by the same
 * templates, but adds up their weights as they come (`scorer.ts`) and never holds the rows of a whole document.
 */
import type { Document, TaggedSpan } from '../../document.js';
import { fillColumns, makeColumns, margin } from './paragraph-columns.js';
import type { DocumentColumns } from './paragraph-columns.js';
import { readSentence } from './sentence-facts.js';
import { labelsOfRules, markStates } from './surroundings.js';
import { featureWidth, templateGroups } from './template-groups.js';
import { cuePairOf, placeOf, turnOf } from './transition-contexts.js';
import { makeWordTable, numberWords } from './word-table.js';
import type { FeatureLexicon } from './word-table.js';

export { featureWidth, templateHash } from './template-groups.js';

export interface Features {
  /** Features a token. */
  readonly width: number;
  /** `width` hashes a token, 32 bits each; a model keeps the low `rowBits`. */
  readonly rows: Int32Array;
  /** Three transition contexts a token, in the families of `contextSizes`. */
  readonly contexts: Uint8Array;
}

export function featurise(
  document: Document,
  ruleSpans: readonly TaggedSpan[],
  lexicon: FeatureLexicon,
): Features {
  const { count } = document.tokens;
  const words = makeWordTable(lexicon);
  const input: DocumentColumns = {
    document,
    word: numberWords(words, document),
    mark: markStates(document),
    rules: labelsOfRules(document, ruleSpans),
  };
  const columns = makeColumns(words);
  const rows = new Int32Array(count * featureWidth);
  const contexts = new Uint8Array(count * 3);
  for (const paragraph of document.paragraphs) {
    fillColumns(columns, input, paragraph);
    const shift = margin - paragraph.firstToken;
    for (let number = paragraph.firstSentence; number < paragraph.endSentence; number++) {
      const { firstToken, endToken } = document.sentences[number]!;
      const isQuestion = document.words[endToken - 1] === '?';
      const sentence = readSentence(columns, firstToken + shift, endToken + shift, isQuestion);
      for (let token = firstToken; token < endToken; token++) {
        const at = token + shift;
        for (const group of templateGroups) group.write(rows, token * featureWidth, columns, sentence, at);
        contexts[token * 3] = placeOf(columns, sentence, at);
        contexts[token * 3 + 1] = cuePairOf(columns, at);
        contexts[token * 3 + 2] = turnOf(columns, at);
      }
    }
  }
  return { width: featureWidth, rows, contexts };
}
