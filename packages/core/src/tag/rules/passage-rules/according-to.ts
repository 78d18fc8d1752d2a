/**
 * Handles: According to police, two men fled. / Two men fled, according to police. / The dam, according to Diaz, is safe.
 * Must not: Everything went according to plan. (No clause is attributed to the plan.)
 */
import type { TokenRange } from '../../../document.js';
import { prepositionCues } from '../../../lexicon/cue-prepositions.js';
import { clauseEnd } from '../clause-end.js';
import type { Finding, PassageRule } from '../cue-rule.js';
import { nounPhraseAfter } from '../noun-phrase.js';
import { endWithoutStop } from '../reading.js';
import type { Passage, Reading } from '../reading.js';
import type { VerbGroup } from '../verb-groups.js';
import { WordClass } from '../word-classes.js';

export const accordingTo: PassageRule = {
  name: 'according-to',
  apply(reading, passage, cues) {
    const findings: Finding[] = [];
    for (let token = passage.firstToken; token < passage.endToken; token++) {
      const length = cueLengthAt(reading, token, passage.endToken);
      if (length === 0) continue;
      const finding = around(reading, passage, cues, { firstToken: token, endToken: token + length });
      if (finding) findings.push(finding);
    }
    return findings;
  },
};

function cueLengthAt(reading: Reading, token: number, end: number): number {
  if (reading.stretchAt[token] !== -1) return 0;
  for (const { words, canOpenClause } of prepositionCues) {
    if (!canOpenClause || token + words.length >= end || words[0] !== reading.words[token]) continue;
    if (words.every((word, index) => reading.words[token + index] === word)) return words.length;
  }
  return 0;
}

function around(
  reading: Reading,
  passage: Passage,
  cues: readonly VerbGroup[],
  cue: TokenRange,
): Finding | undefined {
  const source = sourceOf(reading, passage, cue.endToken);
  if (!source) return undefined;
  const { classes } = reading;
  const stop = endWithoutStop(reading, passage);
  const after = source.endToken;
  if (cue.firstToken === passage.firstToken || isBareOpening(reading, passage, cue.firstToken)) {
    const start = classes[after] === WordClass.comma ? after + 1 : after;
    if (start >= stop) return undefined;
    return {
      content: [{ firstToken: start, endToken: clauseEnd(reading, start, passage, cues) }],
      cue,
      source,
    };
  }
  const comma = classes[cue.firstToken - 1] === WordClass.comma;
  const before = { firstToken: passage.firstToken, endToken: comma ? cue.firstToken - 1 : cue.firstToken };
  const goesOn =
    classes[after] === WordClass.comma && after + 1 < stop && classes[after + 1] !== WordClass.relative;
  if (before.endToken - before.firstToken < 3 && !goesOn) return undefined;
  if (!goesOn) return { content: [before], cue, source };
  return { content: [before, { firstToken: after + 1, endToken: stop }], cue, source };
}

/** The source runs over appositions to the comma that closes it, or to the passage's end. */
function sourceOf(reading: Reading, passage: Passage, start: number): TokenRange | undefined {
  const phrase = nounPhraseAfter(reading, start, passage.endToken);
  if (!phrase) return undefined;
  // "two people briefed on the case": what tells which people belongs to the source.
  const { classes } = reading;
  const next = classes[phrase.endToken];
  const goesOn =
    next === WordClass.pastForm ||
    next === WordClass.ingForm ||
    next === WordClass.relative ||
    reading.words[phrase.endToken] === 'to';
  let end = phrase.endToken;
  // "according to Paul Lin, an engineer.": an apposition that closes the sentence.
  if (next === WordClass.comma && !goesOn && start > passage.firstToken + 3)
    return withFinalApposition(reading, passage, phrase);
  while (goesOn && end < passage.endToken && classes[end]! < WordClass.comma) end++;
  return { firstToken: phrase.firstToken, endToken: end };
}

function withFinalApposition(reading: Reading, passage: Passage, phrase: TokenRange): TokenRange {
  const { classes } = reading;
  const opening = classes[phrase.endToken + 1];
  if (opening !== WordClass.determiner) return phrase;
  let end = phrase.endToken + 1;
  while (end < passage.endToken && classes[end]! < WordClass.comma) end++;
  if (end < passage.endToken && classes[end] !== WordClass.terminal) return phrase;
  return { firstToken: phrase.firstToken, endToken: end };
}

function isBareOpening(reading: Reading, passage: Passage, token: number): boolean {
  return token === passage.firstToken + 1 && reading.classes[passage.firstToken] === WordClass.coordinator;
}
