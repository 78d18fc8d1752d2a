/** Precision and recall of one page; absent where one side is empty and it has none. */
export interface PageScore {
  readonly precision: number;
  readonly recall: number;
}

export function pageScore(shared: number, predicted: number, gold: number): PageScore {
  return { precision: predicted === 0 ? 0 : shared / predicted, recall: gold === 0 ? 0 : shared / gold };
}

export function harmonicMean({ precision, recall }: PageScore): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** F1 of the mean precision and the mean recall: how the article extraction benchmark of Scrapinghub averages. */
export function f1OfMeans(scores: readonly PageScore[]): number {
  return harmonicMean({
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
  });
}
