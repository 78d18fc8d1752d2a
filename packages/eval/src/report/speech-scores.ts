import type { Judged } from '../annotations/comparison.js';
import { slice } from '../metrics/slices.js';
import {
  notQuotationsTaken,
  speechFound,
  speechFoundAndRight,
  speechInvented,
  speechSpeakerRight,
  speechSpeakerRightOrShortened,
  speechWrongSpeaker,
} from '../metrics/speech.js';
import { ScoreList } from './score.js';
import type { Scores } from './score.js';

/** Every measure of what was said, for corpora with sure and unsure gold and with speakers. */
export function speechScores(judged: readonly Judged[]): Scores {
  const list = new ScoreList();
  list.addPrf('found', judged.map(speechFound));
  for (const kind of ['direct', 'indirect', 'mixed'] as const)
    list.addPrf(
      `found / ${kind}`,
      judged.map((one) => speechFound(slice(one, kind))),
    );
  list.addShare('speaker right of found', judged.map(speechSpeakerRight));
  list.addShare('speaker right or shortened of found', judged.map(speechSpeakerRightOrShortened));
  list.addShare('wrong speaker of found', judged.map(speechWrongSpeaker), { isBetterLow: true });
  list.addPrf('found with right speaker', judged.map(speechFoundAndRight));
  list.addShare('invented', judged.map(speechInvented), { isBetterLow: true });
  list.addShare('marked non-quotations taken', judged.map(notQuotationsTaken), { isBetterLow: true });
  return list.toScores();
}
