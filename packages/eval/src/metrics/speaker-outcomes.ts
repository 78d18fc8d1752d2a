import type { GoldAnnotation, Judged } from '../annotations/comparison.js';
import type { GoldSpeaker } from '../corpora/sample.js';
import { contentIsAskedFor } from './asked-for.js';
import { pairByContent } from './pair-by-content.js';
import { makePrf } from './prf.js';
import type { Prf } from './prf.js';
import { areFullestNames, areRightOrShortened, areRightSpeakers } from './right-speakers.js';
import type { SourceKind } from './source-kind.js';
import { sourceKind } from './source-kind.js';

/** What became of the question who one gold source is. */
export interface SpeakerOutcome {
  readonly isRight: boolean;
  readonly isFullest: boolean;
  /** Right, or only short of a first name or with too many words before it. */
  readonly isRightOrShortened: boolean;
  /** No speaker was given, though the gold has one. */
  readonly isAbstained: boolean;
  readonly sourceKind: SourceKind;
  /** Whether all the gold speakers are persons, or none is; absent where the corpus does not say, or some are. */
  readonly isOfPersons?: boolean;
  /** The sieve that answered. */
  readonly resolvedBy?: string;
}

/** One outcome for each gold attribution with a source and known speakers whose content was found. */
export function speakerOutcomes({ document, gold, predicted }: Judged): SpeakerOutcome[] {
  return pairByContent(gold, predicted).flatMap(({ gold: item, prediction }) => {
    const { speakers, isSure } = item.origin;
    if (!isSure || speakers === undefined || item.source.length === 0) return [];
    const { speakers: given, evidence } = prediction.origin;
    return [judgeSpeakers(item, sourceText(document.article.text, item), given, evidence?.resolvedBy)];
  });
}

/** Compares the names given with the gold speakers, which must be known. */
export function judgeSpeakers(
  { origin }: GoldAnnotation,
  source: string,
  given: readonly string[],
  resolvedBy: string | undefined,
): SpeakerOutcome {
  const wanted = origin.speakers!;
  const isOfPersons = areAllPersons(wanted);
  return {
    isRight: areRightSpeakers(wanted, given),
    isFullest: areFullestNames(wanted, given),
    isRightOrShortened: areRightSpeakers(wanted, given) || areRightOrShortened(wanted, given),
    isAbstained: given.length === 0 && wanted.length > 0,
    sourceKind: sourceKind(source),
    ...(isOfPersons !== undefined && { isOfPersons }),
    ...(resolvedBy !== undefined && { resolvedBy }),
  };
}

function areAllPersons(speakers: readonly GoldSpeaker[]): boolean | undefined {
  if (speakers.length === 0 || speakers.some(({ kind }) => kind === undefined)) return undefined;
  const persons = speakers.filter(({ kind }) => kind === 'person').length;
  if (persons === speakers.length) return true;
  return persons === 0 ? false : undefined;
}

export function sourceText(text: string, { origin }: GoldAnnotation): string {
  return origin.source.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/**
 * Right content and right speaker, over articles whose speakers are annotated. Predictions that pair with gold whose
 * speakers nobody knows, or that nobody asks for, count neither way.
 */
export function contentWithSpeaker(judged: Judged): Prf {
  const known = judged.gold.filter(({ origin }) => origin.isSure && origin.speakers !== undefined);
  if (known.length === 0) return makePrf(0, 0, 0);
  const asked = contentIsAskedFor(judged);
  const pairs = pairByContent(
    judged.gold.filter(({ origin }) => origin.isSure),
    judged.predicted.filter(asked),
  );
  const unknown = pairs.filter(({ gold }) => gold.origin.speakers === undefined).length;
  const right = pairs.filter(
    ({ gold, prediction }) =>
      gold.origin.speakers !== undefined &&
      areRightSpeakers(gold.origin.speakers, prediction.origin.speakers),
  ).length;
  return makePrf(right, judged.predicted.filter(asked).length - unknown, known.length);
}
