import type { Judged } from '../annotations/comparison.js';
import { contentIsAskedFor } from './asked-for.js';
import { sameSource } from './content-overlap.js';
import { pairByContent } from './pair-by-content.js';

/** A prediction's confidence, and whether its content was right and its source too. */
export interface Forecast {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The forecasts between two confidences. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly rightShare: number;
}

export function forecastsOf(judged: Judged): Forecast[] {
  const sure = judged.gold.filter(({ origin }) => origin.isSure);
  const counted = judged.predicted.filter(contentIsAskedFor(judged));
  const right = new Set(
    pairByContent(sure, counted)
      .filter(({ gold, prediction }) => sameSource(gold, prediction))
      .map(({ prediction }) => prediction),
  );
  return counted.flatMap((prediction) => {
    const { confidence } = prediction.origin;
    return confidence === undefined ? [] : [{ confidence, isRight: right.has(prediction) }];
  });
}

const binCount = 10;

/** Ten bins of equal width; empty ones are left out. A confidence of 1 is in the last. */
export function reliabilityTable(forecasts: readonly Forecast[]): ReliabilityBin[] {
  const bins = Array.from({ length: binCount }, (): Forecast[] => []);
  for (const forecast of forecasts)
    bins[Math.min(binCount - 1, Math.floor(forecast.confidence * binCount))]!.push(forecast);
  return bins.flatMap((bin, index) => {
    if (bin.length === 0) return [];
    return [
      {
        from: index / binCount,
        to: (index + 1) / binCount,
        count: bin.length,
        meanConfidence: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
        rightShare: bin.filter(({ isRight }) => isRight).length / bin.length,
      },
    ];
  });
}

/** Expected calibration error: how far confidence and truth lie apart, the bins weighted by their size. */
export function expectedCalibrationError(table: readonly ReliabilityBin[]): number | undefined {
  const count = table.reduce((sum, bin) => sum + bin.count, 0);
  if (count === 0) return undefined;
  return (
    table.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanConfidence - bin.rightShare), 0) / count
  );
}
