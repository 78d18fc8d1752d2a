import type { TokenRange } from '../../document.js';
import { ambiguousPasts } from '../../lexicon/plain-verbs.js';
import type { Reading } from './reading.js';
import { endWithoutStop } from './reading.js';
import { isNominal } from './noun-phrase.js';
import type { VerbGroup } from './verb-groups.js';
import { WordClass } from './word-classes.js';

const oppositions = new Set(['but', 'while', 'although', 'though', 'despite', 'whereas', 'yet']);
const clauseRelatives = new Set(['which', 'whose', 'where', 'when']);
const afterComment = new Set(['that', 'which', 'who', 'the', 'he', 'she', 'it', 'they']);

/**
 * Where indirect content that begins at `start` ends: at the passage's end (its final stop left out),
 * or before what is plainly the reporter's own again.
 *
 * `said that Moscow is ready …, but slapped strict conditions …`: ends before ", but".
 * `said the road, which is old, will close`: does not end before ", which", because the clause goes on.
 */
export function clauseEnd(
  reading: Reading,
  start: number,
  passage: TokenRange,
  cues: readonly VerbGroup[],
): number {
  const stop = endWithoutStop(reading, passage);
  for (let token = start + 1; token < stop; token++) {
    const stretch = reading.stretchAt[token]!;
    if (stretch !== -1) {
      token = reading.stretches[stretch]!.endToken - 1;
      // `“over-engineered,” a phrase he knows`: the comma in the marks is the clause's comma.
      const isPaused = reading.words[token - 1] === ',' && token + 1 < stop;
      if (isPaused && remarkFollows(reading, token, stop)) return token + 1;
      continue;
    }
    if (endsClause(reading, token, start, stop, cues)) return token;
  }
  return stop;
}

function endsClause(
  reading: Reading,
  token: number,
  start: number,
  stop: number,
  cues: readonly VerbGroup[],
): boolean {
  const { classes, words } = reading;
  const wordClass = classes[token]!;
  if (wordClass === WordClass.semicolon) return true;
  if (wordClass === WordClass.dash) return !hasLater(reading, token, stop, WordClass.dash);
  // "… but gave no reason": a verb without a subject has the reporter's subject.
  if (words[token] === 'but' && classes[token + 1] === WordClass.pastForm) return true;
  if (words[token] === 'and' && classes[token + 1] === WordClass.pastForm && isQuoted(reading, token - 1))
    return true;
  if (words[token] === 'and' || words[token] === 'but') return cueFollows(reading, token + 1, cues);
  if (wordClass !== WordClass.comma) return false;
  let next = token + 1;
  const word = words[next];
  if (word === 'according') return true;
  if (word === 'and') return cueFollows(reading, next + 1, cues);
  if (oppositions.has(word!)) return !opensSubject(reading, next + 1) || cueFollows(reading, next + 2, cues);
  if (remarkFollows(reading, token, stop)) return true;
  if (word === 'with') return cueBetween(token, stop, cues);
  if (classes[next] === WordClass.adverb || word === 'even') next++;
  if (classes[next] === WordClass.ingForm) return !hasLater(reading, token, stop, WordClass.comma);
  // ", officials said": a second attribution closes the sentence.
  return cues.some(
    (cue) =>
      cue.firstToken > token &&
      cue.firstToken - token <= 8 &&
      cue.endToken >= stop - 1 &&
      cue.firstToken > start,
  );
}

/** `called the response “swift” and flew home`: after marked words, "and" and a verb begin the next act. */
function isQuoted(reading: Reading, token: number): boolean {
  return reading.stretchAt[token] !== -1;
}

/** Where a noun phrase that is content ends: as a clause, or at its first comma. */
export function phraseEnd(
  reading: Reading,
  start: number,
  passage: TokenRange,
  cues: readonly VerbGroup[],
): number {
  const end = clauseEnd(reading, start, passage, cues);
  for (let token = start + 1; token < end; token++)
    if (reading.classes[token] === WordClass.comma && reading.stretchAt[token] === -1) return token;
  return end;
}

/** A relative clause or apposition that runs to the end after a comma: the reporter's own. */
function remarkFollows(reading: Reading, comma: number, stop: number): boolean {
  const word = reading.words[comma + 1]!;
  if (clauseRelatives.has(word)) return !hasLater(reading, comma, stop, WordClass.comma);
  return (word === 'a' || word === 'an') && isComment(reading, comma + 2, stop);
}

/** `…, a number that someone has since painted on its door`: the reporter's own remark on what was said. */
function isComment(reading: Reading, token: number, stop: number): boolean {
  let next = token;
  while (next < stop && next < token + 3 && isNominal(reading, next)) next++;
  return (
    next > token && afterComment.has(reading.words[next]!) && !hasLater(reading, next, stop, WordClass.comma)
  );
}

/** Whether a reporting verb, its adverbs before it, stands right here. */
function cueFollows(reading: Reading, token: number, cues: readonly VerbGroup[]): boolean {
  return cues.some(
    (cue) =>
      cue.firstToken === token &&
      !cue.isInfinitive &&
      !cue.forms.includes('base') &&
      reading.classes[token] !== WordClass.name,
  );
}

function cueBetween(from: number, to: number, cues: readonly VerbGroup[]): boolean {
  return cues.some((cue) => cue.firstToken > from && cue.firstToken < to && cue.isParticiple);
}

function opensSubject(reading: Reading, token: number): boolean {
  if (ambiguousPasts.has(reading.words[token] ?? '') && !isNominal(reading, token + 1)) return false;
  const wordClass = reading.classes[token]!;
  return (
    isNominal(reading, token) ||
    wordClass === WordClass.determiner ||
    wordClass === WordClass.possessive ||
    wordClass === WordClass.subjectPronoun ||
    wordClass === WordClass.subordinator ||
    wordClass === WordClass.mark
  );
}

function hasLater(reading: Reading, token: number, stop: number, wordClass: number): boolean {
  for (let later = token + 1; later < stop; later++)
    if (reading.stretchAt[later] === -1 && reading.classes[later] === wordClass) return true;
  return false;
}
