/**
 * How far a figure may fall before it counts as a fall. Accuracy is the same on every machine and every run, so the
 * tolerance is not for noise: it lets a change that is good as a whole cost a little in one corner.
 */

/** The figures by which the product is judged; they may fall by a tenth of a point. */
const headlines = new Set([
  'fragment exact / source',
  'fragment exact / cue',
  'fragment exact / content',
  'content overlap',
  'content overlap with right source',
  'triple exact',
  'found',
  'found with right speaker',
  'speaker right',
  'content with right speaker',
]);

/** For a score, as a share of one: a tenth of a point for headlines, else a point, or two cases where those are more. */
export function scoreTolerance(metric: string, slice: string, cases: number): number {
  if (headlines.has(metric) && slice === 'all') return 0.001;
  return Math.max(0.01, 2 / cases);
}

/** Expected calibration error may rise by a point. */
export const calibrationTolerance = 0.01;

/** Compressed size may grow by a twentieth. */
export const sizeFactor = 1.05;

/**
 * Times are of CPU and set against something else timed on the same machine, and still they differ from run to run by
 * half when the machine is busy. These limits are for what nobody would call noise.
 */

/** Extraction, measured against parsing, may take twice as long. */
export const slownessFactor = 2;

/** Start-up, measured against Node alone, may take half as long again. */
export const startUpFactor = 1.5;

/** Peak memory may grow by a third. */
export const memoryFactor = 1.33;

/** The mean time(2n) / time(n), whatever it was before: 2 is linear, 4 quadratic. */
export const greatestGrowthRatio = 3;
