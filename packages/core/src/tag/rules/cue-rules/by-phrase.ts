/**
 * Handles: The plan was described by Marguerite Ode as “reckless.” / The ruling was condemned by opposition parties.
 * Must not: The bill was passed by the house. (Passing a bill says nothing.)
 */
import type { TokenRange } from '../../../document.js';
import { clauseEnd } from '../clause-end.js';
import type { CueContext, CueRule } from '../cue-rule.js';
import { nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.js';
import { hasFrame } from '../verb-groups.js';
import { WordClass } from '../word-classes.js';

/** How far after the verb "by" may stand: `called “a lost decade” by Rail Weekly`. */
const maxGap = 12;

export const byPhrase: CueRule = {
  name: 'by-phrase',
  apply(context) {
    const { reading, passage, cue } = context;
    if (!cue.isPassive || !(hasFrame(cue, 'noun') || hasFrame(cue, 'participle'))) return undefined;
    const by = findBy(context);
    const phrase = by === undefined ? undefined : nounPhraseAfter(reading, by + 1, passage.endToken);
    const source = phrase && withoutComplement(context, phrase);
    const subject = nounPhraseBefore(reading, cue.firstToken, passage.firstToken);
    if (by === undefined || !source || !subject) return undefined;
    const content = [subject];
    const before: TokenRange = { firstToken: cue.endToken, endToken: by };
    if (before.endToken > before.firstToken) content.push(before);
    const after = { firstToken: source.endToken, endToken: complementEnd(context, source.endToken) };
    if (after.endToken > after.firstToken) content.push(after);
    return content.some((range) => context.isTaken(range)) ? undefined : { content, cue, source };
  },
};

/** "builder Rune Solberg on a lack of steel": a preposition the verb takes opens the complement. */
function withoutComplement({ reading, cue }: CueContext, phrase: TokenRange): TokenRange {
  for (let token = phrase.firstToken + 1; token < phrase.endToken; token++) {
    const word = reading.words[token]!;
    if (word === 'on' || (word !== 'of' && cue.verb.prepositions.includes(word)))
      return { ...phrase, endToken: token };
  }
  return phrase;
}

function findBy({ reading, passage, cue }: CueContext): number | undefined {
  for (let token = cue.endToken; token < Math.min(passage.endToken, cue.endToken + maxGap); token++) {
    if (reading.stretchAt[token] !== -1) continue;
    if (reading.words[token] === 'by') return token;
    if (reading.classes[token]! >= WordClass.comma) return undefined;
  }
  return undefined;
}

/** "as reckless", "on a lack of steel": what is said of the subject, where it follows the source. */
function complementEnd({ reading, passage, cues }: CueContext, start: number): number {
  const opens = start < passage.endToken && reading.classes[start] === WordClass.preposition;
  return opens || reading.words[start] === 'as' ? clauseEnd(reading, start, passage, cues) : start;
}

/** `The painting is said to be worth millions.`: the subject is content, and nobody is named. */
export const reportedSubject: CueRule = {
  name: 'reported-subject',
  apply(context) {
    const { reading, passage, cues, cue } = context;
    if (!cue.isPassive || !hasFrame(cue, 'that') || hasFrame(cue, 'object-infinitive')) return undefined;
    if (reading.words[cue.endToken] !== 'to') return undefined;
    const subject = nounPhraseBefore(reading, cue.firstToken, passage.firstToken);
    const rest = { firstToken: cue.endToken, endToken: clauseEnd(reading, cue.endToken, passage, cues) };
    const content = subject ? [subject, rest] : [rest];
    return content.some((range) => context.isTaken(range)) ? undefined : { content, cue };
  },
};
