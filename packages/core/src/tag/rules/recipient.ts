import type { Reading } from './reading.js';
import { WordClass } from './word-classes.js';

/** Where the hearer after a cue ends: "told reporters", "told the BBC", "said to her". Never content. */
export function skipRecipient(reading: Reading, start: number, to: number): number {
  const { classes, words } = reading;
  let token = start;
  if (words[token] === 'to' && token + 1 < to) token++;
  if (token >= to || reading.stretchAt[token] !== -1 || words[token] === 'that') return start;
  const opening = classes[token]!;
  if (opening === WordClass.objectPronoun) return token + 1;
  if (opening === WordClass.determiner || opening === WordClass.possessive) token++;
  const first = token;
  // A hearer is short; a longer run of nouns and names is more likely the subject of what was said.
  while (token < to && token - first < 5 && reading.stretchAt[token] === -1 && isHearer(classes[token]!))
    token++;
  if (token === first) return start;
  // "told the deputies who knocked at midnight": the clause tells which deputies.
  if (words[token] === 'who') while (token < to && classes[token]! < WordClass.comma) token++;
  return token;
}

function isHearer(wordClass: number): boolean {
  return (
    wordClass === WordClass.name || wordClass === WordClass.other || wordClass === WordClass.possessiveMark
  );
}
