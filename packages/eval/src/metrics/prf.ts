/**
 * Counts from which precision, recall and F1 follow. Two counts of correct ones, because some metrics give part of a
 * point and do not give both sides the same part.
 */
export interface Prf {
  readonly predicted: number;
  readonly gold: number;
  readonly correctPredicted: number;
  readonly correctGold: number;
}

export const nothing: Prf = { predicted: 0, gold: 0, correctPredicted: 0, correctGold: 0 };

/** Counts of a metric in which a correct prediction and a correct gold item are the same thing. */
export function makePrf(correct: number, predicted: number, gold: number): Prf {
  return { predicted, gold, correctPredicted: correct, correctGold: correct };
}

/** Micro-average: counts are added, scores never. */
export function addPrf(a: Prf, b: Prf): Prf {
  return {
    predicted: a.predicted + b.predicted,
    gold: a.gold + b.gold,
    correctPredicted: a.correctPredicted + b.correctPredicted,
    correctGold: a.correctGold + b.correctGold,
  };
}

export function sumPrf(all: readonly Prf[]): Prf {
  return all.reduce(addPrf, nothing);
}

/** Absent where nothing was predicted. */
export function precision({ correctPredicted, predicted }: Prf): number | undefined {
  return predicted === 0 ? undefined : correctPredicted / predicted;
}

/** Absent where there was nothing to find. */
export function recall({ correctGold, gold }: Prf): number | undefined {
  return gold === 0 ? undefined : correctGold / gold;
}

/** Absent where there was nothing to find and nothing was predicted; 0 where only one side is empty. */
export function f1(counts: Prf): number | undefined {
  if (counts.predicted === 0 && counts.gold === 0) return undefined;
  const p = precision(counts) ?? 0;
  const r = recall(counts) ?? 0;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
