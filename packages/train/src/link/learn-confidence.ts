import { evidenceNames } from '../../../core/src/link/confidence.js';
import type { Evidence } from '../../../core/src/link/confidence.js';

export interface Verdict {
  readonly evidence: Readonly<Record<Evidence, number>>;
  readonly isRight: boolean;
}

const rounds = 40;
const decay = 1;

/** Logistic regression by Newton's method: few pieces of evidence, so that a round is one small linear system. */
export function learnConfidence(verdicts: readonly Verdict[]): Record<Evidence, number> {
  const size = evidenceNames.length;
  const rows = verdicts.map(({ evidence }) => evidenceNames.map((name) => evidence[name]));
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -decay * weight);
    const curvature = weights.map((_, row) => weights.map((_unused, column) => (row === column ? decay : 0)));
    rows.forEach((row, index) => {
      const logOdds = row.reduce((sum, value, place) => sum + value * weights[place]!, 0);
      const probability = 1 / (1 + Math.exp(-logOdds));
      const error = (verdicts[index]!.isRight ? 1 : 0) - probability;
      const spread = probability * (1 - probability);
      for (let a = 0; a < size; a++) {
        gradient[a]! += error * row[a]!;
        for (let b = 0; b < size; b++) curvature[a]![b]! += spread * row[a]! * row[b]!;
      }
    });
    const step = solve(curvature, gradient);
    weights = weights.map((weight, place) => weight + step[place]!);
    if (step.every((change) => Math.abs(change) < 1e-6)) break;
  }
  const entries = evidenceNames.map(
    (name, place) => [name, Math.round(weights[place]! * 1000) / 1000] as const,
  );
  return Object.fromEntries(entries) as Record<Evidence, number>;
}

/** Gaussian elimination with pivots; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const size = wanted.length;
  const rows = matrix.map((row, index) => [...row, wanted[index]!]);
  for (let column = 0; column < size; column++) {
    const pivot = rows.reduce(
      (best, row, index) =>
        index >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? index : best,
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let below = column + 1; below < size; below++) {
      const factor = rows[below]![column]! / rows[column]![column]!;
      for (let place = column; place <= size; place++) rows[below]![place]! -= factor * rows[column]![place]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = rows[row]![size]!;
    for (let column = row + 1; column < size; column++) rest -= rows[row]![column]! * solution[column]!;
    solution[row] = rest / rows[row]![row]!;
  }
  return solution;
}

/** The weights as the TypeScript that core reads. */
export function confidenceWeightsModule(weights: Readonly<Record<Evidence, number>>): string {
  const rows = evidenceNames.map((name) => {
    const key = name.includes(' ') ? `'${name}'` : name;
    return `  ${key}: ${weights[name]},\n`;
  });
  return `import type { Evidence } from './confidence.js';

/**
 * What each piece of evidence adds to the log odds that an attribution is right, in content and source. Learned on
 * PolNeAR's training articles, each tagged by a model that had not seen it, by \`packages/train/src/link\`.
 */
export const confidenceWeights: Readonly<Record<Evidence, number>> = {
${rows.join('')}};
`;
}
