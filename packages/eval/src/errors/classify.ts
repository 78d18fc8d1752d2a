/** Says of each gold attribution and each prediction what is wrong with it: one kind each, the gravest. */
import type { GoldAnnotation, Judged, Prediction } from '../annotations/comparison.js';
import { countShared, jaccard, samePieces } from '../annotations/pieces.js';
import { onlyAskedFor } from '../metrics/asked-for.js';

export const errorKinds = [
  'missed: cue not seen',
  'missed: cue seen, content not',
  'split over several',
  'joined with another',
  'wrong start and end of content',
  'wrong start of content',
  'wrong end of content',
  'a piece of content missing',
  'a piece of content too many',
  'source missing',
  'source invented',
  'wrong source',
  'bounds of source',
  'cue missing',
  'wrong cue',
  'bounds of cue',
  'spurious',
] as const;

export type ErrorKind = (typeof errorKinds)[number];

/** What went wrong with one attribution; one side is absent where it was missed or spurious. */
export interface ExtractionError {
  readonly kind: ErrorKind;
  readonly gold?: GoldAnnotation;
  readonly prediction?: Prediction;
}

export function classifyErrors(judged: Judged): ExtractionError[] {
  const { gold, predicted } = onlyAskedFor(judged);
  const missedOrWrong = gold.flatMap((item) => classifyGold(item, gold, predicted));
  const spurious = predicted
    .filter((prediction) => !judged.gold.some((item) => countShared(item.content, prediction.content) > 0))
    .map((prediction): ExtractionError => ({ kind: 'spurious', prediction }));
  return [...missedOrWrong, ...spurious];
}

function classifyGold(
  gold: GoldAnnotation,
  allGold: readonly GoldAnnotation[],
  predicted: readonly Prediction[],
): ExtractionError[] {
  const touching = predicted.filter((candidate) => countShared(gold.content, candidate.content) > 0);
  const prediction = nearest(gold, touching);
  if (!prediction) {
    const hasCue = predicted.some((candidate) => countShared(gold.cue, candidate.cue) > 0);
    return [{ kind: hasCue ? 'missed: cue seen, content not' : 'missed: cue not seen', gold }];
  }
  const shared = allGold.filter((other) => countShared(other.content, prediction.content) > 0);
  const kind =
    contentError(gold, prediction, touching.length > 1, shared.length > 1) ??
    sourceError(gold, prediction) ??
    cueError(gold, prediction);
  return kind === undefined ? [] : [{ kind, gold, prediction }];
}

function nearest(gold: GoldAnnotation, candidates: readonly Prediction[]): Prediction | undefined {
  return [...candidates].sort(
    (a, b) => jaccard(gold.content, b.content) - jaccard(gold.content, a.content),
  )[0];
}

function contentError(
  gold: GoldAnnotation,
  prediction: Prediction,
  isSplit: boolean,
  isJoined: boolean,
): ErrorKind | undefined {
  if (samePieces(gold.content, prediction.content)) return undefined;
  if (isSplit) return 'split over several';
  if (isJoined) return 'joined with another';
  const startsAlike = gold.content[0]!.firstToken === prediction.content[0]!.firstToken;
  const endsAlike = gold.content.at(-1)!.endToken === prediction.content.at(-1)!.endToken;
  if (gold.content.length > prediction.content.length) return 'a piece of content missing';
  if (gold.content.length < prediction.content.length) return 'a piece of content too many';
  if (!startsAlike && !endsAlike) return 'wrong start and end of content';
  return startsAlike ? 'wrong end of content' : 'wrong start of content';
}

function sourceError({ source }: GoldAnnotation, prediction: Prediction): ErrorKind | undefined {
  if (samePieces(source, prediction.source)) return undefined;
  if (prediction.source.length === 0) return 'source missing';
  if (source.length === 0) return 'source invented';
  return countShared(source, prediction.source) === 0 ? 'wrong source' : 'bounds of source';
}

function cueError({ cue }: GoldAnnotation, prediction: Prediction): ErrorKind | undefined {
  if (samePieces(cue, prediction.cue)) return undefined;
  if (prediction.cue.length === 0) return 'cue missing';
  return countShared(cue, prediction.cue) === 0 ? 'wrong cue' : 'bounds of cue';
}
