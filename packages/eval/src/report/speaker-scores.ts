import type { Judged } from '../annotations/comparison.js';
import type { Prf } from '../metrics/prf.js';
import { shareOf } from '../metrics/share.js';
import { contentWithSpeaker, speakerOutcomes } from '../metrics/speaker-outcomes.js';
import type { SpeakerOutcome } from '../metrics/speaker-outcomes.js';
import { sourceKinds } from '../metrics/source-kind.js';
import type { SieveScore } from './report.js';
import { ScoreList } from './score.js';
import type { Scores } from './score.js';

/** Who it was: end to end, over attributions whose content was found. */
export function speakerScores(judged: readonly Judged[]): Scores {
  const list = new ScoreList();
  addOutcomes(list, judged.flatMap(speakerOutcomes));
  list.addPrf(
    'content with right speaker',
    judged.map((one): Prf => contentWithSpeaker(one)),
  );
  return list.toScores();
}

/** Who it was, with all spans given: the resolver by itself, by what the source is. */
export function resolverScores(outcomes: readonly SpeakerOutcome[]): Scores {
  const list = new ScoreList();
  addOutcomes(list, outcomes);
  for (const kind of sourceKinds) {
    const ofKind = outcomes.filter(({ sourceKind }) => sourceKind === kind);
    list.addShare(`speaker right / ${kind}`, [shareOf(ofKind, ({ isRight }) => isRight)]);
  }
  for (const [who, isOfPersons] of [
    ['persons', true],
    ['groups and the like', false],
  ] as const) {
    const ofThem = outcomes.filter((outcome) => outcome.isOfPersons === isOfPersons);
    list.addShare(`speaker right / ${who}`, [shareOf(ofThem, ({ isRight }) => isRight)]);
  }
  return list.toScores();
}

/** How many sources each sieve answered with all spans given, and how many rightly; those that answered most first. */
export function sieveScores(outcomes: readonly SpeakerOutcome[]): SieveScore[] {
  const sieves = new Set(outcomes.flatMap(({ resolvedBy }) => resolvedBy ?? []));
  return [...sieves]
    .map((sieve) => {
      const answered = outcomes.filter(({ resolvedBy }) => resolvedBy === sieve);
      return { sieve, answered: answered.length, right: answered.filter(({ isRight }) => isRight).length };
    })
    .sort((a, b) => b.answered - a.answered || (a.sieve < b.sieve ? -1 : 1));
}

function addOutcomes(list: ScoreList, outcomes: readonly SpeakerOutcome[]): void {
  list.addShare('speaker right', [shareOf(outcomes, ({ isRight }) => isRight)]);
  list.addShare('fullest name', [shareOf(outcomes, ({ isFullest }) => isFullest)]);
  const right = outcomes.filter(({ isRight }) => isRight);
  list.addShare('fullest name of the right ones', [shareOf(right, ({ isFullest }) => isFullest)]);
  list.addShare('speaker right or shortened', [
    shareOf(outcomes, ({ isRightOrShortened }) => isRightOrShortened),
  ]);
  list.addShare(
    'wrong speaker given',
    [shareOf(outcomes, ({ isRight, isAbstained }) => !isRight && !isAbstained)],
    { isBetterLow: true },
  );
  list.addShare('abstained', [shareOf(outcomes, ({ isAbstained }) => isAbstained)], { isInformation: true });
}
