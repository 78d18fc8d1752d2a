import type { Reading } from './reading.js';
import { nounPhraseAfter } from './noun-phrase.js';
import { WordClass } from './word-classes.js';

/** Prepositions that tell when, where or to whom something was said. */
const circumstance = new Set(
  'on in at during after before by from with over through via outside inside near following ahead'.split(' '),
);

/**
 * Where the circumstances after a cue end: "on Friday", "in an interview with the channel",
 * "late Thursday", "again". Returns `start` where there are none. They are content of nobody.
 */
export function skipAdjuncts(reading: Reading, start: number, to: number): number {
  const { classes, words } = reading;
  let token = start;
  for (;;) {
    const before = token;
    while (token < to && isTimeWord(reading, token)) token++;
    if (token < to && reading.stretchAt[token] === -1 && circumstance.has(words[token]!)) {
      const phrase = circumstancePhrase(reading, token + 1, to);
      if (phrase !== undefined) token = phrase;
    }
    // "saying only:"
    if (token < to && classes[token] === WordClass.adverb && classes[token + 1] === WordClass.colon) token++;
    if (token === before) return token;
    // "said on Friday, in a statement,": a comma between two circumstances.
    if (token < to && classes[token] === WordClass.comma && circumstance.has(words[token + 1] ?? '')) {
      const phrase = circumstancePhrase(reading, token + 2, to);
      if (phrase !== undefined) token = phrase;
    }
  }
}

/** The end of what a preposition governs, a gerund clause's object included: "in announcing the move". */
function circumstancePhrase(reading: Reading, start: number, to: number): number | undefined {
  const time = start;
  let end = time;
  while (end < to && isTimeWord(reading, end)) end++;
  if (end > time) return end;
  if (reading.classes[start] === WordClass.ingForm) return nounPhraseAfter(reading, start + 1, to)?.endToken;
  if (reading.classes[start] === WordClass.objectPronoun) return start + 1;
  return nounPhraseAfter(reading, start, to)?.endToken;
}

const timeModifiers = new Set([
  'last',
  'this',
  'next',
  'earlier',
  'later',
  'late',
  'early',
  'afterward',
  'afterwards',
  'recently',
  'again',
  'also',
  'then',
  'once',
]);

function isTimeWord(reading: Reading, token: number): boolean {
  if (reading.stretchAt[token] !== -1) return false;
  const wordClass = reading.classes[token]!;
  if (wordClass === WordClass.time) return true;
  if (timeModifiers.has(reading.words[token]!))
    return reading.words[token] !== 'this' || reading.classes[token + 1] === WordClass.time;
  return wordClass === WordClass.number && reading.classes[token - 1] === WordClass.time;
}

/** Where time words before a verb begin, so that the subject before them is found: "de Mistura on Thursday called". */
export function skipTimeBefore(reading: Reading, end: number, from: number): number {
  const { classes, words } = reading;
  let token = end;
  for (;;) {
    let next = token;
    while (next > from && isTimeWord(reading, next - 1)) next--;
    if (next < token && next > from && (words[next - 1] === 'on' || words[next - 1] === 'in')) next--;
    else if (next > from && classes[next - 1] === WordClass.adverb) next--;
    if (next === token) return token;
    token = next;
  }
}
