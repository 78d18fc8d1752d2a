import { TokenKind } from '@inquit/core/internal';
import type { Document } from '@inquit/core/internal';

import type { Annotation } from '../annotations/annotation.js';

/**
 * Verbs of speaking and writing, frequent ones only. The list belongs to the measure and stays as it is when core's
 * lexicon changes, so that a slice holds the same attributions from one version to the next.
 */
const speechVerbs = new Set(
  (
    'accuse accuses accused accusing acknowledge acknowledges acknowledged acknowledging add adds added adding ' +
    'admit admits admitted admitting allege alleges alleged alleging announce announces announced announcing ' +
    'argue argues argued arguing ask asks asked asking assert asserts asserted asserting boast boasts boasted boasting ' +
    'call calls called calling caution cautions cautioned cautioning claim claims claimed claiming ' +
    'comment comments commented commenting complain complains complained complaining ' +
    'concede concedes conceded conceding confirm confirms confirmed confirming contend contends contended contending ' +
    'counter counters countered countering declare declares declared declaring deny denies denied denying ' +
    'describe describes described describing emphasize emphasizes emphasized emphasizing ' +
    'explain explains explained explaining insist insists insisted insisting joke jokes joked joking ' +
    'mention mentions mentioned mentioning note notes noted noting observe observes observed observing ' +
    'pledge pledges pledged pledging promise promises promised promising quip quips quipped quipping ' +
    'recall recalls recalled recalling recount recounts recounted recounting remark remarks remarked remarking ' +
    'repeat repeats repeated repeating reply replies replied replying report reports reported reporting ' +
    'respond responds responded responding reveal reveals revealed revealing say says said saying ' +
    'speak speaks spoke spoken speaking state states stated stating stress stresses stressed stressing ' +
    'suggest suggests suggested suggesting tell tells told telling testify testifies testified testifying ' +
    'tweet tweets tweeted tweeting urge urges urged urging vow vows vowed vowing warn warns warned warning ' +
    'write writes wrote written writing according'
  ).split(' '),
);

/** Whether somebody speaks or writes: a verb of speech, "according to", a colon or dash, or no cue at all. */
export function hasSpeechCue({ words, tokens }: Document, { cue }: Annotation): boolean {
  let hasWord = false;
  for (const { firstToken, endToken } of cue)
    for (let token = firstToken; token < endToken; token++) {
      if (speechVerbs.has(words[token]!)) return true;
      if (tokens.kind[token] !== TokenKind.punctuation) hasWord = true;
    }
  return !hasWord;
}
