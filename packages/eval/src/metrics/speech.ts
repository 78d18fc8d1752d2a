/** How users feel it: of what was said, how much is found, with the right speaker, and how much nobody said. */
import { rangesToTokens, countShared, countTokens } from '../annotations/pieces.js';
import type { GoldAnnotation, Judged, Prediction } from '../annotations/comparison.js';
import { contentIsAskedFor, liesMostlyIn } from './asked-for.js';
import { pairByContent } from './pair-by-content.js';
import type { Pair } from './pair-by-content.js';
import { makePrf } from './prf.js';
import type { Prf } from './prf.js';
import { areRightOrShortened, areRightSpeakers } from './right-speakers.js';
import { shareOf } from './share.js';
import type { Share } from './share.js';

/** Sure gold whose content was found. */
export function speechFound(judged: Judged): Prf {
  const { pairs, counted, wanted } = readSpeech(judged);
  return makePrf(pairs.length, counted.length, wanted.length);
}

/** The same, and the speakers are right. */
export function speechFoundAndRight(judged: Judged): Prf {
  const { pairs, counted, wanted } = readSpeech(judged);
  return makePrf(pairs.filter(hasRightSpeakers).length, counted.length, wanted.length);
}

/** Of what was found, the share with the right speakers. */
export function speechSpeakerRight(judged: Judged): Share {
  return shareOf(readSpeech(judged).pairs, hasRightSpeakers);
}

/** The same, where a last name alone will do. */
export function speechSpeakerRightOrShortened(judged: Judged): Share {
  return shareOf(
    readSpeech(judged).pairs,
    (pair) =>
      hasRightSpeakers(pair) ||
      areRightOrShortened(pair.gold.origin.speakers ?? [], pair.prediction.origin.speakers),
  );
}

/** Of what was found, the share that names somebody, and somebody else. */
export function speechWrongSpeaker(judged: Judged): Share {
  return shareOf(
    readSpeech(judged).pairs,
    (pair) => pair.prediction.origin.speakers.length > 0 && !hasRightSpeakers(pair),
  );
}

/** Of the predictions, those that mostly lie outside of everything that was said. */
export function speechInvented(judged: Judged): Share {
  return shareOf(readSpeech(judged).counted, (prediction) => !liesMostlyIn(prediction, judged.gold));
}

/** Of the marked stretches that quote nobody, those that are half or more inside some predicted content. */
export function notQuotationsTaken({ document, notQuotations, predicted }: Judged): Share {
  const stretches = notQuotations.map((range) => rangesToTokens(document.tokens, [range]));
  return shareOf(stretches, (stretch) =>
    predicted.some(({ asWritten }) => countShared(stretch, asWritten.content) * 2 >= countTokens(stretch)),
  );
}

interface Speech {
  readonly wanted: readonly GoldAnnotation[];
  readonly counted: readonly Prediction[];
  readonly pairs: readonly Pair<GoldAnnotation, Prediction>[];
}

function readSpeech(judged: Judged): Speech {
  const wanted = judged.gold.filter(({ origin }) => origin.isSure);
  const counted = judged.predicted.filter(contentIsAskedFor(judged));
  return { wanted, counted, pairs: pairByContent(wanted, counted) };
}

function hasRightSpeakers({ gold, prediction }: Pair<GoldAnnotation, Prediction>): boolean {
  return areRightSpeakers(gold.origin.speakers ?? [], prediction.origin.speakers);
}
