/**
 * Handles: The minister's insistence that the dam was safe drew laughter. / Western accusations of possible war crimes
 * Must not: The report that he wrote was lost. (A relative clause says which report; it reports nothing.)
 */
import type { TokenRange } from '../../../document.js';
import { cueNouns } from '../../../lexicon/cue-nouns.js';
import { skipAdjuncts } from '../adjuncts.js';
import { clauseEnd } from '../clause-end.js';
import type { Finding, PassageRule } from '../cue-rule.js';
import { nounPhraseAfter, nounPhraseBefore, opensPhrase } from '../noun-phrase.js';
import type { Passage, Reading } from '../reading.js';
import type { VerbGroup } from '../verb-groups.js';
import { WordClass } from '../word-classes.js';

export const nominalCue: PassageRule = {
  name: 'nominal-cue',
  apply(reading, passage, cues) {
    const findings: Finding[] = [];
    for (let token = passage.firstToken; token < passage.endToken - 1; token++) {
      if (reading.stretchAt[token] !== -1) continue;
      const noun = cueNouns.get(reading.words[token]!);
      if (!noun) continue;
      const byAuthor = authoredClaim(reading, passage, cues, token, noun);
      if (byAuthor) {
        findings.push(byAuthor);
        continue;
      }
      const start =
        contentStart(reading, token, noun) ??
        contentStart(reading, skipAdjuncts(reading, token + 1, passage.endToken) - 1, noun);
      if (start === undefined || start >= passage.endToken) continue;
      const source = sourceOf(reading, passage, token);
      const content = { firstToken: start, endToken: contentEnd(reading, passage, cues, token, start) };
      if (!source || content.endToken - content.firstToken < 2) continue;
      const takesPreposition = noun.prepositions.includes(reading.words[token + 1]!) && start === token + 2;
      const cue = { firstToken: token, endToken: takesPreposition ? start : token + 1 };
      findings.push({ content: [content], cue, source });
    }
    return findings;
  },
};

/** `A warning by the weather office that a crest could arrive`: the author stands between noun and clause. */
function authoredClaim(
  reading: Reading,
  passage: Passage,
  cues: readonly VerbGroup[],
  token: number,
  noun: CueNoun,
): Finding | undefined {
  const { words, classes } = reading;
  if (!noun.frames.includes('that') || (words[token + 1] !== 'by' && words[token + 1] !== 'from'))
    return undefined;
  let source = nounPhraseAfter(reading, token + 2, passage.endToken);
  if (!source) return undefined;
  let next = source.endToken;
  if (classes[next] === WordClass.comma) {
    const apposition = nounPhraseAfter(reading, next + 1, passage.endToken);
    if (!apposition || classes[apposition.endToken] !== WordClass.comma) return undefined;
    source = { firstToken: source.firstToken, endToken: apposition.endToken };
    next = apposition.endToken + 1;
  }
  if (words[next] !== 'that') return undefined;
  const content = { firstToken: next, endToken: contentEnd(reading, passage, cues, token, next) };
  return { content: [content], cue: { firstToken: token, endToken: token + 1 }, source };
}

type CueNoun = NonNullable<ReturnType<typeof cueNouns.get>>;

function contentStart(reading: Reading, token: number, noun: CueNoun): number | undefined {
  const next = reading.words[token + 1]!;
  if (
    next === 'that' &&
    noun.frames.includes('that') &&
    (opensPhrase(reading, token + 2) || reading.classes[token + 2] === WordClass.negation)
  )
    return token + 1;
  if (next === 'to' && noun.frames.includes('infinitive')) return token + 1;
  if (noun.prepositions.includes(next)) return token + 2;
  return undefined;
}

/** The possessor before the noun: "The minister's", "Western". Without one the claim is nobody's. */
function sourceOf(reading: Reading, passage: Passage, token: number): TokenRange | undefined {
  const { classes } = reading;
  const before = token - 1;
  if (before < passage.firstToken || reading.stretchAt[before] !== -1) return undefined;
  if (classes[before] === WordClass.possessive) return { firstToken: before, endToken: token };
  if (classes[before] === WordClass.name) return nounPhraseBefore(reading, token, passage.firstToken);
  if (classes[before] !== WordClass.possessiveMark) return undefined;
  return nounPhraseBefore(reading, before, passage.firstToken) && extend(reading, passage, before, token);
}

function extend(reading: Reading, passage: Passage, mark: number, token: number): TokenRange | undefined {
  const phrase = nounPhraseBefore(reading, mark, passage.firstToken);
  if (!phrase) return undefined;
  // "opens with the mayor's": the possessor begins with its own determiner, not with what stands before.
  let first = mark - 1;
  while (
    first > phrase.firstToken &&
    reading.classes[first] !== WordClass.determiner &&
    reading.classes[first] !== WordClass.preposition
  )
    first--;
  if (reading.classes[first] === WordClass.preposition && reading.words[first] !== 'of') first++;
  return { firstToken: first, endToken: token };
}

/** A claim that is the subject ends before the sentence's verb; one at the end runs to the clause's end. */
function contentEnd(
  reading: Reading,
  passage: Passage,
  cues: readonly VerbGroup[],
  noun: number,
  start: number,
): number {
  const end = clauseEnd(reading, start, passage, cues);
  if (reading.words[start] !== 'that') {
    for (let token = start + 1; token < end; token++) {
      const wordClass = reading.classes[token]!;
      if (
        wordClass === WordClass.auxiliary ||
        wordClass === WordClass.pastForm ||
        wordClass >= WordClass.comma
      )
        return token;
    }
    return end;
  }
  const isSubject = noun - passage.firstToken <= 5;
  return isSubject ? secondVerb(reading, start, end) : end;
}

/** In "insistence that the dam was safe drew laughter" the second verb is the sentence's own. */
function secondVerb(reading: Reading, start: number, end: number): number {
  let verbs = 0;
  for (let token = start; token < end; token++) {
    const wordClass = reading.classes[token]!;
    const isVerb = wordClass === WordClass.auxiliary || wordClass === WordClass.pastForm;
    if (!isVerb || (token > start && reading.classes[token - 1] === WordClass.auxiliary)) continue;
    verbs++;
    if (verbs === 2) return token;
  }
  return end;
}
