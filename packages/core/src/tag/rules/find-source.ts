import type { TokenRange } from '../../document.js';
import { documentNouns } from '../../lexicon/document-nouns.js';
import { skipTimeBefore } from './adjuncts.js';
import { nounPhraseAfter, nounPhraseBefore, opensPhrase } from './noun-phrase.js';
import type { Reading } from './reading.js';
import type { VerbGroup } from './verb-groups.js';
import { WordClass } from './word-classes.js';

/**
 * The noun phrase that speaks by a verb: its subject before it, an aside or a coordinated verb between
 * or not; for a passive, what follows "by".
 */
export function sourceBefore(
  reading: Reading,
  group: VerbGroup,
  passage: TokenRange,
): TokenRange | undefined {
  const { classes, words } = reading;
  const from = passage.firstToken;
  const end = skipTimeBefore(reading, group.firstToken, from);
  if (end <= from) return undefined;
  const before = classes[end - 1]!;
  if (before === WordClass.comma)
    return beforeAside(reading, end - 1, from) ?? passageSubject(reading, passage);
  if (before === WordClass.coordinator) return passageSubject(reading, passage);
  if (words[end - 1] === 'that') return undefined;
  // ", which said": the relative is the source; "in which he" is not.
  if (words[end - 1] === 'which' && classes[end - 2] !== WordClass.comma) return undefined;
  const clause = withRelativeClause(reading, group.firstToken, from);
  if (clause) return clause;
  const phrase = nounPhraseBefore(reading, end, from);
  return phrase && withParticiple(reading, trimPhrase(reading, phrase, from), from);
}

/** The noun phrase after an inverted verb: `said Maria Diaz, the city's mayor`. */
export function sourceAfter(reading: Reading, group: VerbGroup, passage: TokenRange): TokenRange | undefined {
  const phrase = nounPhraseAfter(reading, group.endToken, passage.endToken);
  if (!phrase) return undefined;
  return withApposition(reading, phrase, passage.endToken);
}

/** "A review commissioned by the board" said: the participle ties the board to the review, which speaks. */
function withParticiple(reading: Reading, phrase: TokenRange, from: number): TokenRange {
  const { classes, words } = reading;
  const participle = phrase.firstToken - 2;
  if (participle <= from || words[participle + 1] !== 'by' || classes[participle] !== WordClass.pastForm)
    return phrase;
  const head = nounPhraseBefore(reading, participle, from);
  return head ? { firstToken: head.firstToken, endToken: phrase.endToken } : phrase;
}

/** Longest identifying clause inside a source, in tokens. */
const maxRelativeClause = 12;

/** "A man who saw it" said: the clause tells which man, so it belongs to the source. */
function withRelativeClause(reading: Reading, end: number, from: number): TokenRange | undefined {
  const { classes, words } = reading;
  for (let token = end - 2; token > Math.max(from, end - maxRelativeClause); token--) {
    if (classes[token]! >= WordClass.comma) return undefined;
    if (words[token] !== 'who') continue;
    const phrase = nounPhraseBefore(reading, token, from);
    return phrase && { firstToken: phrase.firstToken, endToken: end };
  }
  return undefined;
}

/** "by police" after "was described", "were told". */
export function sourceBy(reading: Reading, group: VerbGroup, passage: TokenRange): TokenRange | undefined {
  for (let token = group.endToken; token < Math.min(passage.endToken, group.endToken + 4); token++)
    if (reading.words[token] === 'by') return nounPhraseAfter(reading, token + 1, passage.endToken);
  return undefined;
}

/** The first noun phrase of the passage: the subject of a sentence whose later verbs share it. */
export function passageSubject(reading: Reading, passage: TokenRange): TokenRange | undefined {
  const { classes } = reading;
  let start = passage.firstToken;
  // "Despite the delay, in Paris, Lavrov set …": the subject stands after the commas that end the openings.
  while (start < passage.endToken && opensCircumstance(classes[start]!)) {
    while (start < passage.endToken && classes[start] !== WordClass.comma) start++;
    start++;
  }
  while (
    start < passage.endToken &&
    (classes[start] === WordClass.coordinator || classes[start] === WordClass.adverb)
  )
    start++;
  if (start >= passage.endToken || !opensPhrase(reading, start)) return undefined;
  const phrase = nounPhraseAfter(reading, start, passage.endToken);
  return phrase && trimTime(reading, phrase);
}

function opensCircumstance(wordClass: number): boolean {
  return (
    wordClass === WordClass.preposition ||
    wordClass === WordClass.subordinator ||
    wordClass === WordClass.ingForm
  );
}

/** Longest aside between a subject and its verb, in tokens. */
const maxAside = 30;

/**
 * The subject before ", … ," and the verb. An identifying aside ("Dana Whitlock, the club's physiotherapist,")
 * belongs to the source; a clause ("Vera Holt, who replaced him in May,") does not.
 */
