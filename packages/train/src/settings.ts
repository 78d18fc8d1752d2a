/** What may be turned. The defaults were chosen by cross-validation on the training articles. */
export interface Settings {
  readonly seed: number;
  /** log2 of the number of feature rows. */
  readonly rowBits: number;
  /** A feature counts if it occurs in as many articles. */
  readonly minArticles: number;
  readonly epochs: number;
  /** Step of AdaGrad at the start; it falls to nearly nothing in a straight line. */
  readonly rate: number;
  /** Share of features that are left out at random at each token. */
  readonly dropout: number;
  /** Gradients smaller than this are taken for zero, so that most tokens cost no update. */
  readonly cutoff: number;
  /** Share of weights kept after the first training, the largest. */
  readonly keep: number;
  /** Epochs with what was kept, and their step. */
  readonly tuningEpochs: number;
  readonly tuningRate: number;
  /** Sizes a weight may have, for each sign. */
  readonly levels: number;
}

export const defaultSettings: Settings = {
  seed: 1,
  rowBits: 20,
  minArticles: 3,
  epochs: 6,
  rate: 0.015,
  dropout: 0.2,
  cutoff: 0.003,
  keep: 0.07,
  tuningEpochs: 3,
  tuningRate: 0.01,
  levels: 63,
};
