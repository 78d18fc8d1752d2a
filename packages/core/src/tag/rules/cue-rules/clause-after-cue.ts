/**
 * Handles: Diaz said on Friday that the vote stands. / He asked whether it was safe. / Officials say it will close.
 * Must not: The bill that Diaz said he wrote passed. (Nothing after the cue is a clause of its own opening.)
 */
import { plainPresents } from '../../../lexicon/plain-verbs.js';
import { recipientVerbs } from '../../../lexicon/reporting-verbs.js';
import type { TokenRange } from '../../../document.js';
import { skipAdjuncts } from '../adjuncts.js';
import { clauseEnd } from '../clause-end.js';
import type { CueContext, CueRule, Finding } from '../cue-rule.js';
import { sourceBefore, passageSubject, sourceBy } from '../find-source.js';
import { opensPhrase } from '../noun-phrase.js';
import type { Reading } from '../reading.js';
import { skipRecipient } from '../recipient.js';
import { hasFrame } from '../verb-groups.js';
import { WordClass } from '../word-classes.js';

const questionWords = new Set('whether if what how why when where who which'.split(' '));
/** How far from the cue "that" may stand. */
const maxGap = 18;

export const thatClause: CueRule = {
  name: 'that-clause',
  apply(context) {
    const { reading, passage, cue } = context;
    if (!hasFrame(context.cue, 'that') && !hasFrame(context.cue, 'zero')) return undefined;
    const limit = Math.min(passage.endToken, cue.endToken + maxGap);
    for (let token = cue.endToken; token < limit; token++) {
      if (reading.stretchAt[token] !== -1) return undefined;
      if (reading.words[token] === 'that' && isClauseOpening(reading, token))
        return clauseFinding(context, token);
      const wordClass = reading.classes[token]!;
      if (
        wordClass === WordClass.auxiliary ||
        wordClass === WordClass.pastForm ||
        wordClass >= WordClass.colon
      )
        return undefined;
    }
    return undefined;
  },
};

export const questionClause: CueRule = {
  name: 'question-clause',
  apply(context) {
    const { reading, passage, cue } = context;
    if (!hasFrame(cue, 'whether')) return undefined;
    const token = afterCircumstances(context);
    if (token >= passage.endToken || !questionWords.has(reading.words[token]!)) return undefined;
    return clauseFinding(context, token);
  },
};

export const zeroClause: CueRule = {
  name: 'zero-clause',
  apply(context) {
    const { reading, cue } = context;
    if (!hasFrame(cue, 'zero')) return undefined;
    const plain = skipAdjuncts(reading, cue.endToken, context.passage.endToken);
    const behindHearer = afterCircumstances(context);
    const starts = recipientVerbs.has(cue.verb.lemma) ? [behindHearer, plain] : [plain];
    for (const token of starts) {
      const finding = zeroFinding(context, token);
      if (finding) return finding;
    }
    return undefined;
  },
};

function zeroFinding(context: CueContext, start: number): Finding | undefined {
  const { reading, passage, cues } = context;
  let token = start;
  if (token < passage.endToken && reading.classes[token] === WordClass.comma) return undefined;
  // `Lin said: The bridge is unsafe.`
  if (reading.classes[token] === WordClass.colon) token++;
  const opening = token;
  if (token < passage.endToken && reading.classes[token] === WordClass.adverb) token++;
  const isMark = reading.classes[token] === WordClass.mark;
  const isSubordinate = reading.classes[token] === WordClass.subordinator;
  if (token >= passage.endToken || !(opensPhrase(reading, token) || isMark || isSubordinate))
    return undefined;
  const end = clauseEnd(reading, opening, passage, cues);
  // "said" is followed by a clause almost always, even where no ending shows its verb.
  const isClause =
    hasFiniteVerb(reading, opening, end) || (context.cue.verb.lemma === 'say' && end - opening > 2);
  return isClause ? clauseFinding(context, opening, end) : undefined;
}

function afterCircumstances({ reading, passage, cue }: CueContext): number {
  return skipAdjuncts(reading, skipRecipient(reading, cue.endToken, passage.endToken), passage.endToken);
}

function clauseFinding(context: CueContext, start: number, knownEnd?: number): Finding | undefined {
  const { reading, passage, cues, cue } = context;
  const source = sourceOf(context);
  const end = knownEnd ?? clauseEnd(reading, start, passage, cues);
  const content = { firstToken: start, endToken: source ? endOfRelative(context, source, start, end) : end };
  if (content.endToken - content.firstToken < 2 || context.isTaken(content)) return undefined;
  return { content: [content], cue, ...(source && { source }) };
}

/** `Holm, who said that he will not sell, owns …`: what a relative pronoun says ends with its clause. */
function endOfRelative({ reading }: CueContext, source: TokenRange, start: number, end: number): number {
  if (
    reading.classes[source.firstToken] !== WordClass.relative ||
    reading.classes[source.firstToken - 1] !== WordClass.comma
  )
    return end;
  for (let token = start + 1; token < end; token++)
    if (reading.classes[token] === WordClass.comma && reading.stretchAt[token] === -1) return token;
  return end;
}

/** A passive has its source after "by"; a participle shares the subject of its sentence, unless it has its own. */
export function sourceOf({ reading, passage, cue }: CueContext): Finding['source'] {
  if (cue.isPassive) return sourceBy(reading, cue, passage);
  const before =
    cue.firstToken > passage.firstToken ? reading.classes[cue.firstToken - 1]! : WordClass.terminal;
  if (cue.isParticiple && (before >= WordClass.comma || before === WordClass.coordinator))
    return passageSubject(reading, passage);
  return sourceBefore(reading, cue, passage);
}

function isClauseOpening(reading: Reading, token: number): boolean {
  const next = reading.classes[token + 1] ?? WordClass.terminal;
  return (next < WordClass.colon && next !== WordClass.auxiliary) || next === WordClass.mark;
}

function hasFiniteVerb(reading: Reading, start: number, end: number): boolean {
  for (let token = start + 1; token < end; token++) {
    const wordClass = reading.classes[token]!;
    if (wordClass === WordClass.auxiliary || wordClass === WordClass.pastForm) return true;
    if (plainPresents.has(reading.words[token]!)) return true;
  }
  return false;
}
