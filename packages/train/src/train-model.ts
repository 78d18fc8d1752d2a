import { transitionCount } from '@inquit/core/internal';

import { learnLexicon } from './data/learn-lexicon.js';
import type { TrainingArticle } from './data/training-article.js';
import { buildTrainingSet } from './data/training-set.js';
import { toModelTransitions } from './learn/pairs.js';
import { prune } from './learn/prune.js';
import type { Pruned } from './learn/prune.js';
import { quantise } from './learn/quantise.js';
import type { Quantised } from './learn/quantise.js';
import { trainEpochs } from './learn/train-epochs.js';
import type { Report } from './learn/train-epochs.js';
import { makeWeights, rowLength, usedColumns } from './learn/weights.js';
import { makeRandom } from './random.js';
import type { Settings } from './settings.js';

/** A model as it is written: sorted rows, whole numbers. */
export interface TrainedModel {
  readonly rowBits: number;
  /** The hashed rows that have weights, from low to high. */
  readonly rows: Int32Array;
  /** `[row][column]`, seven columns a row. */
  readonly emissions: Quantised;
  /** In the layout of `CrfModel.transitions`. */
  readonly transitions: Quantised;
  readonly cueBins: ReadonlyMap<string, number>;
  readonly keptCapitals: ReadonlySet<string>;
  readonly sizes: TrainingSizes;
}

/** For the model card. */
export interface TrainingSizes {
  readonly articles: number;
  readonly attributions: number;
  readonly paragraphs: number;
  readonly tokens: number;
  readonly rowsTrained: number;
  readonly weights: number;
}

/** Levels of a transition: there are few, so one byte is used up. */
const transitionLevels = 127;

export function trainModel(
  articles: readonly TrainingArticle[],
  settings: Settings,
  say: (line: string) => void,
): TrainedModel {
  const { seed, epochs, rate, dropout, cutoff, keep, tuningEpochs, tuningRate } = settings;
  const lexicon = learnLexicon(articles);
  const set = buildTrainingSet(articles, lexicon, settings);
  say(
    `${articles.length} articles, ${set.states.length} tokens, ${set.rows.length} rows, ${set.features.length} features`,
  );
  const random = makeRandom(seed);
  const weights = makeWeights(set.rows.length);
  const report: Report = (epoch, likelihood) => {
    say(`  epoch ${epoch}: ${(-likelihood).toFixed(4)} nats a token`);
  };
  trainEpochs(set, weights, { epochs, rate, dropout, cutoff, isFrozen: false }, random, report);
  const pruned = prune(set, weights, keep);
  say(`kept ${pruned.weightCount} weights in ${pruned.set.rows.length} rows`);
  const tuning = { epochs: tuningEpochs, rate: tuningRate, dropout, cutoff, isFrozen: true };
  trainEpochs(pruned.set, pruned.weights, tuning, random, report);

  return {
    rowBits: settings.rowBits,
    ...quantiseRows(pruned, settings.levels),
    transitions: quantise(checkedTransitions(pruned), transitionLevels),
    cueBins: lexicon.cueBins,
    keptCapitals: lexicon.keptCapitals,
    sizes: {
      articles: articles.length,
      attributions: articles.reduce((sum, { attributions }) => sum + attributions.length, 0),
      paragraphs: set.sequenceStarts.length - 1,
      tokens: set.states.length,
      rowsTrained: set.rows.length,
      weights: pruned.weightCount,
    },
  };
}

function checkedTransitions({ weights }: Pruned): Float32Array {
  const transitions = toModelTransitions(weights.transitions);
  if (transitions.length !== transitionCount) throw new Error('Transitions fill the layout of the model.');
  return transitions;
}

/** Sorts the rows, so that the gaps between them are small numbers, and leaves out those that round to nothing. */
function quantiseRows({ set, weights }: Pruned, levels: number): Pick<TrainedModel, 'rows' | 'emissions'> {
  const order = Int32Array.from(set.rows.keys()).sort((a, b) => set.rows[a]! - set.rows[b]!);
  const columns = new Float32Array(order.length * usedColumns);
  order.forEach((row, place) => {
    const first = row * rowLength;
    columns.set(weights.emissions.subarray(first, first + usedColumns), place * usedColumns);
  });
  const all = quantise(columns, levels);
  const kept = Array.from(order.keys()).filter((place) =>
    all.levels.subarray(place * usedColumns, (place + 1) * usedColumns).some((level) => level !== 0),
  );
  const rows = Int32Array.from(kept, (place) => set.rows[order[place]!]!);
  const rest = new Int8Array(kept.length * usedColumns);
  kept.forEach((place, index) => {
    const first = place * usedColumns;
    rest.set(all.levels.subarray(first, first + usedColumns), index * usedColumns);
  });
  return { rows, emissions: { levels: rest, scale: all.scale } };
}
