/**
 * Handles: She vowed to appeal. / He called on Iran to halt the tests. / The board urged residents not to travel.
 * Must not: He said to be careful is wise. (The verb takes no infinitive.)
 */
import { skipAdjuncts } from '../adjuncts.js';
import { clauseEnd } from '../clause-end.js';
import type { CueContext, CueRule, Finding } from '../cue-rule.js';
import { nounPhraseAfter, opensPhrase } from '../noun-phrase.js';
import { hasFrame } from '../verb-groups.js';
import { WordClass } from '../word-classes.js';
import { sourceOf } from './clause-after-cue.js';

export const infinitiveAfterCue: CueRule = {
  name: 'infinitive-after-cue',
  apply(context) {
    const { reading, cue } = context;
    // ", even offering to escort them" tells what someone does more than what they say.
    if (!hasFrame(cue, 'infinitive') || cue.isParticiple) return undefined;
    const { words } = reading;
    const start = skipAdjuncts(reading, cue.endToken, context.passage.endToken);
    const isInfinitive = words[start] === 'to' || (words[start] === 'not' && words[start + 1] === 'to');
    return isInfinitive ? finding(context, start, start) : undefined;
  },
};

/** `urged residents to stay and went home`: "and" and a finite verb go on with what the source did. */
function beforeNextAct({ reading }: CueContext, from: number, end: number): number {
  for (let token = from + 1; token < end - 1; token++)
    if (
      reading.words[token] === 'and' &&
      reading.classes[token + 1] === WordClass.pastForm &&
      reading.stretchAt[token] === -1
    )
      return token;
  return end;
}

/** Longest object between the cue and "to", in tokens. */
const maxObject = 14;

export const objectInfinitive: CueRule = {
  name: 'object-infinitive',
  apply(context) {
    const { reading, passage, cue } = context;
    if (!hasFrame(cue, 'object-infinitive')) return undefined;
    const { words, classes } = reading;
    const start = cue.endToken;
    const isObject =
      start < passage.endToken && (opensPhrase(reading, start) || classes[start] === WordClass.objectPronoun);
    if (!isObject) return undefined;
    const phrase =
      classes[start] === WordClass.objectPronoun
        ? { endToken: start + 1 }
        : nounPhraseAfter(reading, start, passage.endToken);
    const limit = Math.min(passage.endToken, start + maxObject);
    for (let token = start + 1; token < limit; token++) {
      if (classes[token] === WordClass.mark && words[token + 1] === 'to')
        return finding(context, start, token);
      if (
        words[token] === 'to' &&
        token >= (phrase?.endToken ?? 0) &&
        token + 1 < limit &&
        classes[token + 1]! < WordClass.comma &&
        classes[token + 1] !== WordClass.determiner
      )
        return finding(context, start, token);
      if (classes[token] === WordClass.auxiliary || classes[token]! >= WordClass.comma) return undefined;
    }
    return undefined;
  },
};

/** "accused him of lying", "described it as a mistake", "called for a truce": content without a verb of its own. */
function finding(context: CueContext, start: number, from: number): Finding | undefined {
  const { reading, passage, cues, cue } = context;
  const content = {
    firstToken: start,
    endToken: beforeNextAct(context, from, clauseEnd(reading, from, passage, cues)),
  };
  if (content.endToken - content.firstToken < 2 || context.isTaken(content)) return undefined;
  const source = sourceOf(context);
  return { content: [content], cue, ...(source && { source }) };
}