export function beforeAside(reading: Reading, comma: number, from: number): TokenRange | undefined {
  const { classes, words } = reading;
  // A relative clause may hold commas of its own: "Lovelace, who has lost a bank, a pub and a shop, called".
  for (let token = comma - 1; token >= Math.max(from, comma - maxAside); token--) {
    if (reading.stretchAt[token] !== -1) break;
    if (classes[token] !== WordClass.comma || words[token + 1] !== 'who') continue;
    const phrase = nounPhraseBefore(reading, token, from);
    if (phrase) return phrase;
  }
  let depth = 0;
  for (let token = comma - 1; token >= Math.max(from, comma - maxAside); token--) {
    if (reading.stretchAt[token] !== -1) {
      token = reading.stretches[reading.stretchAt[token]!]!.firstToken;
      continue;
    }
    if (words[token] === ')') depth++;
    if (words[token] === '(') depth--;
    if (classes[token] !== WordClass.comma || depth > 0) continue;
    const phrase = nounPhraseBefore(reading, token, from);
    // "Diaz, 45, a nurse,": an age is no speaker.
    if (!phrase || classes[phrase.endToken - 1] === WordClass.number) continue;
    if (token === comma - 2 && classes[token + 1] === WordClass.number) return phrase;
    const opening = classes[token + 1]!;
    const isClause =
      opening === WordClass.relative ||
      opening === WordClass.ingForm ||
      opening === WordClass.pastForm ||
      opening === WordClass.adverb ||
      opening === WordClass.preposition ||
      opening === WordClass.subordinator;
    if (isClause) return phrase;
    // "The chief, Ode Ames, and the captain, Signe Bell," are two appositions and one source.
    const and = phrase.firstToken - 1;
    const other =
      words[and] === 'and' && classes[and - 1] === WordClass.comma
        ? beforeAside(reading, and - 1, from)
        : undefined;
    return { firstToken: other?.firstToken ?? phrase.firstToken, endToken: comma };
  }
  return undefined;
}

/** Extends an inverted source over its apposition: ", the city's mayor" up to the next comma or stop. */
function withApposition(reading: Reading, phrase: TokenRange, to: number): TokenRange {
  const { classes } = reading;
  if (reading.words[phrase.endToken] === 'who')
    return { firstToken: phrase.firstToken, endToken: clauseStop(reading, phrase.endToken, to) };
  if (classes[phrase.endToken] !== WordClass.comma) return phrase;
  const start = phrase.endToken + 1;
  const opening = classes[start]!;
  const isNoun =
    opening === WordClass.determiner ||
    opening === WordClass.possessive ||
    opening === WordClass.other ||
    opening === WordClass.name ||
    opening === WordClass.number;
  if (!isNoun || start >= to) return phrase;
  const apposition = nounPhraseAfter(reading, start, to);
  if (!apposition || reading.stretchAt[start] !== -1) return phrase;
  const after = apposition.endToken < to ? classes[apposition.endToken]! : WordClass.terminal;
  // Only a closed apposition: what follows is a comma, a stop or a new clause, not a verb of its own.
  const isClosed =
    after === WordClass.comma ||
    after === WordClass.terminal ||
    after === WordClass.relative ||
    after === WordClass.mark ||
    after === WordClass.otherPunctuation;
  // "a farmer whose son has asthma": the relative clause tells which farmer.
  if (after === WordClass.relative)
    return { firstToken: phrase.firstToken, endToken: clauseStop(reading, apposition.endToken, to) };
  return isClosed ? { firstToken: phrase.firstToken, endToken: apposition.endToken } : phrase;
}

/** The next punctuation. */
function clauseStop(reading: Reading, start: number, to: number): number {
  let end = start;
  while (end < to && reading.classes[end]! < WordClass.comma) end++;
  return end;
}

/** "Krug of Halvorsen Partners in a note" wrote: where the words stand is no part of who speaks. */
function trimPhrase(reading: Reading, phrase: TokenRange, from: number): TokenRange {
  const { words } = reading;
  const trimmed = withoutLeadingCircumstance(reading, phrase, from);
  for (let token = trimmed.firstToken + 1; token < trimmed.endToken - 2; token++) {
    const opens = words[token] === 'in' && (words[token + 1] === 'a' || words[token + 1] === 'an');
    if (opens && documentNouns.has(words[trimmed.endToken - 1]!)) return { ...trimmed, endToken: token };
  }
  return trimmed;
}

/** "In Paris officials" begins with a circumstance: the speaker is what follows it. */
function withoutLeadingCircumstance(reading: Reading, phrase: TokenRange, from: number): TokenRange {
  const { classes } = reading;
  let first = phrase.firstToken;
  if (first === from && classes[first] === WordClass.adverb) first++;
  while (first < phrase.endToken - 1 && classes[first] === WordClass.time) first++;
  return { firstToken: first, endToken: phrase.endToken };
}

function trimTime(reading: Reading, phrase: TokenRange): TokenRange {
  const end = skipTimeBefore(reading, phrase.endToken, phrase.firstToken + 1);
  return { firstToken: phrase.firstToken, endToken: end };
}
